package io.clockport.http;

import io.clockport.id.Id;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of an address that comes after the endpoint. Ids cannot change a path, and what goes into a query is encoded. */
record Route(String path, String query) {

    /** A path of fixed words and ids. */
    static Route of(Object... segments) {
        return new Route(
                Stream.of(segments)
                        .map(segment -> segment instanceof Id id ? id.value() : segment.toString())
                        .collect(Collectors.joining("/", "/", "")),
                "");
    }

    Route with(String name, Object value) {
        return and(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }

    <T> Route with(String name, Optional<T> value, Function<? super T, ?> text) {
        return value.map(present -> with(name, text.apply(present))).orElse(this);
    }

    /** A flag that is only ever said when it is true. */
    Route flag(String name, boolean value) {
        return value ? with(name, true) : this;
    }

    /** Several ids at once, where there are any. They and their commas stay as they are, since many would be too long else. */
    Route ids(String name, Collection<? extends Id> ids) {
        return ids.isEmpty()
                ? this
                : and(name + "=" + ids.stream().map(Id::value).sorted().collect(Collectors.joining(",")));
    }

    private Route and(String parameter) {
        return new Route(path, query.isEmpty() ? "?" + parameter : query + "&" + parameter);
    }

    /** What has a pace of its own: the workspace, if the path is in one. */
    String lane() {
        var words = path.split("/", 4);
        return words.length > 2 && words[1].equals("workspaces") ? words[2] : "";
    }

    @Override
    public String toString() {
        return path + query;
    }
}
