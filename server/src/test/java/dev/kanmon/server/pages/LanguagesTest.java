package dev.kanmon.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    /** RFC 9110 section 12.5.4: weights, regions, and wishes we cannot meet. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko-KR,ko;q=0.9,en;q=0.8 | ko",
                "ja | ja",
                "fr-FR, ja;q=0.4, ko;q=0.7 | ko",
                "fr | en",
                "en-GB, ko;q=0.9 | en",
                "* | en",
                "not a language; q=x | en"
            })
    void servesTheWishThatWeighsMost(String acceptLanguage, String language) {
        assertThat(Languages.best(acceptLanguage)).isEqualTo(Locale.of(language));
    }

    @Test
    void speaksEnglishToWhoeverWishesNothing() {
        assertThat(Languages.best(null)).isEqualTo(Locale.ENGLISH);
    }
}
