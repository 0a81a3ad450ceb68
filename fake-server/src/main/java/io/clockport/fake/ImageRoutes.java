package io.clockport.fake;

import io.clockport.async.Eventual;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Pictures that are uploaded. The service keeps them and answers where; the fake answers with an address that holds the picture
 * itself, so that there is nothing to keep and nothing that leads nowhere.
 */
final class ImageRoutes {

    private static final Pattern FILE_PART = Pattern.compile(
            "(?i)content-disposition:[^\\r\\n]*\\bname=\"file\"[^\\r\\n]*\\bfilename=\"([^\"\\r\\n]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type:\\s*([a-z0-9.+-]+/[a-z0-9.+-]+)");

    private ImageRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("uploadImage", ImageRoutes::upload);
    }

    private static Eventual<Answer> upload(Exchange exchange) {
        // Each byte one character: the separators are ASCII, and the picture stays as it is.
        var body = new String(exchange.bytes().getBytes(), StandardCharsets.ISO_8859_1);
        int lineEnd = body.indexOf("\r\n");
        if (lineEnd < 3 || !body.startsWith("--")) {
            throw missing();
        }
        var separator = body.substring(0, lineEnd);
        for (var part : body.split(Pattern.quote(separator), -1)) {
            int headEnd = part.indexOf("\r\n\r\n");
            var file = FILE_PART.matcher(headEnd < 0 ? "" : part.substring(0, headEnd));
            if (file.find()) {
                return Eventual.of(answer(file.group(1), part.substring(0, headEnd), part.substring(headEnd + 4)));
            }
        }
        throw missing();
    }

    private static Answer answer(String name, String head, String content) {
        var type = TYPE.matcher(head);
        var picture = content.endsWith("\r\n") ? content.substring(0, content.length() - 2) : content;
        return Answer.ok(Wire.object()
                .put("name", name)
                .put(
                        "url",
                        "data:" + (type.find() ? type.group(1) : "application/octet-stream") + ";base64,"
                                + Base64.getEncoder().encodeToString(picture.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private static BadRequest missing() {
        return BadRequest.with(Answer.error(400, 3001, "Required part 'file' is not present."));
    }
}
