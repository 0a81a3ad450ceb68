package io.clockport.inmemory.mutants;

import io.clockport.WorkspaceScope;
import io.clockport.inmemory.InMemoryClockify;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** An operation that was asked of a port, and what a mutation needs to answer it wrongly. */
record Call(InMemoryClockify fake, WorkspaceScope scope, Object port, Method method, Object[] arguments) {

    @SuppressWarnings("unchecked")
    <T> T argument(int index) {
        return (T) arguments[index];
    }

    /** The right answer. */
    <T> T proceed() {
        return proceedWith(arguments);
    }

    /** The right answer to another question. */
    @SuppressWarnings("unchecked")
    <T> T proceedWith(Object... others) {
        try {
            return (T) method.invoke(port, others);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
