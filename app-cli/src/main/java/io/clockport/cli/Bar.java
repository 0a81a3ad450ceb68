package io.clockport.cli;

import io.clockport.cli.export.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;

/** A line on the terminal that says how far it is, how fast it goes, and how long it will take as far as can be told. */
final class Bar implements Progress {

    private static final int MILLIS = 200;

    private final BarLine line = new BarLine();
    private final ProgressBar bar;

    private Bar(String task, OutputStream screen, int width) {
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setUpdateIntervalMillis(MILLIS)
                .setRenderer(line)
                .setConsumer(new Screen(screen, width))
                .build();
    }

    static Progress on(OutputStream screen, String task, int width) {
        return new Bar(task, screen, width);
    }

    @Override
    public void at(long entries, double way) {
        line.reached(way);
        bar.stepTo(entries);
    }

    @Override
    public void close() {
        bar.close();
    }

    /** One line of a terminal, written over again and again and wiped at the end. */
    private record Screen(OutputStream out, int width) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return width - 1;
        }

        @Override
        public void accept(String line) {
            write("\r" + line + " ".repeat(Math.max(0, width - 1 - line.length())));
        }

        @Override
        public void clear() {
            write("\r" + " ".repeat(width - 1) + "\r");
        }

        @Override
        public void close() {
            clear();
        }

        private void write(String text) {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException nobodyLooks) {
                // The work goes on without.
            }
        }
    }
}
