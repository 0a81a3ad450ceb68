package io.clockport.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    @TempDir
    private Path folder;

    private final List<Duration> waited = new ArrayList<>();

    @Test
    void every_entry_of_every_owner_is_there_once() {
        var written = export(Synthetic.of(3, 2_500), "all.ndjson", Duration.ZERO);

        assertThat(written).isEqualTo(Either.right(7_500L));
        assertThat(ids("all.ndjson")).hasSize(7_500).doesNotHaveDuplicates();
        assertThat(folder).isDirectoryNotContaining("glob:**.part*");
    }

    @ParameterizedTest(name = "{0} entries at each second")
    @ValueSource(ints = {1, 3, 999, 1_000, 1_001, 4_000})
    void entries_that_begin_together_are_all_there_once(int many) {
        export(Synthetic.of(1, 4_000).atOnce(many), "all.ndjson", Duration.ZERO);

        assertThat(ids("all.ndjson")).hasSize(4_000).doesNotHaveDuplicates();
    }

    @Test
    void what_is_added_meanwhile_moves_nothing() {
        var source = Synthetic.of(1, 3_000);
        var added = new long[] {5_000};
        source.onEveryPage(() -> source.insert(added[0]++));

        export(source, "all.ndjson", Duration.ZERO);

        assertThat(ids("all.ndjson")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3_000);
    }

    @Test
    void what_does_not_come_is_waited_for() {
        var source = Synthetic.of(1, 3_000);
        source.failNext(3);

        var written = export(source, "all.ndjson", Duration.ofMinutes(2));

        assertThat(written).isEqualTo(Either.right(3_000L));
        assertThat(waited).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void when_patience_ends_the_way_on_is_said_and_works() {
        var source = Synthetic.of(1, 3_000);
        var pages = new int[1];
        source.onEveryPage(() -> source.failNext(++pages[0] > 8 ? 1 : 0));

        var stopped = export(source, "all.ndjson", Duration.ZERO);
        source.onEveryPage(() -> source.failNext(0));
        var rest = export(source, "all.ndjson", Duration.ZERO);

        assertThat(stopped.getLeft().code()).isEqualTo(ExitCode.TRY_AGAIN);
        assertThat(stopped.getLeft().advice()).contains("run the same command again", "after the 1000 entries");
        assertThat(rest).isEqualTo(Either.right(2_000L));
        assertThat(ids("all.ndjson")).hasSize(3_000).doesNotHaveDuplicates();
    }

    @Test
    void half_a_step_that_was_written_is_thrown_away() throws IOException {
        var source = stoppedAfterTheFirstStep();
        Files.writeString(folder.resolve("all.ndjson.part"), "{\"id\":\"half a li", StandardOpenOption.APPEND);

        export(source, "all.ndjson", Duration.ZERO);

        assertThat(ids("all.ndjson")).hasSize(3_000).doesNotHaveDuplicates();
    }

    @Test
    void an_export_that_was_killed_after_it_got_its_name_is_done() throws IOException {
        export(Synthetic.of(1, 10), "all.ndjson", Duration.ZERO);
        Files.writeString(
                folder.resolve("all.ndjson.part.note"),
                new Checkpoint(
                                "plan",
                                Files.size(folder.resolve("all.ndjson")),
                                10,
                                Position.at("", Synthetic.BEGIN),
                                true)
                        .text());

        var again = export(Synthetic.of(1, 10), "all.ndjson", Duration.ZERO);

        assertThat(again).isEqualTo(Either.right(0L));
        assertThat(ids("all.ndjson")).hasSize(10);
        assertThat(folder).isDirectoryNotContaining("glob:**.part*");
    }

    @Test
    void another_export_does_not_go_on_with_what_this_one_left() {
        stoppedAfterTheFirstStep();

        var refused = new Places(folder.resolve("all.ndjson")).open("another plan", Synthetic.BEGIN, false, false);

        assertThat(refused.getLeft().code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.getLeft().advice()).contains("--restart");
    }

    @Test
    void what_nobody_knows_is_not_thrown_away_unasked() throws IOException {
        Files.writeString(folder.resolve("all.ndjson.part"), "somebody's");

        var refused = open("all.ndjson", false);

        assertThat(refused.getLeft().what()).contains("is there already");
        assertThat(folder.resolve("all.ndjson.part")).hasContent("somebody's");
        assertThat(open("all.ndjson", true).isRight()).isTrue();
    }

    @Test
    void a_note_that_cannot_be_true_is_refused() throws IOException {
        stoppedAfterTheFirstStep();
        Files.writeString(folder.resolve("all.ndjson.part"), "shorter");

        assertThat(open("all.ndjson", false).getLeft().what()).contains("shorter than it was");

        Files.writeString(folder.resolve("all.ndjson.part.note"), "garbled");
        assertThat(open("all.ndjson", false).getLeft().what()).contains("cannot be understood");
    }

    @Test
    void two_do_not_write_one_file() {
        try (var first = open("all.ndjson", false).get()) {
            assertThat(open("all.ndjson", false).getLeft().code()).isEqualTo(ExitCode.TRY_AGAIN);
            assertThat(first.entries()).isZero();
        }
    }

    @Test
    void progress_goes_from_nothing_to_all() {
        var ways = new ArrayList<Double>();

        exported(Synthetic.of(2, 1_500), "all.ndjson", Duration.ZERO, new Progress() {
            @Override
            public void at(long entries, double way) {
                ways.add(way);
            }

            @Override
            public void close() {}
        });

        assertThat(ways).isSorted().last().isEqualTo(1.0);
        assertThat(ways).hasSize(4).allMatch(way -> way > 0);
    }

    private Synthetic stoppedAfterTheFirstStep() {
        var source = Synthetic.of(1, 3_000);
        var pages = new int[1];
        source.onEveryPage(() -> source.failNext(++pages[0] > 8 ? 1 : 0));
        assertThat(export(source, "all.ndjson", Duration.ZERO).isLeft()).isTrue();
        source.onEveryPage(() -> source.failNext(0));
        return source;
    }

    private Either<Problem, Partial> open(String name, boolean restart) {
        return new Places(folder.resolve(name))
                .open("plan", Synthetic.of(1, 3_000).range().to(), restart, false);
    }

    private Either<Problem, Long> export(Synthetic source, String name, Duration patience) {
        return exported(source, name, patience, Progress.unwatched());
    }

    private Either<Problem, Long> exported(Synthetic source, String name, Duration patience, Progress progress) {
        var lines = new Lines(ExportForm.NDJSON, "", ZoneOffset.UTC, Synthetic.BEGIN);
        return new Places(folder.resolve(name))
                .open("plan", source.range().to(), false, false)
                .flatMap(partial -> {
                    try (partial) {
                        return new Export(source, source.range(), lines, new Waiting(patience, waited::add), progress)
                                .into(partial)
                                .mapLeft(partial::whatNow)
                                .flatMap(now -> partial.publish(false).map(file -> now));
                    }
                });
    }

    private List<String> ids(String name) {
        try {
            return Files.readAllLines(folder.resolve(name)).stream()
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
