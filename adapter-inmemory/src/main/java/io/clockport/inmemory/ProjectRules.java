package io.clockport.inmemory;

import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.money.Money;
import io.clockport.project.Color;
import io.clockport.project.ProjectDetails;
import io.clockport.project.ProjectMember;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectNote;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Clockify asks of a project's details and people. */
final class ProjectRules {

    private ProjectRules() {}

    static Either<Refused, ProjectDetails> check(Room room, ProjectDetails details) {
        return ProjectName.parse(details.name().value())
                .flatMap(name -> Color.parse(details.color().value()))
                .flatMap(color -> ProjectNote.parse(details.note().value()))
                .flatMap(note -> knownClient(room, details.client()))
                .flatMap(client ->
                        ownCurrency(room, Stream.concat(Stream.of(details.hourlyRate()), details.costRate().stream())))
                .map(rates -> details);
    }

    /** Every member must be in the workspace, and be paid in its currency. */
    static Either<Refused, List<ProjectMember>> check(Room room, List<ProjectMember> members) {
        return members.stream()
                .map(ProjectMember::user)
                .filter(user -> room.books().membership(room.id(), user).isEmpty())
                .findFirst()
                .<Either<Refused, List<ProjectMember>>>map(stranger -> Either.left(new Refused.NotFound(stranger)))
                .orElseGet(() -> ownCurrency(
                                room,
                                members.stream()
                                        .flatMap(member -> Stream.concat(
                                                member.hourlyRate().stream(), member.costRate().stream())))
                        .map(rates -> members));
    }

    private static Either<Refused, Room> knownClient(Room room, Optional<ClientId> client) {
        return client.filter(id ->
                        room.books().clients().get(room.scope(), id.value()).isEmpty())
                .<Either<Refused, Room>>map(unknown -> Either.left(new Refused.NotFound(unknown)))
                .orElseGet(() -> Either.right(room));
    }

    private static Either<Refused, Room> ownCurrency(Room room, Stream<Money> rates) {
        var own = room.workspace().currency();
        return rates.allMatch(rate -> rate.currency().equals(own))
                ? Either.right(room)
                : Either.left(new Refused.Invalid("rate", "rates are kept in " + own + " here"));
    }
}
