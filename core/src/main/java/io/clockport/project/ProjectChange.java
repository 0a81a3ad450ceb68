package io.clockport.project;

import io.clockport.id.ClientId;
import io.clockport.money.Money;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is to become different about a project, and nothing else: a function from what is to what shall be. It is applied to the
 * state found when the change is made, so a rename never undoes what somebody else changed meanwhile.
 */
public final class ProjectChange {

    private final UnaryOperator<ProjectDetails> edit;

    private ProjectChange(UnaryOperator<ProjectDetails> edit) {
        this.edit = edit;
    }

    public static ProjectChange rename(ProjectName name) {
        return new ProjectChange(details -> details.withName(name));
    }

    public static ProjectChange client(ClientId client) {
        return new ProjectChange(details -> details.withClient(Optional.of(client)));
    }

    public static ProjectChange noClient() {
        return new ProjectChange(details -> details.withClient(Optional.empty()));
    }

    public static ProjectChange color(Color color) {
        return new ProjectChange(details -> details.withColor(color));
    }

    public static ProjectChange billable(boolean billable) {
        return new ProjectChange(details -> details.withBillable(billable));
    }

    public static ProjectChange visibility(Visibility visibility) {
        return new ProjectChange(details -> details.withVisibility(visibility));
    }

    public static ProjectChange note(ProjectNote note) {
        return new ProjectChange(details -> details.withNote(note));
    }

    /** A rate in another currency than the project's is refused when the change is made. */
    public static ProjectChange hourlyRate(Money rate) {
        return new ProjectChange(details -> details.withHourlyRate(rate));
    }

    /** A rate in another currency than the project's is refused when the change is made. */
    public static ProjectChange costRate(Money rate) {
        return new ProjectChange(details -> details.withCostRate(Optional.of(rate)));
    }

    /** Both changes, this one first. */
    public ProjectChange and(ProjectChange next) {
        return new ProjectChange(details -> next.edit.apply(edit.apply(details)));
    }

    public ProjectDetails applyTo(ProjectDetails details) {
        return edit.apply(details);
    }
}
