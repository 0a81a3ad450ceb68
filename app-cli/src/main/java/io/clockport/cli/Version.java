package io.clockport.cli;

import java.util.Optional;

/** The version this program was built as. */
final class Version {

    private Version() {}

    static String ofThis() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
