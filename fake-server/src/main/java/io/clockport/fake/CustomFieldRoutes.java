package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.async.Eventual;
import io.clockport.fake.Administration.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people have in the custom fields of their workspace, and what fields there are. None is made over this wire. */
final class CustomFieldRoutes {

    private static final String VALUE = "value";

    private enum Status {
        INACTIVE,
        VISIBLE,
        INVISIBLE
    }

    private CustomFieldRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("ofWorkspace", Office.forMembers("ofWorkspace", CustomFieldRoutes::list));
        handlers.put(
                "upsertUserCustomFieldValue", Office.forMembers("upsertUserCustomFieldValue", CustomFieldRoutes::set));
    }

    private static Eventual<Answer> list(Office office) {
        var query = office.exchange().query();
        var name = Choices.name(query);
        var status =
                query.text("status").map(Choices.of("status", Status::valueOf)).map(Status::name);
        var kind = query.text("entity-type");
        var fields = office.peopleFields().all().stream()
                .filter(field ->
                        name.map(wanted -> wanted.matches(field.name())).orElse(true))
                .filter(field -> status.map(field.status()::equals).orElse(true))
                .filter(field -> kind.map(field.entityType()::equals).orElse(true))
                .toList();
        return Eventual.of(Answer.ok(
                Wire.array(fields, field -> field.rendered(office.workspace().value()))));
    }

    private static Eventual<Answer> set(Office office) {
        var member = office.named();
        if (!office.mayChange(member)) {
            return Eventual.of(Office.denied());
        }
        var field = field(office, office.exchange().customField());
        var fields = office.peopleFields();
        fields.set(
                member.user(),
                Map.of(field, checked(office, field, office.exchange().body())));
        return Eventual.of(Answer.created(fields.brief(member.user(), field)));
    }

    /** Takes all of these values, or none. */
    static void setAll(Office office, Member member, List<Body> wanted) {
        office.peopleFields().set(member.user(), checked(office, wanted));
    }

    static Map<CustomField, JsonNode> checked(Office office, List<Body> wanted) {
        var values = new LinkedHashMap<CustomField, JsonNode>();
        for (var one : wanted) {
            var id = one.text("customFieldId")
                    .orElseThrow(() ->
                            BadRequest.rule("You entered invalid value for field : [userCustomFields.customFieldId]"));
            var field = field(office, id);
            values.put(field, checked(office, field, one));
        }
        return values;
    }

    private static CustomField field(Office office, String id) {
        return office.peopleFields()
                .find(id)
                .orElseThrow(() -> office.exchange().has(WireQuirk.MISSING_CUSTOM_FIELD_IS_400)
                        ? BadRequest.rule("Custom field doesn't belong to Workspace")
                        : BadRequest.with(Answer.error(404, 404, "Custom field doesn't exist on workspace.")));
    }

    /** Fidelity: rows field.type and its neighbours. */
    private static JsonNode checked(Office office, CustomField field, Body body) {
        if (field.isForAdmins() && !office.isAdmin()) {
            throw BadRequest.with(Office.denied());
        }
        var value = body.any(VALUE);
        if (isNothing(value)) {
            if (field.isRequired()) {
                throw BadRequest.rule(field.name());
            }
            return value;
        }
        if (!field.type().takes(value) || !isOffered(office, field, value)) {
            throw BadRequest.rule("You entered invalid value for field : [" + field.name() + "]");
        }
        return value;
    }

    private static boolean isOffered(Office office, CustomField field, JsonNode value) {
        return !field.type().hasChoices()
                || office.exchange().has(WireQuirk.TAKE_ANY_DROPDOWN_VALUE)
                || field.offers(value);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull()
                || (value.isTextual() && value.textValue().isBlank())
                || (value.isArray() && value.isEmpty());
    }
}
