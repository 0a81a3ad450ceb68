package io.clockport.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the classes that break a rule and nothing but that rule's spirit. It stands on the rule and not on the breakage, for
 * an annotation would itself be a dependency of the class it stands on.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface BrokenBy {

    Class<?>[] value();
}
