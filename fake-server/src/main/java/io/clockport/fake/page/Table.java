package io.clockport.fake.page;

import static io.clockport.fake.page.Html.element;
import static io.clockport.fake.page.Html.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of at most {@link Panel#MOST} rows.
 *
 * @param columns their heads and their manner: {@code short} is as narrow as it can be, {@code wide} not on narrow screens
 */
record Table(List<Column> columns) {

    record Column(String head, String manner) {

        static Column of(String head) {
            return new Column(head, "");
        }

        static Column narrow(String head) {
            return new Column(head, "short");
        }

        static Column wide(String head) {
            return new Column(head, "short wide");
        }

        private Html cell(String element, Html content) {
            var cell = element(element, content);
            return manner.isEmpty() ? cell : cell.with("class", manner);
        }
    }

    static Table of(Column... columns) {
        return new Table(List.of(columns));
    }

    Html with(List<List<Html>> rows) {
        var head = columns.stream()
                .map(column -> column.cell("th", text(column.head())))
                .toList();
        return element(
                "table",
                element("thead", element("tr", head)),
                element("tbody", rows.stream().limit(Panel.MOST).map(this::row).toList()));
    }

    private Html row(List<Html> cells) {
        var row = new ArrayList<Html>();
        for (int i = 0; i < cells.size(); i++) {
            row.add(columns.get(i).cell("td", cells.get(i)));
        }
        return element("tr", row);
    }
}
