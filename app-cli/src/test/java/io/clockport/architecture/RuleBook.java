package io.clockport.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every rule there is, found where it is declared so that none can be forgotten. */
final class RuleBook {

    /** A rule, the sentence it is called by, and what breaks it. */
    record Entry(String name, ArchRule rule, Class<?>[] breakages) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Class<?>> CHAPTERS = List.of(
            CoreRules.class,
            StateRules.class,
            PortRules.class,
            UseCaseRules.class,
            ModuleRules.class,
            WireRules.class,
            ThreadRules.class,
            CodeRules.class,
            KitRules.class);

    private RuleBook() {}

    static Stream<Entry> rules() {
        return CHAPTERS.stream()
                .flatMap(chapter -> Arrays.stream(chapter.getDeclaredFields()))
                .filter(field -> field.getType() == ArchRule.class)
                .map(RuleBook::read);
    }

    private static Entry read(Field field) {
        try {
            var breakages = breakagesOf(field.getAnnotation(BrokenBy.class));
            return new Entry(field.getName(), (ArchRule) field.get(null), breakages);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(field + " cannot be read", hidden);
        }
    }

    private static Class<?>[] breakagesOf(@Nullable BrokenBy breakage) {
        return breakage == null ? new Class<?>[0] : breakage.value();
    }
}
