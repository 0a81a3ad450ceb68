package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.id.UserId;
import io.clockport.money.Money;
import io.clockport.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People without an account of their own, who clock in at a kiosk and of whom an admin keeps what there is. They are members at
 * once, and lists show them only to who asks for their kind of account. Fidelity: row {@code members.limited-add}.
 */
final class LimitedUserRoutes {

    private static final String OPERATION = "addLimitedUsersWithInfo";

    /** One of those to add, understood as a whole before any of them is added. */
    private record Newcomer(
            String name,
            ObjectNode profile,
            Optional<Long> hourlyRate,
            Optional<Long> costRate,
            Map<CustomField, JsonNode> fields) {

        static Newcomer read(Office office, Body sent) {
            var body = office.exchange().has(WireQuirk.KEEP_BLANKS_OF_NAMES) ? sent : sent.stripping("name");
            return new Newcomer(
                    ProfileRoutes.name(body.text("name").orElse("")),
                    ProfileRoutes.working(body),
                    Rates.amount(body, Remarks.HOURLY_RATE),
                    Rates.amount(body, Remarks.COST_RATE),
                    CustomFieldRoutes.checked(
                            office, body.objects("userCustomFields").orElse(List.of())));
        }

        void keep(Office office, UserId user, String currency) {
            if (!profile.isEmpty()) {
                note(office, user, ProfileRoutes.PROFILE, profile);
            }
            hourlyRate.ifPresent(rate -> note(office, user, Remarks.HOURLY_RATE, Wire.rate(new Money(rate, currency))));
            costRate.ifPresent(rate -> note(office, user, Remarks.COST_RATE, Wire.rate(new Money(rate, currency))));
            if (!fields.isEmpty()) {
                office.peopleFields().set(user, fields);
            }
        }

        private static void note(Office office, UserId user, String what, JsonNode value) {
            office.notes().set(Notes.of(office.workspace(), user, what), value);
        }
    }

    private LimitedUserRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put(OPERATION, Office.forAdmins(OPERATION, LimitedUserRoutes::add));
    }

    private static Eventual<Answer> add(Office office) {
        var newcomers = office
                .exchange()
                .body()
                .objects("users")
                .filter(users -> !users.isEmpty())
                .orElseThrow(() -> ProfileRoutes.invalid("users"))
                .stream()
                .map(body -> Newcomer.read(office, body))
                .toList();
        return office.exchange().account().workspaces().get(office.workspace()).then(workspace -> {
            var ids = office.administration()
                    .addLimitedUsers(
                            office.workspace(),
                            newcomers.stream().map(Newcomer::name).toList());
            for (int i = 0; i < ids.size(); i++) {
                newcomers.get(i).keep(office, ids.get(i), workspace.currency());
            }
            return answer(office, workspace);
        });
    }

    /** An object, says the one source; what is in it, nobody has written down. */
    private static Eventual<Answer> answer(Office office, Workspace workspace) {
        return office.exchange().has(WireQuirk.ANSWER_LIMITED_USERS_WITH_WORKSPACE)
                ? UserRoutes.rendered(office.exchange(), workspace).map(Answer::created)
                : Eventual.of(Answer.created(Wire.object()));
    }
}
