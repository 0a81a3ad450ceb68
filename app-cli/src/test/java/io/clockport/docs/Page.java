package io.clockport.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A page of Markdown as far as it can be wrong: the code blocks in it, the links out of it and the headings links lead to. */
record Page(Path path, String text) {

    /** A fenced block of Java, and the snippet it is said to be; an empty source when nothing is said. */
    record Block(int line, String source, String text) {}

    private static final Pattern MARK = Pattern.compile("<!-- snippet: (\\S+) -->");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*]\\(([^)\\s]+)\\)");

    List<Block> javaBlocks() {
        var blocks = new ArrayList<Block>();
        var lines = text.lines().toList();
        for (int start = 0; start < lines.size(); start++) {
            if (lines.get(start).strip().equals("```java")) {
                int end = endOfBlock(lines, start);
                var code = String.join("\n", lines.subList(start + 1, end))
                        .stripIndent()
                        .strip();
                blocks.add(new Block(start + 1, sourceAbove(lines, start), code));
                start = end;
            }
        }
        return blocks;
    }

    /** Where the links lead that stay within the project. */
    List<String> relativeLinks() {
        return LINK.matcher(withoutBlocks().replaceAll("`[^`\n]*`", ""))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains(":"))
                .toList();
    }

    /** The names by which a link can lead to a heading of this page. */
    List<String> anchors() {
        return withoutBlocks()
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(Page::anchor)
                .toList();
    }

    private static String anchor(String heading) {
        return heading.replaceFirst("^#+\\s*", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Alnum} _-]", "")
                .replace(' ', '-');
    }

    private String withoutBlocks() {
        return text.replaceAll("(?ms)^\\s*```.*?^\\s*```\\s*$", "");
    }

    private static int endOfBlock(List<String> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).strip().equals("```")) {
            end++;
        }
        return end;
    }

    private static String sourceAbove(List<String> lines, int start) {
        int above = start - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        var mark = MARK.matcher(above < 0 ? "" : lines.get(above).strip());
        return mark.matches() ? mark.group(1) : "";
    }
}
