package io.clockport.http;

import java.io.IOException;
import java.util.Properties;

/** How this library introduces itself: by name and version. */
final class UserAgent {

    private UserAgent() {}

    static String ofThisVersion() {
        var properties = new Properties();
        try (var file = UserAgent.class.getResourceAsStream("version.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException unreadable) {
            properties.clear();
        }
        return "Clockport/" + properties.getProperty("version", "unknown") + " (Java)";
    }
}
