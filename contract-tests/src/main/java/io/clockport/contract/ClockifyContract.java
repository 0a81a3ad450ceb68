package io.clockport.contract;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** Every contract at once: extend this, open a {@link Harness}, and the suite runs, each test with a harness of its own. */
public abstract class ClockifyContract {

    private @Nullable Harness harness;

    /** Opens a harness for one test. */
    protected abstract Harness open() throws Exception;

    @BeforeEach
    final void openHarness() throws Exception {
        harness = open();
    }

    @AfterEach
    final void closeHarness() {
        if (harness != null) {
            harness.close();
        }
    }

    private Harness current() {
        if (harness == null) {
            throw new IllegalStateException("no harness is open");
        }
        return harness;
    }

    @Nested
    class Users implements UsersContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Members implements MembersContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Workspaces implements WorkspacesContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Clients implements ClientsContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class ClientChanges implements ClientChangesContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class ClientListing implements ClientListingContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Projects implements ProjectsContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class ProjectChanges implements ProjectChangesContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class ProjectListing implements ProjectListingContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class ProjectExtras implements ProjectExtrasContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Tasks implements TasksContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Tags implements TagsContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class TimeEntries implements TimeEntriesContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class EntryChanges implements EntryChangesContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class ManyEntries implements ManyEntriesContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class TimeEntryListing implements TimeEntryListingContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Timer implements TimerContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Settings implements SettingsContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Rights implements RightsContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Paging implements PagingContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Concurrency implements ConcurrencyContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class Aliasing implements AliasingContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class TimerUseCases implements TimerUseCasesContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class DeletionUseCases implements DeletionUseCasesContract {

        @Override
        public Harness harness() {
            return current();
        }
    }

    @Nested
    class StreamUseCases implements StreamUseCasesContract {

        @Override
        public Harness harness() {
            return current();
        }
    }
}
