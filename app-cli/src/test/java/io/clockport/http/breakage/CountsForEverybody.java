package io.clockport.http.breakage;

/** One count for every account and every test. */
public final class CountsForEverybody {

    static int count;
}
