package io.clockport.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A server in a process of its own. It says on its first line {@code port workspace project user}. Asked {@code live}, it says
 * how many bytes live in its heap; told {@code anew}, it forgets what was created since it started.
 */
final class Contestant implements AutoCloseable {

    private final Process process;
    private final Writer toIt;
    private final BufferedReader fromIt;
    private final Call.Place place;
    private final double startSeconds;

    private Contestant(long begun, Process process) throws IOException {
        this.process = process;
        this.toIt = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        this.fromIt = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.place = place(fromIt.readLine());
        try (var first = new Connection(place.port(), Call.GET_PROJECT.bytes(place))) {
            first.ask();
        }
        this.startSeconds = (System.nanoTime() - begun) / 1e9;
    }

    static Contestant start(Class<?> main, int heapMegabytes, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new Contestant(
                System.nanoTime(),
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    private static Call.Place place(String announced) throws IOException {
        if (announced == null) {
            throw new IOException("the server ended before it listened");
        }
        var words = announced.split(" ", -1);
        return new Call.Place(Integer.parseInt(words[0]), words[1], words[2], words[3]);
    }

    Call.Place place() {
        return place;
    }

    /** From the start of the process to the first answer. */
    double startSeconds() {
        return startSeconds;
    }

    /** Processor time that it has used so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Bytes in the heap that something still points at. */
    long liveBytes() throws IOException {
        return Long.parseLong(asked("live"));
    }

    /** Has it begin again with what it had at first. */
    void anew() throws IOException {
        asked("anew");
    }

    private String asked(String question) throws IOException {
        toIt.write(question + "\n");
        toIt.flush();
        return fromIt.readLine();
    }

    /** The most memory that the process ever had, as Linux counts it; 0 elsewhere. */
    long peakMegabytes() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        fromIt.close();
    }
}
