package io.clockport.fidelity;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.clockport.contract.Confidence;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All rows, by what they are about. */
record FidelityTable(List<Row> rows) {

    private static final String HEAD = """
            | row | behaviour | sources | confidence | shown by | switch |
            | --- | --- | --- | --- | --- | --- |
            """;

    /** Of tests of which every claim has its declaration. */
    static FidelityTable of(List<TestMethod> tests) {
        Map<String, List<TestMethod>> byRow = tests.stream()
                .flatMap(test -> test.claims().stream().map(claim -> Map.entry(claim.row(), test)))
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
        return new FidelityTable(declarations(tests).stream()
                .map(claim -> new Row(claim, byRow.getOrDefault(claim.row(), List.of())))
                .sorted(Comparator.comparing((Row row) -> row.claim().row()))
                .toList());
    }

    static List<Claim> declarations(List<TestMethod> tests) {
        return tests.stream()
                .flatMap(test -> test.claims().stream())
                .filter(Claim::isDeclaration)
                .toList();
    }

    String asMarkdown() {
        return counts() + "\n\n"
                + rows.stream().collect(groupingBy(Row::area, TreeMap::new, toList())).entrySet().stream()
                        .map(area -> section(area.getKey(), area.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private String counts() {
        Map<Confidence, Long> count =
                rows.stream().collect(groupingBy(row -> row.claim().confidence(), counting()));
        return rows.size() + " rows; confidence: "
                + List.of(Confidence.values()).stream()
                        .map(confidence ->
                                confidence.name().toLowerCase(Locale.ROOT) + " " + count.getOrDefault(confidence, 0L))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String section(String area, List<Row> rows) {
        return "### " + area + "\n\n" + HEAD
                + rows.stream().map(Row::asMarkdown).collect(Collectors.joining("\n", "", "\n"));
    }
}
