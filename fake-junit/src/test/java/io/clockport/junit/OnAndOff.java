package io.clockport.junit;

import io.clockport.inmemory.Quirk;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Runs a test twice: with the switch on, where its name is true, and with the switch off, where it is not. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(OnAndOff.Both.class)
@interface OnAndOff {

    Quirk value();

    /** Both positions of the switch that a test names. */
    final class Both extends AnnotationBasedArgumentsProvider<OnAndOff> {

        @Override
        protected Stream<Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context, OnAndOff of) {
            return Stream.of(true, false).map(on -> Arguments.of(new Switched(of.value(), on)));
        }
    }
}
