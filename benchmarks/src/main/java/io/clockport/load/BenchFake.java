package io.clockport.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The served fake with live state beside WireMock with canned answers, with many entries beside few, and for a long time:
 * {@code make bench-fake}. Each server has a process of its own; all of them and their clients share the machine, so that only
 * the ratios mean anything.
 */
public final class BenchFake {

    private static final int[] CONNECTIONS = {1, 16, 64};
    private static final int HEAP = 512;
    private static final int LARGE_HEAP = 4_096;
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int WARM_UP = Integer.getInteger("warmUp", 50_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final double SECONDS = Double.parseDouble(System.getProperty("seconds", "2"));

    private BenchFake() {}

    public static void main(String[] arguments) throws Exception {
        var wanted = arguments.length == 0 ? List.of("beside", "growth", "endurance") : Arrays.asList(arguments);
        if (wanted.contains("beside")) {
            besideWireMock();
        }
        if (wanted.contains("growth")) {
            growth();
        }
        if (wanted.contains("endurance")) {
            endurance();
        }
    }

    private static void besideWireMock() throws Exception {
        var answers = Files.createTempDirectory("answers");
        try (var clockport = Contestant.start(ServeClockport.class, HEAP, Integer.toString(FEW))) {
            var place = clockport.place();
            for (var call : Call.values()) {
                keepAnswer(call, place, answers);
            }
            try (var wireMock = Contestant.start(
                    ServeWireMock.class, HEAP, place.workspace(), place.project(), place.user(), answers.toString())) {
                warmUp(clockport);
                warmUp(wireMock);
                head("clockport", "wiremock");
                for (var call : Call.values()) {
                    for (int connections : CONNECTIONS) {
                        compare(call, connections, clockport, wireMock);
                    }
                }
                compare("peak memory, MB", clockport.peakMegabytes(), wireMock.peakMegabytes());
                compare("live memory, kB", clockport.liveBytes() / 1024, wireMock.liveBytes() / 1024);
                start(place, answers);
            }
        }
    }

    /** By requests and not by time, so that on a busy machine nothing is measured before it is compiled. */
    private static void warmUp(Contestant server) throws Exception {
        for (var call : Call.values()) {
            Load.requests(call, server.place(), CONNECTIONS[1], WARM_UP);
        }
    }

    private static void head(String one, String other) {
        line(
                "requests/s",
                "connections",
                one,
                other,
                "ratio",
                "CPU us each",
                "CPU us each",
                "ratio",
                "its clients",
                "its clients");
    }

    /**
     * The medians of rounds that take turns. Processor time says the same on a busy machine as on a quiet one, more or less;
     * requests per second do not.
     */
    private static void compare(Call call, int connections, Contestant one, Contestant other) throws Exception {
        var roundsOfOne = new ArrayList<Load.Pace>();
        var roundsOfOther = new ArrayList<Load.Pace>();
        for (int round = 0; round < ROUNDS; round++) {
            roundsOfOne.add(round(call, connections, one));
            roundsOfOther.add(round(call, connections, other));
        }
        var ofOne = Load.Pace.median(roundsOfOne);
        var ofOther = Load.Pace.median(roundsOfOther);
        line(
                call.name(),
                connections,
                (int) ofOne.perSecond(),
                (int) ofOther.perSecond(),
                ratio(ofOne.perSecond(), ofOther.perSecond()),
                (int) ofOne.cpuMicros(),
                (int) ofOther.cpuMicros(),
                ratio(ofOther.cpuMicros(), ofOne.cpuMicros()),
                (int) ofOne.clientMicros(),
                (int) ofOther.clientMicros());
    }

    /** Begins with the same entries each time, however many the round before created. */
    private static Load.Pace round(Call call, int connections, Contestant server) throws Exception {
        server.anew();
        return Load.of(call, server, connections, SECONDS);
    }

    private static void start(Call.Place place, Path answers) throws Exception {
        double ours = 0;
        double theirs = 0;
        int times = 3;
        for (int i = 0; i < times; i++) {
            try (var clockport = Contestant.start(ServeClockport.class, HEAP, "0");
                    var wireMock = Contestant.start(
                            ServeWireMock.class,
                            HEAP,
                            place.workspace(),
                            place.project(),
                            place.user(),
                            answers.toString())) {
                ours += clockport.startSeconds();
                theirs += wireMock.startSeconds();
            }
        }
        line("start, s", "", two(ours / times), two(theirs / times), ratio(ours, theirs));
    }

    private static void keepAnswer(Call call, Call.Place place, Path folder) throws Exception {
        try (var connection = new Connection(place.port(), call.bytes(place))) {
            connection.askForAll().write(folder, call);
        }
    }

    private static void growth() throws Exception {
        try (var small = Contestant.start(ServeClockport.class, LARGE_HEAP, Integer.toString(FEW));
                var large = Contestant.start(ServeClockport.class, LARGE_HEAP, Integer.toString(MANY))) {
            warmUp(small);
            warmUp(large);
            head("10,000", "1,000,000");
            for (var call : Call.values()) {
                compare(call, CONNECTIONS[1], small, large);
            }
        }
    }

    private static void endurance() throws Exception {
        try (var clockport = Contestant.start(ServeClockport.class, HEAP, Integer.toString(FEW))) {
            line("live memory, kB", "connections", "at 50,000", "at 1,000,000", "growth");
            Load.requests(Call.GET_PROJECT, clockport.place(), CONNECTIONS[1], 50_000);
            long before = clockport.liveBytes() / 1024;
            Load.requests(Call.GET_PROJECT, clockport.place(), CONNECTIONS[1], 950_000);
            long after = clockport.liveBytes() / 1024;
            line(Call.GET_PROJECT.name(), CONNECTIONS[1], before, after, ratio(after, before));
        }
    }

    private static void compare(String what, long ofOne, long ofOther) {
        line(what, "", ofOne, ofOther, ratio(ofOne, ofOther));
    }

    private static String ratio(double one, double other) {
        return two(one / other);
    }

    private static String ratio(long one, long other) {
        return ratio((double) one, (double) other);
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static void line(Object... cells) {
        var text = new StringBuilder();
        for (var cell : cells) {
            text.append(String.format(Locale.ROOT, "%-17s ", cell));
        }
        System.out.println(text.toString().stripTrailing());
    }
}
