package io.clockport.http;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Which new things this client has accounted for, so that one of them is not taken for the result of another write that said
 * the same. It remembers the last {@link #REMEMBERED}; older ones are told apart by the second in their ids.
 */
final class Claims {

    private static final int REMEMBERED = 5_000;

    private final Set<String> claimed = ConcurrentHashMap.newKeySet();
    private final Queue<String> order = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    /** Whether it was nobody's before. */
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

    void begin(String request) {
        underWay.merge(request, 1, Integer::sum);
    }

    void end(String request) {
        underWay.computeIfPresent(request, (same, count) -> count == 1 ? null : count - 1);
    }

    /** Whether another write that says the same is under way. */
    boolean hasRival(String request) {
        return underWay.getOrDefault(request, 0) > 1;
    }
}
