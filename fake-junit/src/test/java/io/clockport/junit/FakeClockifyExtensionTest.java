package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.paging.PageRequest;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@ExtendWith(FakeClockifyExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@OwnPromise("the JUnit extension")
class FakeClockifyExtensionTest {

    @Test
    void what_goes_in_over_http_is_in_the_account(FakeClockify fake, InMemoryClockify account, URI uri)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(uri + "/workspaces/" + account.workspace() + "/tags"))
                .header("X-Api-Key", fake.apiKey())
                .POST(BodyPublishers.ofString("{\"name\":\"over http\"}"))
                .build();

        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(fake.account()).isSameAs(account);
        assertThat(tags(account)).isEqualTo(1);
    }

    @RepeatedTest(3)
    void each_test_begins_with_nothing(InMemoryClockify account) {
        assertThat(tags(account)).isZero();

        account.in(account.workspace())
                .tags()
                .create(TagName.of("mine"))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static int tags(InMemoryClockify account) {
        return account.in(account.workspace())
                .tags()
                .matching(TagFilter.all())
                .collect(PageRequest.MAX_SIZE)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .get()
                .size();
    }
}
