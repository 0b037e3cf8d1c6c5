package dev.kanmon.clearance.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassNumberTest {
    /**
     * Check digits reckoned by hand: J=19, P=25, weights 7 3 1. JP2633100042: 133+75+2+42+9+3+7+0+0+0+28+6 = 305, 5.
     * KR2700100000: K=20, R=27: 140+81+2+49+0+0+7 = 279, 9.
     */
    @ParameterizedTest
    @CsvSource({"JP, 2026-11-27, 42, JP26331000425", "KR, 2027-01-01, 0, KR27001000009"})
    void aNumberTellsStateDayAndPlace(String state, LocalDate day, int place, String text) {
        PassNumber number = PassNumber.of(state, day, place);
        assertThat(number.text()).isEqualTo(text);
        assertThat(number.state()).isEqualTo(state);
        assertThat(number.place()).isEqualTo(place);
        assertThat(number.list()).isEqualTo(PassNumber.list(state, day));
    }

    @Test
    void aNumberIsReadAsPeopleTypeIt() {
        PassNumber number = new PassNumber("JP26331000425");
        assertThat(number.grouped()).isEqualTo("JP26331 00042 5");
        assertThat(PassNumber.typed(" jp26331-00042 5 ")).contains(number);
        assertThat(PassNumber.typed(number.grouped())).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JP26331000424", "JP2633100042", "JP26331000425 X", "J126331000425", "JP26999000425"})
    void whatIsNoNumberIsRefused(String text) {
        assertThat(PassNumber.typed(text)).isEmpty();
    }

    /** A check digit of weights 7, 3, 1 finds every wrong digit. */
    @Test
    void everyWrongDigitIsFound() {
        String text = "JP26331000425";
        for (int place = 2; place < text.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = text.substring(0, place) + digit + text.substring(place + 1);
                assertThat(PassNumber.typed(other).isPresent()).isEqualTo(other.equals(text));
            }
        }
    }

    @Test
    void aListHasABound() {
        LocalDate day = LocalDate.of(2026, 11, 27);
        assertThat(PassNumber.of("JP", day, PassNumber.PLACES - 1).place()).isEqualTo(99_999);
        assertThatThrownBy(() -> PassNumber.of("JP", day, PassNumber.PLACES))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PassNumber.of("JP", day, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
