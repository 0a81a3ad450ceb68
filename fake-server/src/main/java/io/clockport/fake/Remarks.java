package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.fake.Administration.Member;
import io.clockport.id.Id;
import io.clockport.id.WorkspaceId;
import io.clockport.user.AccountStatus;
import io.clockport.user.User;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes into an answer what is kept beside the domain: rates, templates, and whether somebody has joined. */
record Remarks(Optional<Administration> administration) {

    static final String HOURLY_RATE = "hourlyRate";
    static final String COST_RATE = "costRate";
    static final String TEMPLATE = "template";
    static final String ESTIMATE_RESET = "estimateReset";
    static final String BUDGET_ESTIMATE = "budgetEstimate";

    /** A Clockify that is not simulated keeps nothing beside the domain. */
    void keep(Id thing, String what, JsonNode value) {
        administration.ifPresent(office -> new Notes(office).set(Notes.of(thing, what), value));
    }

    ObjectNode onProject(Id project, ObjectNode node) {
        return noted(project, noted(project, node, TEMPLATE), ESTIMATE_RESET);
    }

    ObjectNode onTask(Id task, ObjectNode node) {
        return noted(task, noted(task, noted(task, node, COST_RATE), HOURLY_RATE), BUDGET_ESTIMATE);
    }

    ObjectNode onWorkspace(WorkspaceId workspace, ObjectNode node) {
        administration.ifPresent(office -> {
            Map<String, Member> members = office.members(workspace).stream()
                    .collect(Collectors.toMap(member -> member.user().value(), Function.identity()));
            for (JsonNode membership : node.path("memberships")) {
                Optional.ofNullable(members.get(membership.path("userId").asText()))
                        .ifPresent(member -> onMembership(workspace, member, (ObjectNode) membership));
            }
        });
        return noted(workspace, node, COST_RATE);
    }

    /** What the person has in the custom fields of the workspace, and the picture that an admin gave to a limited one. */
    ObjectNode onUser(WorkspaceId workspace, User user, ObjectNode node) {
        if (user.status() == AccountStatus.LIMITED) {
            note(Notes.of(workspace, user.id(), ProfileRoutes.PROFILE))
                    .map(profile -> profile.get(ProfileRoutes.IMAGE_URL))
                    .ifPresent(url -> node.set("profilePicture", url));
        }
        administration.ifPresent(
                office -> node.set("customFields", new PeopleFields(new Notes(office), workspace).brief(user.id())));
        return node;
    }

    ObjectNode onMembership(WorkspaceId workspace, Member member, ObjectNode node) {
        node.put("membershipStatus", member.status().name());
        for (var rate : new String[] {HOURLY_RATE, COST_RATE}) {
            note(Notes.of(workspace, member.user(), rate)).ifPresent(value -> node.set(rate, value));
        }
        return node;
    }

    private ObjectNode noted(Id thing, ObjectNode node, String what) {
        note(Notes.of(thing, what)).ifPresent(value -> node.set(what, value));
        return node;
    }

    private Optional<JsonNode> note(String key) {
        return administration.flatMap(office -> new Notes(office).get(key));
    }
}
