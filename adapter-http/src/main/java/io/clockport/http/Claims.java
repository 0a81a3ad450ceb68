package io.clockport.http;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Which things this client has accounted for or seen, so that none of them is taken for the result of a later write, and
 * which writes it does not know the outcome of. It remembers the last {@link #REMEMBERED} of each; older things are told apart
 * by the second in their ids.
 */
final class Claims {

    private static final int REMEMBERED = 5_000;

    private final Set<String> claimed = ConcurrentHashMap.newKeySet();
    private final Queue<String> order = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final Queue<String> open = new ConcurrentLinkedQueue<>();

    /** Takes it for somebody's, and says whether it was nobody's before. */
    boolean claim(String id) {
        if (!claimed.add(id)) {
            return false;
        }
        order.add(id);
        while (claimed.size() > REMEMBERED) {
            var oldest = order.poll();
            if (oldest != null) {
                claimed.remove(oldest);
            }
        }
        return true;
    }

    boolean isClaimed(String id) {
        return claimed.contains(id);
    }

    /** A write begins that would make this. */
    void begin(String what) {
        underWay.merge(what, 1, Integer::sum);
    }

    void end(String what) {
        underWay.computeIfPresent(what, (same, count) -> count == 1 ? null : count - 1);
    }

    /** A write ended that may have made this, or still may: from now on nobody can be sure whose it is. */
    void leaveOpen(String what) {
        open.add(what);
        while (open.size() > REMEMBERED) {
            var oldest = open.poll();
            if (oldest != null) {
                end(oldest);
            }
        }
    }

    /** Whether another write would make the same. */
    boolean hasRival(String what) {
        return underWay.getOrDefault(what, 0) > 1;
    }
}
