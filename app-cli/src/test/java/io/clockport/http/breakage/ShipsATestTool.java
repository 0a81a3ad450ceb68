package io.clockport.http.breakage;

import org.assertj.core.api.Assertions;

/** Asserts in production. */
public final class ShipsATestTool {

    void check(int status) {
        Assertions.assertThat(status).isEqualTo(200);
    }
}
