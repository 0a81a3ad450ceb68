package io.clockport.junit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Bytes that look like a request for a while, or not at all. */
final class HostileBytes {

    private static final List<String> SHAPES = List.of(
            "GET /api/v1/user HTTP/1.1\r\nHost: x\r\nX-Api-Key: owner-key\r\nConnection: close\r\n\r\n",
            "POST /api/v1/workspaces HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n{",
            "POST /api/v1/workspaces HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\nConnection: close\r\n\r\n{}",
            "POST /api/v1/workspaces HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nZZ\r\n{}\r\n0\r\n\r\n",
            "POST /api/v1/user HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\nConnection: close\r\n\r\n0\r\n\r\n",
            "GET http://api.clockify.me/api/v1/user HTTP/1.1\r\nHost: x\r\nX-Api-Key: owner-key\r\nConnection: close\r\n\r\n",
            "GET /api/v1/workspaces/%zz/%c0%af/../../ HTTP/1.1\r\nHost: x\r\nX-Api-Key: owner-key\r\nConnection: close\r\n\r\n",
            "GET /api/v1/user?page=%zz&&&=%00 HTTP/1.1\r\nHost: x\r\nX-Api-Key: owner-key\r\nConnection: close\r\n\r\n",
            "GET /__clockport/../api HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "PUT /__clockport/state HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nConnection: close\r\n\r\nnot json!",
            "PUT /__clockport/clock HTTP/1.1\r\nHost: x\r\nContent-Length: 16\r\nConnection: close\r\n\r\n{\"advance\":\"PT\"}",
            "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            "GET / HTTP/9.9\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

    private HostileBytes() {}

    static byte[] next(SplittableRandom random) {
        if (random.nextInt(10) == 0) {
            var noise = new byte[random.nextInt(1, 400)];
            random.nextBytes(noise);
            return noise;
        }
        if (random.nextInt(20) == 0) {
            return ("GET /api/v1/user HTTP/1.1\r\nHost: x\r\nX-Big: " + "x".repeat(random.nextInt(100_000))
                            + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        var bytes = SHAPES.get(random.nextInt(SHAPES.size())).getBytes(StandardCharsets.ISO_8859_1);
        for (int flips = random.nextInt(4); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
