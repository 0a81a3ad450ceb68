package io.clockport.cli;

import io.clockport.cli.command.Check;
import io.clockport.cli.config.Colors;
import io.clockport.cli.config.PaceWords;
import io.clockport.cli.config.Setting;
import io.clockport.cli.config.TargetWords;
import io.clockport.cli.config.TimeoutWords;
import io.clockport.cli.problem.Problem;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at a setting that has a usual value, and at who says otherwise. */
record HabitCheck(Setting setting, String about, Function<String, Optional<?>> parse, String examples, String usual) {

    static Stream<Check> of(Settings settings) {
        return Stream.of(
                        new HabitCheck(Setting.PACE, "pace", PaceWords::parse, PaceWords.EXAMPLES, "50/s"),
                        new HabitCheck(Setting.TIMEOUT, "timeout", TimeoutWords::parse, TimeoutWords.EXAMPLES, "1m"),
                        new HabitCheck(Setting.TARGET, "target", TargetWords::parse, TargetWords.EXAMPLES, "none"),
                        new HabitCheck(Setting.COLOR, "color", Colors::parse, Colors.WORDS, "auto"))
                .map(habit -> habit.check(settings));
    }

    private Check check(Settings settings) {
        return settings.find(setting)
                .map(said -> parse.apply(said.value()).isPresent()
                        ? Check.ok(about, said.value() + " (" + said.where() + ")")
                        : Check.fail(about, misunderstood(said)))
                .orElseGet(() -> Check.ok(about, usual + " (nobody says otherwise)"));
    }

    private Problem misunderstood(Said said) {
        return new Problem(
                said.origin().whenWrong(),
                said.where() + ": \"" + said.value() + "\" is not understood",
                "write for example " + examples);
    }
}
