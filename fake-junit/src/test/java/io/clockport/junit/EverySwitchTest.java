package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import io.clockport.inmemory.Quirk;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OwnPromise("what is disputed can be had either way")
class EverySwitchTest {

    @Test
    void every_switch_is_tried_on_and_off_as_a_client_sees_it() {
        var tried = Stream.of(
                        EntrySwitchesTest.class,
                        LimitSwitchesTest.class,
                        ListingSwitchesTest.class,
                        NamedThingSwitchesTest.class,
                        PeopleSwitchesTest.class,
                        TimerSwitchesTest.class,
                        WorkspaceSwitchesTest.class)
                .flatMap(tests -> Stream.of(tests.getDeclaredMethods()))
                .flatMap(EverySwitchTest::switchOf);

        assertThat(tried).containsExactlyInAnyOrder(Quirk.values());
    }

    private static Stream<Quirk> switchOf(Method test) {
        return Optional.ofNullable(test.getAnnotation(OnAndOff.class)).map(OnAndOff::value).stream();
    }
}
