package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import java.util.Locale;
import java.util.Map;

/**
 * One thing that was looked at.
 *
 * @param about what it is, in a word
 * @param found what it is like
 * @param advice what to do about it, empty when it is well
 */
public record Check(String about, Verdict verdict, String found, String advice) {

    /** How it is. */
    public enum Verdict {
        OK,
        /** It works, and may surprise. */
        WARN,
        /** Commands will not work. */
        FAIL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Check ok(String about, String found) {
        return new Check(about, Verdict.OK, found, "");
    }

    public static Check warn(String about, String found, String advice) {
        return new Check(about, Verdict.WARN, found, advice);
    }

    public static Check fail(String about, Problem problem) {
        return new Check(about, Verdict.FAIL, problem.what(), problem.advice());
    }

    Map<String, Object> data() {
        return Json.object("about", about, "verdict", verdict.word(), "found", found, "advice", advice);
    }
}
