package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Table;
import io.clockport.workspace.Workspace;
import io.vavr.control.Either;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the workspaces of the person. */
@Command(
        name = "workspaces",
        description = "List your workspaces; * marks the one that commands work in.",
        footer = {"", "Examples:", "  clockport workspaces", "  clockport status --workspace \"Second workspace\""})
public final class ListWorkspaces implements BooksVerb {

    @Override
    public Either<Problem, Answer> with(Books books) {
        return books.workspaces().map(all -> answer(all, books));
    }

    private static Answer answer(List<Workspace> all, Books books) {
        var table = Table.of("", "NAME", "CURRENCY", "?ID");
        all.forEach(one -> table.row(
                isChosen(one, books) ? "*" : "",
                one.name(),
                one.currency(),
                one.id().value()));
        return new Answer(
                table.text(books.look()),
                Json.object(
                        "workspaces",
                        all.stream()
                                .map(one -> Json.object(
                                        "id", one.id().value(),
                                        "name", one.name(),
                                        "currency", one.currency(),
                                        "chosen", isChosen(one, books)))
                                .toList()));
    }

    private static boolean isChosen(Workspace workspace, Books books) {
        return workspace.id().equals(books.workspace());
    }
}
