package io.clockport.port;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface that the core calls and an adapter implements. What a port {@code Things} promises stands as tests in
 * {@code ThingsContract} of the contract kit; an adapter that fails them does not implement the port.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DrivenPort {}
