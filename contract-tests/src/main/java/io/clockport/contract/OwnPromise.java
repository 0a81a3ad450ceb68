package io.clockport.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a test of the wire, or of all tests of a class, that it shows what Clockport itself promises and claims nothing about
 * the real service; so it needs no {@link Fidelity source}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnPromise {

    /** What is promised, in a few words: {@code "control plane"}. */
    String value();
}
