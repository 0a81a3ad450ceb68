package io.clockport.junit;

import io.clockport.inmemory.InMemoryClockify;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;

/** A furnished account that is as new before each request, so that two answers differ by what was asked and nothing else. */
final class FurnishedFake implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{24}");

    private final ServedFake served;
    private final Furniture furniture;

    FurnishedFake() {
        var fake = InMemoryClockify.empty();
        try (var furnishing = ServedFake.over(fake)) {
            furniture = Furniture.in(furnishing);
        }
        PeopleFieldsOf.put(fake);
        // A server goes back to what it began with, and that is to be furnished.
        served = ServedFake.over(fake);
    }

    DocumentedOperations documented() {
        return DocumentedOperations.simulatedBy(served);
    }

    private String filled(String text) {
        return furniture.filled(text);
    }

    Reply answerTo(String method, String path, String body) {
        served.send("POST", served.control("/reset"), BodyPublishers.noBody());
        return served.with(method, filled(path), filled(body));
    }

    /** Status, answer, and what a look at the path shows afterwards; ids that are made anew count for the same. */
    String consequencesOf(String method, String path, String body, String look) {
        var reply = answerTo(method, path, body);
        var seen = look.isEmpty()
                ? ""
                : served.get(filled(look.replace("{new}", reply.id()))).body().toString();
        return ID.matcher(reply.status() + " " + reply.body() + " " + seen).replaceAll("*");
    }

    @Override
    public void close() {
        served.close();
    }
}
