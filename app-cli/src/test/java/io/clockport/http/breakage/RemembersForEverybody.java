package io.clockport.http.breakage;

import java.util.concurrent.atomic.AtomicInteger;

/** One count for every account and every test, in disguise. */
public final class RemembersForEverybody {

    static final AtomicInteger COUNT = new AtomicInteger();
}
