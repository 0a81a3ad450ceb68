package io.clockport.project.breakage;

import java.nio.file.Path;

/** Does input. */
public final class KnowsFiles {

    final Path home = Path.of("home");
}
