package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.time.IsoDuration;
import io.clockport.user.AccountStatus;
import io.clockport.user.User;
import io.clockport.user.UserSettings;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much and on which days somebody works in a workspace. */
final class ProfileRoutes {

    static final String PROFILE = "profile";
    static final String IMAGE_URL = "imageUrl";
    private static final int LONGEST_NAME = 100;
    static final List<String> WORKING_DAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    private static final String FULL_DAY = "PT8H";

    private ProfileRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("getMemberProfile", Office.forMembers("getMemberProfile", ProfileRoutes::get));
        handlers.put(
                "updateMemberProfileWithAdditionalData",
                Office.forMembers("updateMemberProfileWithAdditionalData", ProfileRoutes::update));
    }

    private static Eventual<Answer> get(Office office) {
        return person(office).map(user -> Answer.ok(rendered(office, user)));
    }

    private static Eventual<Answer> update(Office office) {
        var member = office.named();
        if (!office.mayChange(member)) {
            return Eventual.of(Office.denied());
        }
        return person(office).map(user -> {
            var key = Notes.of(office.workspace(), user.id(), PROFILE);
            var kept = Wire.object();
            office.notes().get(key).ifPresent(before -> kept.setAll((ObjectNode) before));
            var body = office.exchange().body();
            kept.setAll(working(body));
            var name = user.status() == AccountStatus.LIMITED ? changeLimited(office, body, user, kept) : user.name();
            body.objects("userCustomFields").ifPresent(values -> CustomFieldRoutes.setAll(office, member, values));
            office.notes().set(key, kept);
            return Answer.ok(rendered(office, user).put("name", name.orElse("")));
        });
    }

    /** What others change in their account, an admin changes for people who have none. Answers with the name they have then. */
    private static Optional<String> changeLimited(Office office, Body body, User user, ObjectNode kept) {
        var name = body.text("name").map(ProfileRoutes::name);
        body.text(IMAGE_URL).ifPresent(url -> kept.put(IMAGE_URL, url));
        if (body.isSet("removeProfileImage")) {
            kept.remove(IMAGE_URL);
        }
        name.ifPresent(wanted -> office.administration().rename(user.id(), wanted));
        return name.or(user::name);
    }

    static String name(String text) {
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            throw invalid("name");
        }
        return text;
    }

    /** How much and when somebody works, as far as the body says. */
    static ObjectNode working(Body body) {
        var changes = Wire.object();
        body.text("workCapacity")
                .map(text -> IsoDuration.parse("workCapacity", text).getOrElseThrow(refused -> invalid("workCapacity")))
                .ifPresent(capacity -> changes.put("workCapacity", IsoDuration.format(capacity)));
        body.text("weekStart").map(day -> day("weekStart", day)).ifPresent(day -> changes.put("weekStart", day.name()));
        body.texts("workingDays")
                .map(days ->
                        days.stream().map(day -> day("workingDays", day).name()).toList())
                .ifPresent(days -> changes.set("workingDays", Wire.texts(days)));
        return changes;
    }

    private static DayOfWeek day(String field, String text) {
        try {
            return DayOfWeek.valueOf(text);
        } catch (IllegalArgumentException noDay) {
            throw invalid(field);
        }
    }

    static BadRequest invalid(String field) {
        return BadRequest.rule("You entered invalid value for field : [" + field + "]");
    }

    private static Eventual<User> person(Office office) {
        var wanted = office.named().user();
        return office.exchange()
                .account()
                .users()
                .me()
                .then(me -> me.id().equals(wanted)
                        ? Eventual.of(me)
                        : UserRoutes.member(office.exchange(), wanted)
                                .map(found -> found.orElseThrow(() -> BadRequest.with(Office.denied()))));
    }

    private static ObjectNode rendered(Office office, User user) {
        var node = Wire.object().put("email", user.email()).put("hasPassword", user.status() != AccountStatus.LIMITED);
        node.put("hasPendingApprovalRequest", false)
                .put(IMAGE_URL, UserRendering.NO_PICTURE)
                .put("name", user.name().orElse(""));
        node.set("userCustomFieldValues", office.peopleFields().full(user.id()));
        node.put(
                        "weekStart",
                        user.settings()
                                .map(UserSettings::weekStart)
                                .orElse(DayOfWeek.MONDAY)
                                .name())
                .put("workCapacity", FULL_DAY);
        node.set("workingDays", Wire.texts(WORKING_DAYS));
        node.put("workspaceNumber", 1);
        office.notes()
                .get(Notes.of(office.workspace(), user.id(), PROFILE))
                .ifPresent(kept -> node.setAll((ObjectNode) kept));
        return node;
    }
}
