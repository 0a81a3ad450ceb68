package io.clockport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A program that does nothing, started by the launcher of the command itself. */
final class EmptyProgram {

    private EmptyProgram() {}

    /** The one method that runs. */
    static final class Nothing {

        private Nothing() {}

        public static void main(String[] args) {}
    }

    /** The launcher, with nothing to launch but that. */
    static Path in(Path folder) throws IOException {
        var home = Files.createDirectories(folder.resolve("empty"));
        var lib = Files.createDirectories(home.resolve("lib"));
        var launcher = Files.createDirectories(home.resolve("bin")).resolve("clockport");
        Files.copy(Path.of("app-cli/src/main/dist/bin/clockport"), launcher);
        launcher.toFile().setExecutable(true);
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Nothing.class.getName());
        var entry = Nothing.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(lib.resolve("clockport.jar")), manifest);
                var code = Nothing.class.getResourceAsStream("/" + entry)) {
            jar.putNextEntry(new ZipEntry(entry));
            if (code != null) {
                code.transferTo(jar);
            }
        }
        return launcher;
    }
}
