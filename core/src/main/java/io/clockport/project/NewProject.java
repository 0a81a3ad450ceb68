package io.clockport.project;

import io.clockport.id.ClientId;
import java.util.Optional;

/**
 * A project to be created. What is left out is decided by the workspace: billable and visibility by its settings, the colour
 * by chance from Clockify's palette. Rates are set by a change afterwards, when the currency is known.
 */
public record NewProject(
        ProjectName name,
        Optional<ClientId> client,
        Optional<Color> color,
        Optional<Boolean> billable,
        Optional<Visibility> visibility,
        ProjectNote note) {

    public static NewProject named(ProjectName name) {
        return new NewProject(
                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ProjectNote.NONE);
    }

    public NewProject forClient(ClientId wanted) {
        return new NewProject(name, Optional.of(wanted), color, billable, visibility, note);
    }

    public NewProject colored(Color wanted) {
        return new NewProject(name, client, Optional.of(wanted), billable, visibility, note);
    }

    public NewProject billable(boolean wanted) {
        return new NewProject(name, client, color, Optional.of(wanted), visibility, note);
    }

    public NewProject visibleAs(Visibility wanted) {
        return new NewProject(name, client, color, billable, Optional.of(wanted), note);
    }

    public NewProject noting(ProjectNote text) {
        return new NewProject(name, client, color, billable, visibility, text);
    }
}
