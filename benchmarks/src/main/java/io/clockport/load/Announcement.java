package io.clockport.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/** The server's side of a {@link Contestant}. */
final class Announcement {

    private Announcement() {}

    /** Says where the server is, and answers until nobody asks any more; {@code anew} forgets what was created. */
    static void make(Call.Place place, Runnable anew) throws IOException {
        System.out.println(place.port() + " " + place.workspace() + " " + place.project() + " " + place.user());
        var questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var memory = ManagementFactory.getMemoryMXBean();
        for (var question = questions.readLine(); question != null; question = questions.readLine()) {
            if (question.equals("anew")) {
                anew.run();
                System.out.println("done");
            } else {
                memory.gc();
                memory.gc();
                System.out.println(memory.getHeapMemoryUsage().getUsed());
            }
        }
        Runtime.getRuntime().halt(0);
    }
}
