package io.clockport.http.wire;

import java.time.Instant;
import java.time.Month;
import java.time.chrono.IsoChronology;

/**
 * A moment as the service writes it, read straight from the characters: {@code 2026-03-02T09:00:00Z} and nothing else is
 * fast, everything else goes the general way. Parsing moments is most of what reading a page of entries costs.
 */
record MomentJson(Instant instant) {

    private static final int LENGTH = 20;
    private static final int DAYS_TO_1970 = 719_468;
    private static final String FORM = "dddd-dd-ddTdd:dd:ddZ";

    static MomentJson read(char[] text, int from, int length) {
        return new MomentJson(
                isFixedForm(text, from, length)
                        ? fast(text, from)
                        : SettingsJson.moment(new String(text, from, length)));
    }

    private static boolean isFixedForm(char[] text, int from, int length) {
        if (length != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char wanted = FORM.charAt(i);
            char found = text[from + i];
            if (wanted == 'd' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static Instant fast(char[] text, int from) {
        int year = 100 * two(text, from) + two(text, from + 2);
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        int hour = two(text, from + 11);
        int minute = two(text, from + 14);
        int second = two(text, from + 17);
        if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59) {
            return SettingsJson.moment(new String(text, from, LENGTH));
        }
        return Instant.ofEpochSecond(86_400L * epochDay(year, month, day) + 3_600L * hour + 60L * minute + second);
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year)));
    }

    /** Days since 1970, counted in years that begin in March, so that a leap day is the last of its year. */
    private static long epochDay(int year, int month, int day) {
        int marchYear = month > 2 ? year : year - 1;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        return 365L * marchYear
                + Math.floorDiv(marchYear, 4)
                - Math.floorDiv(marchYear, 100)
                + Math.floorDiv(marchYear, 400)
                + dayOfYear
                - DAYS_TO_1970;
    }

    private static int two(char[] text, int at) {
        return 10 * (text[at] - '0') + text[at + 1] - '0';
    }
}
