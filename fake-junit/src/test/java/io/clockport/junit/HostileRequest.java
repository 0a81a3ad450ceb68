package io.clockport.junit;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request as it goes out. */
record HostileRequest(String method, String path, List<String> headers, byte[] body) {

    Reply sendTo(ServedFake served) {
        var uri = URI.create("http://127.0.0.1:" + served.port() + path);
        var publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        return served.send(method, uri, publisher, headers.toArray(new String[0]));
    }

    @Override
    public String toString() {
        return method + " " + path + " " + headers + " " + new String(body, StandardCharsets.UTF_8);
    }
}
