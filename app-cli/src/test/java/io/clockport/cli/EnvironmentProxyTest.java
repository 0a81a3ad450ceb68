package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.http.Endpoint;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentProxyTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
    void commands_go_through_the_proxy_of_the_environment(String variable) {
        try (var served = Served.company()) {
            var proxy = served.uri().replaceFirst("/api/v1$", "");
            var terminal = served.terminal("olga-key", folder.resolve("time.store"))
                    .with("CLOCKPORT_URL", "http://clockify.example/api/v1")
                    .with(variable, proxy.replace("//", "//ada:secret@"));

            assertThat(terminal.run("status").code()).isZero();
            assertThat(terminal.run("doctor", "--debug").out())
                    .contains("ok    proxy          " + proxy.replace("http://", ""))
                    .contains("ok    address        http://clockify.example/api/v1 answers")
                    .doesNotContain("secret");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.clockify.me/api/v1, https_proxy=a:1 http_proxy=b:2 all_proxy=c:3, a:1",
        "https://api.clockify.me/api/v1, http_proxy=b:2 all_proxy=c:3, c:3",
        "https://api.clockify.me/api/v1, http_proxy=b:2, ''",
        "http://fake.acme/api/v1, https_proxy=a:1 http_proxy=b:2, b:2",
        "http://fake.acme/api/v1, HTTP_PROXY=a:1 http_proxy=b:2, b:2",
        "http://fake.acme/api/v1, http_proxy=b:2 no_proxy=acme, ''",
        "http://fake.acme/api/v1, 'http_proxy=b:2 NO_PROXY=intra,.acme', ''",
        "http://fake.acme/api/v1, http_proxy=b:2 no_proxy=*.ACME, ''",
        "http://fake.acme/api/v1, http_proxy=b:2 no_proxy=*, ''",
        "http://fake.acme/api/v1, http_proxy=b:2 no_proxy=cme, b:2",
        "http://fake.acme/api/v1, http_proxy=b:2 no_proxy=a.fake.acme, b:2",
        "http://fake.acme/api/v1, http_proxy=b:2 no_proxy=., b:2",
        "http://localhost:8080/api/v1, http_proxy=b:2, ''",
        "http://127.0.0.1:8080/api/v1, http_proxy=b:2, ''",
        "http://[::1]:8080/api/v1, http_proxy=b:2, ''",
        "http://127.acme/api/v1, http_proxy=b:2, b:2",
    })
    void the_variables_mean_what_they_mean_to_other_programs(String url, String variables, String proxy) {
        var terminal = Terminal.at(folder.resolve("time.store"));
        for (var variable : variables.split(" ")) {
            terminal = terminal.with(variable.split("=")[0], variable.split("=")[1]);
        }
        var around = terminal.surroundings(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

        assertThat(EnvironmentProxy.of(Endpoint.at(url), around)
                        .get()
                        .map(Object::toString)
                        .orElse(""))
                .isEqualTo(proxy);
    }

    @Test
    void a_proxy_that_is_none_is_named_by_its_variable_and_not_repeated() {
        var outcome = Terminal.at(folder.resolve("time.store"))
                .with("CLOCKPORT_URL", "clockify")
                .with("CLOCKIFY_API_KEY", "a-key")
                .with("https_proxy", "socks5://ada:secret@proxy:1080")
                .run("status");

        assertThat(outcome.code()).isEqualTo(78);
        assertThat(outcome.err()).isEqualTo("""
                clockport: https_proxy: only proxies that are spoken to in plain http are known
                  write for example http://proxy.example:3128, or name the address in no_proxy
                """);
    }
}
