package io.clockport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** A program that does nothing, started by the launcher of the command itself. */
final class EmptyProgram {

    /** Under the name that the launcher starts. */
    private static final String SOURCE = """
            package io.clockport.cli;

            public final class Main {
                public static void main(String[] args) {}
            }
            """;

    private EmptyProgram() {}

    /** The launcher, with nothing to launch but that. */
    static Path in(Path folder) throws IOException {
        var home = Files.createDirectories(folder.resolve("empty"));
        var lib = Files.createDirectories(home.resolve("lib"));
        var launcher = Files.createDirectories(home.resolve("bin")).resolve("clockport");
        Files.copy(Path.of("app-cli/src/main/dist/bin/clockport"), launcher);
        launcher.toFile().setExecutable(true);
        var code = compiled(Files.createDirectories(home.resolve("src")));
        try (var jar = new JarOutputStream(Files.newOutputStream(lib.resolve("clockport.jar")))) {
            jar.putNextEntry(new ZipEntry("io/clockport/cli/Main.class"));
            Files.copy(code, jar);
        }
        return launcher;
    }

    private static Path compiled(Path folder) throws IOException {
        var source = Files.writeString(folder.resolve("Main.java"), SOURCE);
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "17", source.toString());
        if (code != 0) {
            throw new IllegalStateException("the empty program does not compile");
        }
        return folder.resolve("Main.class");
    }
}
