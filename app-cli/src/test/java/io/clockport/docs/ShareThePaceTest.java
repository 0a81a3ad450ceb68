package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpConfig;
import io.clockport.http.HttpEvent;
import io.clockport.http.redis.Fleet;
import io.clockport.http.redis.RedisPace;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

class ShareThePaceTest {

    // tag::fleet
    HttpConfig ofAFleet(RedisPace pace, String apiKey) {
        return HttpConfig.of(Endpoint.global(), Credentials.apiKey(apiKey)).withPace(pace);
    }

    RedisPace pace() {
        return RedisPace.at("redis://redis.example:6379", "payroll-clockify", Fleet.of(4));
    }
    // end::fleet

    // tag::free
    Fleet free() {
        return new Fleet(30, Duration.ofHours(1), 2);
    }
    // end::free

    // tag::watch
    HttpConfig watched(HttpConfig config, LongAdder waitedMillis, LongAdder retries, LongAdder open) {
        return config.withListener(event -> {
            if (event instanceof HttpEvent.Waited waited) {
                waitedMillis.add(waited.time().toMillis());
            } else if (event instanceof HttpEvent.Retried) {
                retries.increment();
            } else if (event instanceof HttpEvent.Settled settled && settled.finding() == HttpEvent.Finding.OPEN) {
                open.increment();
            }
        });
    }
    // end::watch

    @Test
    void a_fleet_is_one_setting() {
        try (var pace = pace()) {
            assertThat(watched(ofAFleet(pace, "key"), new LongAdder(), new LongAdder(), new LongAdder()))
                    .hasToString("HttpConfig[https://api.clockify.me/api/v1]");
            assertThat(free().processes()).isEqualTo(2);
        }
    }
}
