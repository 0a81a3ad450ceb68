package io.clockport.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every rule there is, found where it is declared so that none can be forgotten. */
final class RuleBook {

    /** A rule, the sentence it is called by, the classes it is about, and what breaks it. */
    record Entry(String name, ArchRule rule, House house, Class<?>[] breakages) {

        @Override
        public String toString() {
            return name;
        }
    }

    private RuleBook() {}

    static Stream<Entry> rules() {
        var onWhatIsShipped = Stream.of(
                CoreRules.class,
                StateRules.class,
                PortRules.class,
                UseCaseRules.class,
                ModuleRules.class,
                WireRules.class,
                ThreadRules.class,
                CodeRules.class,
                KitRules.class);
        return Stream.concat(
                onWhatIsShipped.flatMap(chapter -> entries(chapter, House.SHIPPED)),
                entries(TestRules.class, House.TESTS));
    }

    private static Stream<Entry> entries(Class<?> chapter, House house) {
        return Arrays.stream(chapter.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> read(field, house));
    }

    private static Entry read(Field field, House house) {
        try {
            var breakages = breakagesOf(field.getAnnotation(BrokenBy.class));
            return new Entry(field.getName(), (ArchRule) field.get(null), house, breakages);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(field + " cannot be read", hidden);
        }
    }

    private static Class<?>[] breakagesOf(@Nullable BrokenBy breakage) {
        return breakage == null ? new Class<?>[0] : breakage.value();
    }
}
