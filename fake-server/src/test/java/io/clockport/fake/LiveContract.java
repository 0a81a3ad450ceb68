package io.clockport.fake;

import io.clockport.contract.ClockifyContract;
import io.clockport.contract.Harness;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.clockport.id.WorkspaceId;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The contracts against the real service, by hand: {@code make live} with {@code CLOCKIFY_API_KEY}, {@code
 * CLOCKIFY_WORKSPACE} and, if need be, {@code CLOCKIFY_ENDPOINT} set. Its name keeps it out of every other run. In the end it
 * prints the rows of the fidelity table that it confirms.
 */
@ExtendWith(ConfirmedRows.class)
class LiveContract extends ClockifyContract {

    @Override
    protected Harness open() {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("the live contracts are run by hand, never by a machine");
        }
        var endpoint = Optional.ofNullable(System.getenv("CLOCKIFY_ENDPOINT"))
                .map(Endpoint::at)
                .orElseGet(Endpoint::global);
        var config = HttpConfig.of(endpoint, Credentials.apiKey(set("CLOCKIFY_API_KEY")));
        return ScratchWorkspace.emptied(HttpClockify.connect(config), new WorkspaceId(set("CLOCKIFY_WORKSPACE")));
    }

    private static String set(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new IllegalStateException("set " + name + " to run the contracts live"));
    }
}
