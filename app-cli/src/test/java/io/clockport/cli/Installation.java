package io.clockport.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The launcher in a directory of its own, with pretended JVMs that say how they were called. */
record Installation(Path root) {

    /** What came of a start: the exit code, and the lines of both streams. */
    record Started(int exitCode, List<String> out, List<String> err) {}

    static Installation in(Path root) throws IOException {
        var installation = new Installation(root);
        Files.createDirectories(installation.lib());
        Files.createDirectories(installation.launcher().getParent());
        Files.copy(Path.of("src/main/dist/bin/clockport"), installation.launcher());
        installation.launcher().toFile().setExecutable(true);
        return installation;
    }

    Path launcher() {
        return root.resolve("bin/clockport");
    }

    Path lib() {
        return root.resolve("lib");
    }

    Installation withArchive(String name) throws IOException {
        Files.createFile(lib().resolve(name));
        return this;
    }

    /** With the program itself in it: a jar that leads to the classes of this build. */
    Installation withTheProgram() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(lib().resolve("clockport.jar")), manifest).close();
        return this;
    }

    /** A JVM whose release file names this version, or that must be asked for it. */
    Path jvm(String version, boolean hasReleaseFile) throws IOException {
        var home = Files.createDirectories(root.resolveSibling("jvm " + version));
        var java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-20' >&2; exit 0; fi
                printf '%%s\\n' "$@"
                case " $* " in *Recall*) exit ${RECALL:-3} ;; esac
                exit 3
                """.formatted(version));
        java.toFile().setExecutable(true);
        if (hasReleaseFile) {
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        return home;
    }

    Started start(Path launcher, Path javaHome, String... arguments) throws IOException, InterruptedException {
        return start(launcher, javaHome, Map.of(), arguments);
    }

    /** With these variables besides; without any of Clockport's that happen to be set here, and without anybody's home. */
    Started start(Path launcher, Path javaHome, Map<String, String> variables, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command);
        process.environment()
                .keySet()
                .removeIf(name -> name.startsWith("JAVA_")
                        || name.startsWith("CLOCK")
                        || name.startsWith("XDG_")
                        || name.equals("HOME"));
        process.environment().putAll(variables);
        process.environment().put("PATH", toolsWithoutJava().toString());
        process.environment().put("JAVA_HOME", javaHome.toString());
        var out = root.resolve("out.txt");
        var err = root.resolve("err.txt");
        var exitCode = process.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Started(exitCode, Files.readAllLines(out), Files.readAllLines(err));
    }

    private Path toolsWithoutJava() throws IOException {
        var tools = Files.createDirectories(root.resolve("tools"));
        for (var tool : List.of("sh", "dirname", "readlink", "sed")) {
            if (Files.notExists(tools.resolve(tool))) {
                Files.createSymbolicLink(tools.resolve(tool), find(tool));
            }
        }
        return tools;
    }

    private static Path find(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
