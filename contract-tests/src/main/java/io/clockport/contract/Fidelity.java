package io.clockport.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a test shows a behaviour of the real service, and on whose word that behaviour is claimed. The page
 * {@code docs/reference/fidelity.md} is made from these: one test declares a row with all it says, other tests that show the same
 * behaviour give the row alone. It is kept at run time, so that a run against the real service can print what it confirms.
 */
@Documented
@Target(ElementType.METHOD)
@Repeatable(Fidelity.All.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Fidelity {

    /** The name of the row: what it is about, a dot, and the behaviour in a few words, as {@code timer.start-stops-the-other}. */
    String row();

    /** The behaviour, as a sentence without a capital and a full stop; empty where another test declares the row. */
    String claim() default "";

    /** Who saw it and when, as {@code "recordings 2023-11"}: a source that the page explains, and a year with or without a month. */
    String[] sources() default {};

    /** How far the sources carry. */
    Confidence confidence() default Confidence.LOW;

    /** The switch of the fake that decides it, by its label, where the behaviour is disputed. */
    String quirk() default "";

    /** Several rows that one test shows. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        Fidelity[] value();
    }
}
