package io.clockport.load;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options;
import java.nio.file.Path;

/**
 * WireMock with a canned copy of the answers that the other one gave, headers and all, set for speed: no journal, no log, no
 * compression, no chunks, no templates.
 */
final class ServeWireMock {

    private static final int THREADS = 80;

    private ServeWireMock() {}

    /** The ids of the other one, and a folder with its answers. */
    public static void main(String[] arguments) throws Exception {
        var server = new WireMockServer(wireMockConfig()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(THREADS)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .gzipDisabled(true)
                .useChunkedTransferEncoding(Options.ChunkedEncodingPolicy.NEVER));
        var place = new Call.Place(0, arguments[0], arguments[1], arguments[2]);
        for (var call : Call.values()) {
            var canned = CannedAnswer.read(Path.of(arguments[3]), call);
            var answer = aResponse()
                    .withStatus(call == Call.CREATE_ENTRY ? 201 : 200)
                    .withBody(canned.body());
            canned.eachHeader(answer::withHeader);
            server.stubFor(request(call.method(), urlEqualTo(call.path(place))).willReturn(answer));
        }
        server.start();
        Announcement.make(new Call.Place(server.port(), arguments[0], arguments[1], arguments[2]), () -> {});
    }
}
