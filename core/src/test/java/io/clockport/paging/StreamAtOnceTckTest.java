package io.clockport.paging;

import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;

/** Pages that are there at once, held to the rules of Reactive Streams by their own test kit. */
public class StreamAtOnceTckTest extends FlowPublisherVerification<Long> {

    public StreamAtOnceTckTest() {
        super(new TestEnvironment(1_000, 200));
    }

    @Override
    public Flow.Publisher<Long> createFlowPublisher(long elements) {
        return Numbers.atOnce(elements).stream(7);
    }

    /** There is none: nothing can fail before a page is fetched, and none is fetched before an item is wanted. */
    @Override
    public Flow.@Nullable Publisher<Long> createFailedFlowPublisher() {
        return null;
    }

    /** A listing ends: the kit then leaves out what needs a stream without end. */
    @Override
    public long maxElementsFromPublisher() {
        return 100_000;
    }
}
