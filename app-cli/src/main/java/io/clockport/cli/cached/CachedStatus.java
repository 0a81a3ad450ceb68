package io.clockport.cli.cached;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A status as it lies in a file, in lines.
 *
 * @param store the file that it is about
 * @param files others that it depends on
 * @param basis all that it depends on, as it was
 */
public record CachedStatus(ShownStatus shown, String store, List<String> files, String basis) {

    private static final String FORM = "clockport-status 1";
    private static final int HEAD = 9;

    /** Nothing that is written here has a line break in it, save the basis, which comes last. */
    public String lines() {
        var text = shown.text();
        var lines = new StringBuilder();
        line(lines, FORM);
        line(lines, String.valueOf(shown.from().getEpochSecond()));
        line(lines, String.valueOf(shown.until().getEpochSecond()));
        line(lines, text.entry());
        line(lines, text.since());
        line(lines, String.valueOf(text.start().getEpochSecond()));
        line(lines, String.valueOf(text.today().finished().toSeconds()));
        line(lines, String.valueOf(text.today().running().size()));
        line(lines, String.valueOf(files.size()));
        for (var start : text.today().running()) {
            line(lines, String.valueOf(start.getEpochSecond()));
        }
        line(lines, store);
        for (var file : files) {
            line(lines, file);
        }
        return lines.append(basis).toString();
    }

    private static void line(StringBuilder lines, String text) {
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("more than a line: " + text);
        }
        lines.append(text).append('\n');
    }

    /** Fails in one way or another when this is not such a file. */
    static CachedStatus read(String content) {
        var lines = content.split("\n", -1);
        if (!lines[0].equals(FORM)) {
            throw new IllegalArgumentException("another form");
        }
        int at = HEAD;
        var running = new ArrayList<Instant>();
        for (int more = Integer.parseInt(lines[7]); more > 0; more--) {
            running.add(moment(lines[at++]));
        }
        var store = lines[at++];
        var files = new ArrayList<String>();
        for (int more = Integer.parseInt(lines[8]); more > 0; more--) {
            files.add(lines[at++]);
        }
        var today = new Booked(Duration.ofSeconds(Long.parseLong(lines[6])), running);
        var text = new StatusText(lines[3], lines[4], moment(lines[5]), today);
        return new CachedStatus(
                new ShownStatus(text, moment(lines[1]), moment(lines[2])), store, files, rest(content, at));
    }

    private static String rest(String content, int lines) {
        int at = 0;
        for (int line = 0; line < lines; line++) {
            at = content.indexOf('\n', at) + 1;
        }
        return content.substring(at);
    }

    private static Instant moment(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }
}
