package io.clockport.fake;

import io.clockport.fake.control.Complaint;
import io.clockport.fake.control.ControlBody;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A request to the control plane: what its path names, what its query says, and its body. */
record ControlCall(Map<String, String> path, MultiMap query, Buffer body) {

    String named(String parameter) {
        return Objects.requireNonNull(path.get(parameter));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    String text() {
        return body.toString(StandardCharsets.UTF_8);
    }

    /** What the body says, or a refusal that says everything that is wrong with it. */
    <T> T read(Function<ControlBody, T> reading) {
        return ControlBody.read(body.getBytes(), reading).getOrElseThrow(ControlCall::refusal);
    }

    static BadRequest refusal(String path, String problem) {
        return refusal(List.of(new Complaint(path, problem)));
    }

    private static BadRequest refusal(List<Complaint> complaints) {
        var answer = Wire.object().put("message", complaints.get(0).toString()).put("code", 400);
        answer.set(
                "problems",
                Wire.array(
                        complaints,
                        complaint -> Wire.object().put("path", complaint.path()).put("problem", complaint.problem())));
        return BadRequest.with(Answer.of(400, answer));
    }
}
