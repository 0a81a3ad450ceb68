package io.clockport.cli;

import io.clockport.cli.command.Store;
import io.clockport.cli.file.NewFile;
import io.clockport.cli.file.Reason;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.client.ClientFilter;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import io.clockport.project.ProjectFilter;
import io.clockport.tag.TagFilter;
import io.clockport.timeentry.EntryFilter;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The state of an account that is kept here, as one document. */
final class OfflineStore implements Store {

    private final InMemoryClockify account;

    OfflineStore(InMemoryClockify account) {
        this.account = account;
    }

    @Override
    public boolean isUsed() {
        var scope = account.in(account.workspace());
        return Stream.of(
                        scope.timeEntries().of(account.me(), EntryFilter.all()),
                        scope.projects().matching(ProjectFilter.all()),
                        scope.clients().matching(ClientFilter.all()),
                        scope.tags().matching(TagFilter.all()))
                .anyMatch(OfflineStore::holdsAnything);
    }

    private static boolean holdsAnything(PageSource<?> source) {
        return source.fetch(PageRequest.first(1))
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .fold(failure -> true, page -> !page.items().isEmpty());
    }

    @Override
    public Either<Problem, Path> exportTo(Path file) {
        try {
            NewFile.write(file, account::exportTo);
            return Either.right(file);
        } catch (FileAlreadyExistsException exists) {
            return new Problem(
                            ExitCode.CANNOT_CREATE,
                            file + " exists already",
                            "choose another name; it was left as it is")
                    .asLeft();
        } catch (IOException trouble) {
            return new Problem(
                            ExitCode.CANNOT_CREATE,
                            file + " could not be written: " + Reason.of(trouble),
                            "choose another place; the store is as it was")
                    .asLeft();
        }
    }

    @Override
    public Either<Problem, Path> importFrom(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return account.importFrom(reader).bimap(reason -> unusable(file, reason), read -> file);
        } catch (NoSuchFileException missing) {
            return new Problem(ExitCode.NOT_FOUND, "there is no file " + file, "check the name").asLeft();
        } catch (CharacterCodingException notText) {
            return unusable(file, "it is not text in UTF-8").asLeft();
        } catch (IOException trouble) {
            return new Problem(
                            ExitCode.IO, file + " could not be read: " + Reason.of(trouble), "the store is as it was")
                    .asLeft();
        }
    }

    private static Problem unusable(Path file, String reason) {
        return new Problem(
                ExitCode.REFUSED,
                file + " is not a document that clockport exported: " + reason,
                "the store is as it was");
    }
}
