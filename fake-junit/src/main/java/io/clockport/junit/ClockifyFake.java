package io.clockport.junit;

import io.clockport.inmemory.Quirk;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test a fake Clockify of its own, which listens on loopback and ends with the test. On a class it counts for all
 * of its tests, nested ones included; on a method it replaces what the class says. A test that needs none starts none.
 *
 * <p>A test, and the methods before and after it, take as parameters: {@link FakeClockify} (where it is, its key, what it
 * keeps, what was asked of it), {@link java.net.URI} (the base URL), {@link io.clockport.Clockify} or {@link
 * io.clockport.inmemory.InMemoryClockify} (the owner's account, without HTTP), {@link io.clockport.id.WorkspaceId}, {@link
 * io.clockport.id.UserId}, and as a {@link String} a {@link BaseUrl} or a {@link Key}. All of one test belong to the same
 * fake. When the test fails, its report carries the requests that the fake was asked.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(FakeClockifyExtension.class)
public @interface ClockifyFake {

    /** In {@link #failOn()}: whatever is found. */
    String ANYTHING = "anything";

    /** For {@link #clock()}: the machine's time. */
    String RUNNING = "running";

    /** What is in it at first. */
    Content content() default Content.EMPTY;

    /** The moment at which its clock stands, as {@code 2026-03-29T00:30:00Z}, or {@link #RUNNING}. */
    String clock() default "2026-03-30T08:00:00Z";

    /** Disputed behaviour that it is to have, the limits of requests among it. */
    Quirk[] on() default {};

    /** Disputed behaviour that it is not to have. */
    Quirk[] off() default {};

    /** Whether it looks out for what clients do wrong; a failing test then carries that as well. */
    boolean watching() default false;

    /** What no client may do, by the names of the report: the test fails when it is found. Implies {@link #watching()}. */
    String[] failOn() default {};

    /** What can be in a fake at first. */
    enum Content {
        /** One person and their workspace. */
        EMPTY,
        /** A small company and two weeks of its work. */
        DEMO
    }

    /** Marks a {@link String} that is to be the base URL: {@code http://127.0.0.1:40123/api/v1}. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface BaseUrl {}

    /** Marks a {@link String} that is to be the key of the workspace's owner. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Key {}
}
