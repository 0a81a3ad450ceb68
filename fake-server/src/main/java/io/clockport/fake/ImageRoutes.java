package io.clockport.fake;

import io.clockport.async.Eventual;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures that are uploaded. The service keeps them and answers where; the fake answers with an address that holds the picture
 * itself, so that there is nothing to keep and nothing that leads nowhere.
 */
final class ImageRoutes {

    private static final String FIELD = "file";

    private ImageRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("uploadImage", ImageRoutes::upload);
    }

    private static Eventual<Answer> upload(Exchange exchange) {
        var bytes = exchange.bytes().getBytes();
        var form =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(bytes));
        form.headers().set(HttpHeaderNames.CONTENT_TYPE, "multipart/form-data; boundary=" + boundary(bytes));
        try {
            var decoder = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), form);
            try {
                return Eventual.of(picture(decoder).map(ImageRoutes::answer).orElseThrow(ImageRoutes::missing));
            } finally {
                decoder.destroy();
            }
        } catch (ErrorDataDecoderException broken) {
            throw missing();
        }
    }

    /** The body begins with it, whatever the header says. */
    private static String boundary(byte[] bytes) {
        var text = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n");
        if (end < 3 || !text.startsWith("--")) {
            throw missing();
        }
        return text.substring(2, end);
    }

    private static Optional<FileUpload> picture(HttpPostMultipartRequestDecoder decoder) {
        return decoder.getBodyHttpDatas().stream()
                .filter(part -> part.getName().equals(FIELD) && part instanceof FileUpload)
                .map(FileUpload.class::cast)
                .findFirst();
    }

    private static Answer answer(FileUpload picture) {
        try {
            return Answer.ok(Wire.object()
                    .put("name", picture.getFilename())
                    .put(
                            "url",
                            "data:" + picture.getContentType() + ";base64,"
                                    + Base64.getEncoder().encodeToString(picture.get())));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static BadRequest missing() {
        return BadRequest.with(Answer.error(400, 3001, "Required part 'file' is not present."));
    }
}
