package io.clockport.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameFileTest {

    private static final String HEADING = "profile=\turl=\tstore=\tworkspace=";

    @TempDir
    private Path folder;

    @Test
    void names_are_kept_as_lines_below_how_the_account_was_chosen() throws IOException {
        NameFile.in(folder, "work", "clockify", "", "Team").keep(seen(project("1", "Website")));

        assertThat(read(NameFile.in(folder, "work", "clockify", "", "Team")))
                .containsExactly(
                        "profile=work\turl=clockify\tstore=\tworkspace=Team", "in\tw1", "project\tused\t1\t-\tWebsite");
        assertThat(Files.exists(file().path())).isFalse();
    }

    @Test
    void what_was_known_stays_and_what_is_new_is_added() throws IOException {
        file().keep(seen(project("1", "Website")));
        file().keep(seen(project("2", "Shop")));

        assertThat(names()).containsExactly("Website", "Shop");
    }

    @Test
    void names_of_another_workspace_are_forgotten() throws IOException {
        file().keep(seen(project("1", "Website")));
        var elsewhere = seen(project("2", "Shop"));
        elsewhere.in("w2");

        file().keep(elsewhere);

        assertThat(read(file())).containsExactly(HEADING, "in\tw2", "project\tused\t2\t-\tShop");
    }

    @Test
    void a_whole_list_replaces_what_was_known_of_its_kind() throws IOException {
        file().keep(seen(project("1", "Website"), new KnownName("tag", true, "7", "-", "urgent")));
        var all = notes();
        all.sawAll("project", "-", List.of(project("2", "Shop")));

        file().keep(all);

        assertThat(names()).containsExactly("urgent", "Shop");
    }

    @Test
    void a_new_name_of_a_project_is_that_of_the_place_of_its_tasks_too() throws IOException {
        file().keep(seen(project("1", "Website"), new KnownName("task", true, "2", "Website", "Design")));
        var changed = notes();
        changed.changed("1", "Web", false);

        file().keep(changed);

        assertThat(read(file()))
                .containsExactly(HEADING, "in\tw1", "project\tretired\t1\t-\tWeb", "task\tused\t2\tWeb\tDesign");
    }

    @Test
    void what_is_deleted_is_forgotten_with_what_was_in_it() throws IOException {
        file().keep(seen(
                project("1", "Website"),
                new KnownName("task", true, "2", "Website", "Design"),
                new KnownName("tag", true, "3", "-", "Website")));
        var deleted = notes();
        deleted.deleted("1");

        file().keep(deleted);

        assertThat(read(file())).containsExactly(HEADING, "in\tw1", "tag\tused\t3\t-\tWebsite");
    }

    @Test
    void a_name_that_does_not_fit_into_a_line_is_completed_by_its_id() throws IOException {
        file().keep(seen(project("1", "two\nlines"), project("2", "a\u001b[2Jb"), project("3", "  ")));

        assertThat(names()).containsExactly("1", "2", "3");
    }

    @Test
    void nobody_else_may_read_it_and_no_draft_stays() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no rights on this system");
        file().keep(seen(project("1", "Website")));
        file().keep(seen(project("2", "Shop")));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().path())))
                .isEqualTo("rw-------");
        assertThat(Files.list(folder)).containsExactly(file().path());
    }

    @Test
    void what_cannot_be_kept_is_no_reason_to_complain() throws IOException {
        var occupied = Files.writeString(folder.resolve("occupied"), "x");

        NameFile.in(occupied, "", "", "", "").keep(seen(project("1", "Website")));

        assertThat(occupied).hasContent("x");
    }

    @Test
    void lines_that_something_else_left_are_passed_over() throws IOException {
        Files.writeString(file().path(), HEADING + "\nin\tw1\nnonsense\n\n\u0000\tx\n");

        file().keep(seen(project("1", "Website")));

        assertThat(names()).containsExactly("Website");
    }

    @Test
    void nothing_learnt_writes_nothing() {
        file().keep(new Notes());

        assertThat(folder).isEmptyDirectory();
    }

    private NameFile file() {
        return NameFile.in(folder, "", "", "", "");
    }

    private static Notes notes() {
        var notes = new Notes();
        notes.in("w1");
        return notes;
    }

    private static KnownName project(String id, String name) {
        return new KnownName("project", true, id, "-", name);
    }

    private static Notes seen(KnownName... names) {
        var notes = notes();
        notes.saw(List.of(names));
        return notes;
    }

    private static List<String> read(NameFile file) throws IOException {
        return Files.readAllLines(file.path());
    }

    private List<String> names() throws IOException {
        return read(file()).stream()
                .skip(2)
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .toList();
    }
}
