package io.clockport.project;

import io.clockport.id.ClientId;
import io.clockport.money.Money;
import java.util.Optional;

/**
 * What a project is like besides its state, its people and its estimate.
 *
 * @param hourlyRate the project's rate, zero when none was set; its currency is the client's or the workspace's
 * @param costRate what an hour costs, where that is kept
 */
public record ProjectDetails(
        ProjectName name,
        Optional<ClientId> client,
        Color color,
        boolean billable,
        Visibility visibility,
        ProjectNote note,
        Money hourlyRate,
        Optional<Money> costRate) {

    ProjectDetails withName(ProjectName newName) {
        return new ProjectDetails(newName, client, color, billable, visibility, note, hourlyRate, costRate);
    }

    ProjectDetails withClient(Optional<ClientId> newClient) {
        return new ProjectDetails(name, newClient, color, billable, visibility, note, hourlyRate, costRate);
    }

    ProjectDetails withColor(Color newColor) {
        return new ProjectDetails(name, client, newColor, billable, visibility, note, hourlyRate, costRate);
    }

    ProjectDetails withBillable(boolean newBillable) {
        return new ProjectDetails(name, client, color, newBillable, visibility, note, hourlyRate, costRate);
    }

    ProjectDetails withVisibility(Visibility newVisibility) {
        return new ProjectDetails(name, client, color, billable, newVisibility, note, hourlyRate, costRate);
    }

    ProjectDetails withNote(ProjectNote newNote) {
        return new ProjectDetails(name, client, color, billable, visibility, newNote, hourlyRate, costRate);
    }

    ProjectDetails withHourlyRate(Money newHourlyRate) {
        return new ProjectDetails(name, client, color, billable, visibility, note, newHourlyRate, costRate);
    }

    ProjectDetails withCostRate(Optional<Money> newCostRate) {
        return new ProjectDetails(name, client, color, billable, visibility, note, hourlyRate, newCostRate);
    }
}
