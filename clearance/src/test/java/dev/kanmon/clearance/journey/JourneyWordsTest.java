package dev.kanmon.clearance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyWordsTest {
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"ko", "ja"})
    void everyLanguageHasTheSameWordsWithTheSameSlots(String language) throws IOException {
        Properties english = words("en");
        Properties other = words(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(slots(other, key)).isEqualTo(slots(english, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "ja"})
    void everythingOfTheFileHasAName(String language) {
        JourneyWords words = new JourneyWords(Locale.of(language));

        assertThat(TestDay.ROUTES).allSatisfy(route -> {
            assertThat(words.route(route)).isNotBlank().contains(route.id()).doesNotContain("{");
            assertThat(route.notes())
                    .allSatisfy(note -> assertThat(words.note(note)).isNotBlank());
        });
        assertThat(Step.values())
                .allSatisfy(step -> assertThat(words.step(step)).isNotBlank());
        assertThat(Variant.values())
                .allSatisfy(one -> assertThat(words.variant(one)).isNotBlank());
        assertThat(Origin.values())
                .allSatisfy(one -> assertThat(words.origin(one)).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0 min", "59.4, 59 min", "59.5, 1 h 00 min", "357, 5 h 57 min", "-2.6, -3 min", "-0.2, 0 min"})
    void spansAreToldInHoursAndMinutes(double minutes, String told) {
        assertThat(new JourneyWords(Locale.ENGLISH).span(minutes)).isEqualTo(told);
    }

    @Test
    void aLanguageThatIsNotSpokenIsEnglish() {
        assertThat(new JourneyWords(Locale.FRENCH).language()).isEqualTo(Locale.ENGLISH);
    }

    private static List<String> slots(Properties words, String key) {
        return SLOT.matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream file = JourneyWords.class.getResourceAsStream("messages_" + language + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return words;
    }
}
