package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.terminal.ExitCode;
import dev.kanmon.names.reading.Remark;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an officer is told by {@code kanmon names explain}. */
class NamesExplainCommandTest {
    private static final RemarkSentences ENGLISH = new RemarkSentences(Locale.ENGLISH);

    @Test
    void bothNumbersAreTold() {
        CommandRun run = CommandRun.of("names", "explain", "--lang", "en", "KIM MINJI", "KIM MINJI");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Spellings of one name: ", "How rare: about 1 in ");
    }

    @Test
    void jsonHasThePublicShape() {
        CommandRun run = CommandRun.of("names", "explain", "--json", "KIM MINJI", "김민지");

        JsonNode object = JsonMapper.shared().readTree(run.out());
        assertThat(run.out().lines()).hasSize(1);
        assertThat(object.at("/a").asString()).isEqualTo("KIM MINJI");
        assertThat(object.at("/b").asString()).isEqualTo("김민지");
        assertThat(object.at("/sameName").asDouble()).isBetween(0.0, 1.0);
        assertThat(object.at("/rarity").asDouble()).isBetween(0.0, 1.0);
        assertThat(object.at("/remarks").isArray()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyRemarkHasASentenceInEachLanguage(Remark.Kind kind) {
        for (Locale language : List.of(Locale.KOREAN, Locale.JAPANESE, Locale.ENGLISH)) {
            String sentence = new RemarkSentences(language).of(Remark.of(kind, "이", "LEE", "RI"));
            assertThat(sentence).isNotBlank().doesNotContain("{", "?");
            assertThat(new RemarkSentences(language).of(Remark.of(kind))).isNotBlank();
        }
    }

    @Test
    void aSpellingIsToldPlainly() {
        assertThat(ENGLISH.of(Remark.of(Remark.Kind.PART_SPELLED, "이", "LEE", "RI")))
                .isEqualTo("이: spelled LEE and RI");
        assertThat(ENGLISH.of(Remark.of(Remark.Kind.PART_EQUAL, "$1\\"))).isEqualTo("$1\\: alike in both");
    }

    @Test
    void rarityIsToldInTwoDigits() {
        assertThat(ENGLISH.rarity(1 / 12_345.0)).contains("1 in 12,000 ");
        assertThat(ENGLISH.rarity(0.21)).contains("1 in 5 ");
        assertThat(ENGLISH.rarity(1)).contains("1 in 1 ");
        assertThat(ENGLISH.rarity(1e-12)).contains("fewer than 1 in 1,000,000,000 ");
        assertThat(ENGLISH.rarity(0)).contains("fewer than 1 in 1,000,000,000 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "\u0000"})
    void aTextWithoutLettersIsNoName(String text) {
        CommandRun run = CommandRun.of("names", "explain", "KIM", text);

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("has no letters of a name");
    }

    @Test
    void wrongUsageSaysWhatToDo() {
        assertThat(CommandRun.of("names", "explain", "KIM").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(CommandRun.of("names", "explain", "--lang", "fr", "KIM", "KIM")
                        .err())
                .contains("choose ko, ja or en");
    }
}
