package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for people, over HTTP. */
@OwnPromise("the page for people")
class ControlPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/?refresh=5"})
    void it_shows_what_is_kept_and_what_was_asked(String path) throws Exception {
        try (var served = ServedFake.watched()) {
            served.post(
                    "/workspaces/{ws}/time-entries",
                    "{\"start\":\"2026-03-30T07:15:00Z\",\"description\":\"deep work\"}");
            served.get("/nonsense");

            var page = page(served, path);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=UTF-8");
            assertThat(page.body())
                    .contains("<bdi>deep work</bdi>", "0 h 45 min", "/api/v1/nonsense", "used-a-dead-route")
                    .contains("reject-archived-tags");
        }
    }

    @Test
    void a_name_with_markup_stays_a_name() throws Exception {
        try (var served = ServedFake.empty()) {
            var project = served.post("/workspaces/{ws}/projects", "{\"name\":\"<script>alert(1)</script>\"}");
            served.post(
                    "/workspaces/{ws}/time-entries",
                    "{\"start\":\"2026-03-30T07:15:00Z\",\"description\":\"\\\" onclick=\\\"alert(2)\",\"projectId\":\""
                            + project.id() + "\"}");

            var page = page(served, "/").body();

            assertThat(page)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&quot; onclick=&quot;alert(2)")
                    .doesNotContain("<script", "\" onclick");
        }
    }

    @Test
    void the_browser_is_told_to_run_and_fetch_nothing() throws Exception {
        try (var served = ServedFake.empty()) {
            var headers = page(served, "/").headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    @Test
    void no_credential_is_shown() throws Exception {
        try (var served = ServedFake.empty()) {
            served.get("/user?api_key=do-not-show-me");

            assertThat(page(served, "/").body())
                    .contains("api_key=[hidden]")
                    .doesNotContain("do-not-show-me", ServedFake.KEY);
        }
    }

    @Test
    void a_fault_that_waits_is_shown_until_it_is_used_up() throws Exception {
        try (var served = ServedFake.empty()) {
            served.order("POST", "/faults", "{\"method\":\"GET\",\"path\":\"/user\",\"status\":503}");

            var waiting = page(served, "/").body();
            served.get("/user");
            var used = page(served, "/").body();

            assertThat(waiting).contains("<bdi>GET /user</bdi>");
            assertThat(used)
                    .contains("none: everything is answered as it should be")
                    .contains(">503<", ">FAIL<");
        }
    }

    @Test
    void looking_at_the_page_uses_up_no_fault_of_the_account() throws Exception {
        try (var served = ServedFake.empty()) {
            served.inMemory().faults().failNext(1);

            var page = page(served, "/");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(served.get("/user").status()).isGreaterThanOrEqualTo(500);
        }
    }

    @Test
    void many_workspaces_and_requests_leave_it_small() throws Exception {
        try (var served = ServedFake.empty()) {
            for (int i = 0; i < 300; i++) {
                served.post("/workspaces", "{\"name\":\"workspace " + i + "\"}");
            }

            var page = page(served, "/").body();

            assertThat(page).hasSizeLessThan(40_000).contains("and 281 more");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "soon", "99999", "5;url=http://elsewhere.example", "%22%3E", "5&more=1"})
    void a_refresh_that_is_no_number_of_seconds_is_refused(String refresh) throws Exception {
        try (var served = ServedFake.empty()) {
            assertThat(page(served, "/?refresh=" + refresh).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void it_can_only_be_read() {
        try (var served = ServedFake.empty()) {
            assertThat(served.send("POST", served.control("/"), BodyPublishers.noBody())
                            .status())
                    .isEqualTo(405);
        }
    }

    private static HttpResponse<String> page(ServedFake served, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(served.control("") + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
