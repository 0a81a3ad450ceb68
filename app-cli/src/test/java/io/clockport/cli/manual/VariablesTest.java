package io.clockport.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.cached.Basis;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class VariablesTest {

    @Test
    void a_status_is_shown_again_only_under_the_same_variables_save_those_that_it_does_not_depend_on() {
        var looks = EnumSet.of(Variable.NO_COLOR, Variable.TERM, Variable.LC_ALL, Variable.COLUMNS);
        var elsewhere = EnumSet.of(
                Variable.CLOCKIFY_API_KEY,
                Variable.HTTPS_PROXY,
                Variable.CLOCKPORT_FAKE_KEY,
                Variable.CLOCKPORT_CONTROL_TOKEN);
        var others = EnumSet.allOf(Variable.class);
        others.removeAll(looks);
        others.removeAll(elsewhere);
        others.remove(Variable.JAVA_HOME);

        assertThat(Basis.variables())
                .containsExactlyInAnyOrderElementsOf(
                        others.stream().map(Variable::name).toList());
    }
}
