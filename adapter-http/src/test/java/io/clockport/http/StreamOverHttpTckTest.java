package io.clockport.http;

import io.clockport.id.WorkspaceId;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.annotations.AfterClass;
import org.testng.annotations.BeforeClass;

/** A listing that comes over HTTP, held to the rules of Reactive Streams by their own test kit. */
public class StreamOverHttpTckTest extends FlowPublisherVerification<Tag> {

    private static final int PAGE = 50;

    private Servers servers;
    private Endpoint endpoint;
    private HttpClockify clockify;

    public StreamOverHttpTckTest() {
        super(new TestEnvironment(1_000, 200));
    }

    @BeforeClass
    void listen() {
        servers = new Servers();
        endpoint = servers.listening(StreamOverHttpTckTest::answer);
        clockify = HttpClockify.connect(
                servers.vertx(),
                HttpConfig.of(endpoint, Credentials.apiKey("k")).withPace(Pace.unlimited()));
    }

    @AfterClass
    void stop() {
        clockify.close();
        servers.close();
    }

    /** The workspace's id says how many tags there are. */
    @Override
    public Flow.Publisher<Tag> createFlowPublisher(long elements) {
        return clockify.in(new WorkspaceId("w" + elements)).tags().matching(TagFilter.all()).stream(PAGE);
    }

    /** None: nothing is asked of the service before an item is wanted, so nobody is told of a failure before that. */
    @Override
    public Flow.@Nullable Publisher<Tag> createFailedFlowPublisher() {
        return null;
    }

    @Override
    public long maxElementsFromPublisher() {
        return 10_000;
    }

    private static void answer(HttpServerRequest request) {
        var workspace = request.path().split("/")[4];
        long total = Long.parseLong(workspace.substring(1));
        ServedListing.answer(request, total, i -> Wire.tag("t" + i, "tag " + i, false));
    }
}
