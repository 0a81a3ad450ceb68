package io.clockport.junit;

import io.clockport.inmemory.InMemoryClockify;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a fake Clockify of its own: as a {@link FakeClockify}, as its base URL ({@link URI}), or as the account
 * behind it ({@link InMemoryClockify}); all parameters of one test belong to the same fake. Tests can run in
 * parallel. JUnit ends the fake with its test, from version 5.13 on.
 */
public final class FakeClockifyExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(FakeClockifyExtension.class);
    private static final Set<Class<?>> TYPES = Set.of(FakeClockify.class, URI.class, InMemoryClockify.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var fake = context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(context.getUniqueId(), id -> FakeClockify.start(), FakeClockify.class);
        var type = parameter.getParameter().getType();
        if (type == URI.class) {
            return fake.uri();
        }
        return type == InMemoryClockify.class ? fake.account() : fake;
    }
}
