package dev.kanmon.clearance.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {
    /** ISO 3166-1. */
    @ParameterizedTest
    @CsvSource({"KR, KOR", "JP, JPN", "DE, DEU", "GB, GBR", "US, USA", "TW, TWN", "kp, PRK"})
    void convertsBothWays(String alpha2, String alpha3) {
        assertThat(States.alpha3(alpha2)).isEqualTo(alpha3);
        assertThat(States.alpha2(alpha3)).isEqualToIgnoringCase(alpha2);
        assertThat(States.alpha3(alpha3)).isEqualTo(alpha3);
    }

    /** Doc 9303-3, section 5, parts B to D. */
    @ParameterizedTest
    @CsvSource({"D", "GBD", "GBN", "GBO", "RKS", "UNO", "EUE", "XXA", "XXB", "XXC", "UTO"})
    void leavesCodesOfTravelDocumentsAsTheyAre(String code) {
        assertThat(States.alpha3(code)).isEqualTo(code);
        assertThat(States.alpha2(code)).isEqualTo(code);
    }

    /** Names as ISO 3166-1, the United Nations, OFAC and people write them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Democratic People's Republic of Korea|PRK",
                "Korea, North|PRK",
                "KOREA (the Republic of)|KOR",
                "Iran (Islamic Republic of)|IRN",
                "Türkiye|TUR",
                "turkey|TUR",
                "Cote d’Ivoire|CIV",
                "Bosnia & Herzegovina|BIH",
                "The Gambia|GMB",
                "Congo, Democratic Republic of the|COD",
                "Congo|COG",
                "Guinea-Bissau|GNB",
                "Niger|NER",
                "Japan|JPN"
            })
    void knowsStatesByName(String name, String alpha3) {
        assertThat(States.named(name)).isEqualTo(alpha3);
    }

    @ParameterizedTest
    @CsvSource({"Atlantis", "former Soviet Union", "''", "K", "大韓民国"})
    void guessesNoState(String name) {
        assertThat(States.named(name)).isNull();
    }

    @Test
    void noNameMeansAnotherState() {
        for (String alpha2 : Locale.getISOCountries()) {
            Locale state = Locale.of("", alpha2);
            String name = state.getDisplayCountry(Locale.ENGLISH).replace("St. ", "Saint ");
            assertThat(States.named(name)).as(name).isIn(state.getISO3Country(), null);
        }
    }
}
