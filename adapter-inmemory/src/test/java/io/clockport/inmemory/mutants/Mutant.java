package io.clockport.inmemory.mutants;

import io.clockport.Clockify;
import io.clockport.WorkspaceScope;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.port.DrivenPort;
import io.clockport.user.Users;
import io.clockport.workspace.Workspaces;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** The fake with one operation of one port exchanged. */
record Mutant(InMemoryClockify fake, Clockify real, Class<?> port, String operation, Mutation mutation)
        implements Clockify {

    @Override
    public Users users() {
        return mutated(Users.class, real.users(), null);
    }

    @Override
    public Workspaces workspaces() {
        return mutated(Workspaces.class, real.workspaces(), null);
    }

    @Override
    public WorkspaceScope in(WorkspaceId workspace) {
        var scope = real.in(workspace);
        InvocationHandler ports =
                (proxy, method, arguments) -> mutated(method.getReturnType(), method.invoke(scope, arguments), scope);
        return (WorkspaceScope) Proxy.newProxyInstance(
                WorkspaceScope.class.getClassLoader(), new Class<?>[] {WorkspaceScope.class}, ports);
    }

    @Override
    public void close() {}

    private <P> P mutated(Class<P> type, Object target, @Nullable WorkspaceScope scope) {
        if (!type.equals(port) || !type.isAnnotationPresent(DrivenPort.class)) {
            return type.cast(target);
        }
        InvocationHandler operations = (proxy, method, arguments) -> isMeant(method)
                ? mutation.instead(new Call(
                        fake, scope == null ? fake.in(fake.workspace()) : scope, target, method, orNone(arguments)))
                : method.invoke(target, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, operations));
    }

    private boolean isMeant(Method method) {
        return method.getName().equals(operation);
    }

    private static Object[] orNone(Object @Nullable [] arguments) {
        return arguments == null ? new Object[0] : arguments;
    }
}
