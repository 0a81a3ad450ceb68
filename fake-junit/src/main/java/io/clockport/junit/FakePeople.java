package io.clockport.junit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.user.Role;

/** The people of a served fake, what they are in its workspaces, and what the rules there ask. */
public final class FakePeople {

    private final ControlConnection connection;

    FakePeople(ControlConnection connection) {
        this.connection = connection;
    }

    /** A person who is in no workspace yet, and the key that opens their account. */
    public UserId add(String email, String key) {
        var person = object().put("email", email).put("key", key);
        return new UserId(connection.send("POST", "/users", person).get("id").asText());
    }

    /** Puts the person into the workspace, or changes what they are there. */
    public void setRole(WorkspaceId workspace, UserId user, Role role) {
        connection.send("PUT", member(workspace, user), object().put("role", role.name()));
    }

    /** Takes the person out of the workspace. What they tracked there stays. */
    public void remove(WorkspaceId workspace, UserId user) {
        connection.send("DELETE", member(workspace, user));
    }

    /** All workspaces with their people and settings, as JSON. */
    public String workspaces() {
        return connection.get("/workspaces").toString();
    }

    /** What the rules of a workspace ask, as JSON. */
    public String settings(WorkspaceId workspace) {
        return connection.get(settingsOf(workspace)).toString();
    }

    /** Changes what the rules of a workspace ask; the reference of the control plane says what there is. */
    public void changeSettings(WorkspaceId workspace, String json) {
        connection.send("PATCH", settingsOf(workspace), json);
    }

    private static String settingsOf(WorkspaceId workspace) {
        return "/workspaces/" + workspace + "/settings";
    }

    private static String member(WorkspaceId workspace, UserId user) {
        return "/workspaces/" + workspace + "/members/" + user;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
