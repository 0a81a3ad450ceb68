package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Unintelligible;
import io.clockport.paging.PageRequest;
import io.clockport.tag.TagFilter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose server says odd things about what follows. */
class HostileListingsTest extends AgainstHostileServer {

    @ParameterizedTest
    @CsvSource({"TRUE,true", "true,true", "' true ',true", "banana,false", "2,false", "'',false"})
    void only_a_clear_word_about_the_last_page_counts(String header, boolean last) {
        answer(okJson("[" + Wire.tag("t1", "A", false) + "]").withHeader("Last-Page", header));

        var page = Await.value(workspace.tags().matching(TagFilter.all()).fetch(PageRequest.first(1)));

        assertThat(page.last()).isEqualTo(last);
    }

    @Test
    void an_empty_page_is_the_last_whatever_is_said() {
        answer(okJson("[]").withHeader("Last-Page", "false"));

        assertThat(Await.value(workspace.tags().matching(TagFilter.all()).collect(10)))
                .isEmpty();
    }

    @Test
    void a_server_that_says_for_ever_that_more_follows_is_believed_no_longer_than_something_does() {
        answer(okJson("[" + Wire.tag("t1", "A", false) + "]").withHeader("Last-Page", "false"));

        assertThat(Await.value(workspace.tags().matching(TagFilter.all()).collect(1)))
                .hasSize(1);
    }

    @Test
    void a_server_that_repeats_one_full_page_for_ever_is_found_out() {
        var page = IntStream.range(0, 9)
                .mapToObj(i -> Wire.tag("t" + i, "A", false))
                .collect(Collectors.joining(",", "[", "]"));
        answer(okJson(page).withHeader("Last-Page", "false"));

        assertThat(Await.failure(workspace.tags().matching(TagFilter.all()).collect(1)))
                .isInstanceOf(Unintelligible.class);
    }
}
