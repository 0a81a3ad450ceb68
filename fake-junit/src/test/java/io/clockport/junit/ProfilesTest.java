package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.contract.OwnPromise;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** How much and on which days somebody works, and the picture they show. */
class ProfilesTest extends WireTest {

    @Fidelity(
            row = "members.profile",
            claim =
                    "a member has a profile with capacity, first day of the week and working days; a PATCH keeps what it leaves out",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    void a_profile_keeps_what_a_patch_leaves_out() {
        served.patch(WORKSPACE + "/member-profile/{me}", "{\"workCapacity\":\"PT7H\"}");

        var reply = served.patch(WORKSPACE + "/member-profile/{me}", "{\"workingDays\":[\"MONDAY\"]}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().get("workCapacity").asText()).isEqualTo("PT7H");
        assertThat(reply.body().get("workingDays")).hasToString("[\"MONDAY\"]");
        assertThat(served.get(WORKSPACE + "/member-profile/{me}").body()).isEqualTo(reply.body());
        assertThat(served.patch(WORKSPACE + "/member-profile/{me}", "{\"weekStart\":\"NEVER\"}")
                        .status())
                .isEqualTo(400);
    }

    @Fidelity(
            row = "user.upload-image",
            claim =
                    "an uploaded picture is answered with its name and where it is; here the address holds the picture itself",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void an_uploaded_picture_is_answered_with_its_name_and_address() {
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.png\"\r\nContent-Type: image/png\r\n"
                        + "\r\npicture\r\n--x--\r\n";

        var reply = served.send(
                "POST",
                "/file/image",
                BodyPublishers.ofString(body),
                "X-Api-Key",
                ServedFake.KEY,
                "Content-Type",
                "multipart/form-data; boundary=x");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().get("name").asText()).isEqualTo("me.png");
        assertThat(reply.body().get("url").asText()).isEqualTo("data:image/png;base64,cGljdHVyZQ==");
        assertThat(served.post("/file/image", "{}").status()).isEqualTo(400);
    }

    @OwnPromise("what administrators change is part of the state")
    @Test
    void what_was_changed_goes_out_with_the_state_and_comes_back() {
        served.patch(WORKSPACE + "/member-profile/{me}", "{\"workCapacity\":\"PT7H\"}");
        var state = served.send("GET", served.control("/state"), BodyPublishers.noBody())
                .body()
                .toString();

        served.send("POST", served.control("/reset"), BodyPublishers.noBody());
        var reset = served.get(WORKSPACE + "/member-profile/{me}").body().get("workCapacity");
        served.send("PUT", served.control("/state"), BodyPublishers.ofString(state));

        assertThat(reset.asText()).isEqualTo("PT8H");
        assertThat(served.get(WORKSPACE + "/member-profile/{me}")
                        .body()
                        .get("workCapacity")
                        .asText())
                .isEqualTo("PT7H");
    }
}
