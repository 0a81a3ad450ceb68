package io.clockport.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.problem.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {

    private final ConfigFile file = new ConfigFile(Path.of("config.toml"));

    @Test
    void a_profile_says_what_stands_below_its_name() {
        var config = file.parse("""
                        [profile.work]
                        url = "clockify"   # the service itself
                        zone = 'Europe/Berlin'
                        """).get();

        var work = config.named("work", ExitCode.USAGE).get();
        assertThat(work.value(Setting.URL)).contains("clockify");
        assertThat(work.value(Setting.ZONE)).contains("Europe/Berlin");
        assertThat(work.value(Setting.STORE)).isEmpty();
    }

    @Test
    void without_a_word_the_profile_called_default_is_meant() {
        var config = file.parse("[profile.default]\nzone = \"UTC\"\n[profile.work]\n")
                .get();

        assertThat(config.usual())
                .hasValueSatisfying(usual -> assertThat(usual.name()).isEqualTo("default"));
    }

    @Test
    void the_file_can_choose_another_one() {
        var config = file.parse("default-profile = \"work\"\n[profile.default]\n[profile.work]\n")
                .get();

        assertThat(config.usual())
                .hasValueSatisfying(usual -> assertThat(usual.name()).isEqualTo("work"));
    }

    @Test
    void an_empty_file_means_that_nothing_is_set() {
        assertThat(file.parse("# later\n").get().usual()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            'url = "x"'                                        | '"url" is no setting'
            'defalt-profile = "x"'                             | 'did you mean default-profile?'
            'default-profile = 1'                              | 'default-profile is the name of a profile, in quotes'
            'default-profile = "home"'                         | 'names "home", and there is no such profile'
            'profile = 3'                                      | 'a profile is a table: [profile.NAME]'
            'profile.url = "clockify"'                         | 'url is in no profile'
            '[profile.work]~zon = "UTC"'                       | 'profile work: "zon" is no setting; did you mean zone?'
            '[profile.work]~zone = 3'                          | 'profile work: zone is text in quotes, and not empty'
            '[profile.work]~zone = ""'                         | 'profile work: zone is text in quotes, and not empty'
            '[profile.work]~zone = "a\\nb"'                    | 'zone has a line break or another control character in it'
            '[profile.work]~key = "with space"'                | 'profile work: key cannot be an API key'
            '[profile.work]~keyring = "yes"'                   | 'profile work: keyring is true or false'
            '[profile.work]~pace = "fast"'                     | 'profile work: pace is for example 50/s'
            '[profile.work]~target = "much"'                   | 'profile work: target is for example 8h'
            '[profile.work]~color = "blue"'                    | 'profile work: color is auto, always or never'
            '[profile.work]~key = "k"~keyring = true'          | 'key and keyring are two places for one key'
            '[profile.work]~url = "clockify"~store = "a"'      | 'url and store are two places to work in'
            '[profile."a b"]~zone = "UTC"'                     | 'the name of a profile is letters, digits, - and _'
            '[profile.work~zone = "UTC"'                       | 'line 1 is not TOML'
            '[profile.work]~zone = "UTC"~zone = "CET"'         | 'line 3 is not TOML'
            """)
    void what_does_not_make_sense_is_refused_in_its_words(String text, String wrong) {
        var refused = file.parse(text.replace('~', '\n')).getLeft();

        assertThat(refused.code()).isEqualTo(ExitCode.CONFIG);
        assertThat(refused.what())
                .startsWith("the configuration config.toml is not used: ")
                .contains(wrong);
    }

    @Test
    void a_key_is_never_repeated() {
        var config = file.parse("[profile.work]\nkey = \"s3cret\"\n").get();
        var broken = file.parse("[profile.work]\nkey = \"s3cret\n").getLeft();

        assertThat(config.named("work", ExitCode.USAGE).get().toString()).doesNotContain("s3cret");
        assertThat(config.named("work", ExitCode.USAGE).get().key().toString()).doesNotContain("s3cret");
        assertThat(broken.toString()).doesNotContain("s3cret");
    }

    @Test
    void an_unknown_profile_may_have_been_another() {
        var config = file.parse("[profile.work]\n[profile.home]\n").get();

        assertThat(config.named("wrok", ExitCode.USAGE).getLeft().advice()).isEqualTo("did you mean work?");
        assertThat(config.named("zzz", ExitCode.CONFIG).getLeft().advice()).isEqualTo("there are: home, work");
    }
}
