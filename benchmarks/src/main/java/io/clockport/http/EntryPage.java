package io.clockport.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page of a thousand entries with the keys, the order and the length that pages have. */
final class EntryPage {

    static final int ENTRIES = 1000;

    private EntryPage() {}

    static byte[] bytes() {
        return IntStream.range(0, ENTRIES)
                .mapToObj(EntryPage::entry)
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String entry(int i) {
        return String.format(
                Locale.ROOT, """
                {"id":"66609befb21b7263a3%06x","description":"Weekly review of the harbour model, part %d, with notes",\
                "tagIds":["66609befb21b7263a3%06x"],"userId":"6617082e2e27e9007ad5cf9a","billable":true,"taskId":null,\
                "projectId":"664bfaa43b9ad93ad35e%04x","workspaceId":"6642485d221297027b963f3e",\
                "timeInterval":{"start":"2026-%02d-%02dT09:%02d:00Z","end":"2026-%02d-%02dT10:%02d:30Z",\
                "duration":"PT1H30S"},"customFieldValues":[],"type":"REGULAR","kioskId":null,\
                "hourlyRate":{"amount":12000,"currency":"EUR"},"costRate":{"amount":4000,"currency":"EUR"},\
                "isLocked":false}""", i, i, i % 7, i % 40, 1 + i % 12, 1 + i % 28, i % 60, 1 + i % 12, 1 + i % 28, i % 60);
    }
}
