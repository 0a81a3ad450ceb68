package io.clockport.junit;

import io.clockport.Clockify;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.InMemoryClockify;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ParameterContext;

/** What a test can take of its fake. */
final class Offer {

    private static final Map<Class<?>, Function<FakeClockify, Object>> BY_TYPE = Map.of(
            FakeClockify.class, fake -> fake,
            FakeControl.class, FakeClockify::control,
            URI.class, FakeClockify::uri,
            Clockify.class, FakeClockify::account,
            InMemoryClockify.class, FakeClockify::account,
            WorkspaceId.class, FakeClockify::workspace,
            UserId.class, FakeClockify::user);

    private Offer() {}

    static Optional<Function<FakeClockify, Object>> to(ParameterContext parameter) {
        var type = parameter.getParameter().getType();
        if (type != String.class) {
            return Optional.ofNullable(BY_TYPE.get(type));
        }
        if (parameter.isAnnotated(ClockifyFake.BaseUrl.class)) {
            return Optional.of(fake -> fake.uri().toString());
        }
        return parameter.isAnnotated(ClockifyFake.Key.class) ? Optional.of(FakeClockify::apiKey) : Optional.empty();
    }
}
