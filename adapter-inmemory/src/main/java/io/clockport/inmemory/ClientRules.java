package io.clockport.inmemory;

import io.clockport.client.ClientDetails;
import io.clockport.client.ClientName;
import io.clockport.failure.Refused;
import io.clockport.text.TextRule;
import io.vavr.control.Either;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Clockify asks of a client's details. */
final class ClientRules {

    private static final int MOST_CC_EMAILS = 3;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final TextRule ADDRESS = TextRule.lines("address", 0, 3000, "");
    private static final TextRule NOTE = TextRule.lines("note", 0, 3000, "");

    private ClientRules() {}

    static Either<Refused, ClientDetails> check(ClientDetails details) {
        return ClientName.parse(details.name().value())
                .flatMap(name -> ADDRESS.check(details.address().orElse("")))
                .flatMap(address -> NOTE.check(details.note().orElse("")))
                .flatMap(note -> checkEmails(details));
    }

    private static Either<Refused, ClientDetails> checkEmails(ClientDetails details) {
        if (details.ccEmails().size() > MOST_CC_EMAILS) {
            return Either.left(new Refused.Invalid("ccEmails", "at most " + MOST_CC_EMAILS + " addresses"));
        }
        return Stream.concat(details.email().stream(), details.ccEmails().stream())
                        .allMatch(email -> EMAIL.matcher(email).matches())
                ? Either.right(details)
                : Either.left(new Refused.Invalid("email", "an e-mail address is needed"));
    }
}
