package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Failure;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_first_lines_of_code_run_offline() {
        // tag::offline
        var clockify = InMemoryClockify.seeded();
        var entries = clockify.in(clockify.workspace()).timeEntries();
        var nine = Instant.parse("2026-03-30T09:00:00Z");
        var timer = new NewTimer(EntryDetails.describedAs(Description.of("Read the README")), nine);

        var worked = entries.start(clockify.me(), timer)
                .then(running -> entries.stop(running, nine.plus(Duration.ofMinutes(15))))
                .map(finished -> "worked for " + finished.duration());

        var answer = worked.toCompletionStage().toCompletableFuture().join().fold(Failure::message, text -> text);
        // end::offline

        assertThat(answer).isEqualTo("worked for PT15M");
    }
}
