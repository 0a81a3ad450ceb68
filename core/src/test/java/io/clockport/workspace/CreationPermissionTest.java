package io.clockport.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.user.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreationPermissionTest {

    @ParameterizedTest
    @CsvSource({
        "OWNER, true, true, true, true",
        "WORKSPACE_ADMIN, true, true, true, true",
        "PROJECT_MANAGER, false, false, true, true",
        "TEAM_MANAGER, false, false, false, true",
        "MEMBER, false, false, false, true"
    })
    void each_role_may_what_its_circle_may(
            Role role, boolean admin, boolean admins, boolean managers, boolean everyone) {
        assertThat(role.isAdmin()).isEqualTo(admin);
        assertThat(CreationPermission.ADMINS.includes(role)).isEqualTo(admins);
        assertThat(CreationPermission.ADMINS_AND_PROJECT_MANAGERS.includes(role))
                .isEqualTo(managers);
        assertThat(CreationPermission.EVERYONE.includes(role)).isEqualTo(everyone);
    }
}
