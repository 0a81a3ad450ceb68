package io.clockport.http;

import io.clockport.failure.Refused;
import io.clockport.money.Money;
import io.clockport.project.ProjectDetails;
import io.clockport.project.ProjectMember;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The service takes rates without a currency and means the project's own, so another one must not get there. */
final class Rates {

    private Rates() {}

    static Either<Refused, ProjectDetails> check(ProjectDetails had, ProjectDetails wanted) {
        return problem(had, Stream.of(wanted.hourlyRate()).filter(rate -> !rate.equals(had.hourlyRate())))
                .or(() -> problem(
                        had,
                        wanted.costRate().stream()
                                .filter(rate -> !had.costRate().equals(Optional.of(rate)))))
                .<Either<Refused, ProjectDetails>>map(Either::left)
                .orElseGet(() -> Either.right(wanted));
    }

    static Either<Refused, List<ProjectMember>> check(ProjectDetails project, List<ProjectMember> members) {
        return problem(project, members.stream().flatMap(member -> member.hourlyRate().stream()))
                .or(() -> problem(project, members.stream().flatMap(member -> member.costRate().stream())))
                .<Either<Refused, List<ProjectMember>>>map(Either::left)
                .orElseGet(() -> Either.right(members));
    }

    private static Optional<Refused> problem(ProjectDetails project, Stream<Money> rates) {
        var own = project.hourlyRate().currency();
        return rates.filter(rate -> !rate.currency().equals(own))
                .findFirst()
                .map(rate -> new Refused.Invalid(
                        "rate", "the project keeps its rates in " + own + ", not in " + rate.currency()));
    }
}
