package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workspaces, made and listed. */
class WorkspacesTest extends WireTest {

    private static final String[] RECORDED = {
        "timeRoundingInReports",
        "onlyAdminsSeeBillableRates",
        "onlyAdminsCreateProject",
        "onlyAdminsSeeDashboard",
        "defaultBillableProjects",
        "lockTimeEntries",
        "lockTimeZone",
        "round",
        "projectFavorites",
        "canSeeTimeSheet",
        "canSeeTracker",
        "projectPickerSpecialFilter",
        "forceProjects",
        "forceTasks",
        "forceTags",
        "forceDescription",
        "onlyAdminsSeeAllTimeEntries",
        "onlyAdminsSeePublicProjectsEntries",
        "trackTimeDownToSecond",
        "projectGroupingLabel",
        "adminOnlyPages",
        "automaticLock",
        "onlyAdminsCreateTag",
        "onlyAdminsCreateTask",
        "timeTrackingMode",
        "multiFactorEnabled",
        "numberFormat",
        "currencyFormat",
        "decimalFormat",
        "isProjectPublicByDefault"
    };

    private static final String[] DOCUMENTED = {
        "durationFormat",
        "onlyAdminsCanChangeBillableStatus",
        "entityCreationPermissions",
        "activeBillableHours",
        "projectLabel",
        "taskLabel",
        "workingDays"
    };

    @Fidelity(
            row = "workspace.create",
            claim = "a workspace is made with a name of 1 to 50 characters that no other of its owner has",
            sources = {"document 2026-05", "student tests 2023"},
            confidence = Confidence.MEDIUM)
    @Test
    void a_new_workspace_is_there_with_its_owner() {
        var made = served.post("/workspaces", "{\"name\":\"Second\"}");
        var again = served.post("/workspaces", "{\"name\":\"Second\"}");

        assertThat(made.status()).isEqualTo(201);
        assertThat(served.get("/workspaces").body()).hasSize(2);
        assertThat(served.get("/workspaces/" + made.id() + "/users").body()).hasSize(1);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.message()).contains("already exist");
        assertThat(served.post("/workspaces", "{\"name\":\"" + "x".repeat(51) + "\"}")
                        .status())
                .isEqualTo(400);
    }

    @Fidelity(
            row = "workspace.settings-keys",
            claim =
                    "the settings of a workspace have the thirty keys that were recorded, in their order, and those that the "
                            + "document names besides; about as many again were counted and not named, and are not here",
            sources = {"recordings 2024-06", "document 2026-05", "restoretime 2026-08"},
            confidence = Confidence.MEDIUM)
    @Test
    void the_settings_have_every_key_that_has_a_name() {
        var settings = served.get(WORKSPACE).body().get("workspaceSettings");

        assertThat(settings.fieldNames())
                .toIterable()
                .containsSubsequence(RECORDED)
                .contains(DOCUMENTED)
                .hasSize(RECORDED.length + DOCUMENTED.length);
    }

    @Fidelity(
            row = "workspace.roles-filter",
            claim = "workspaces can be filtered by one's role in them; owners are not counted as admins",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @ParameterizedTest
    @CsvSource({"OWNER, 1", "WORKSPACE_ADMIN, 0", "'', 1"})
    void workspaces_are_filtered_by_role(String role, int found) {
        assertThat(served.get("/workspaces?roles=" + role).body()).hasSize(found);
    }
}
