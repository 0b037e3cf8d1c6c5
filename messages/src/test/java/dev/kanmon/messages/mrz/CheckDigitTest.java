package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitTest {
    /** The examples of Doc 9303 part 3, appendix A, and those of the appendices B of parts 4 and 5. */
    @ParameterizedTest
    @CsvSource({
        "520727, 3",
        "AB2134<<<, 5",
        "HA672242<658022549601086<<<<<<<<<<<<<<0, 8",
        "D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<, 2",
        "HA672242<658022549601086<<<<<<<, 8",
        "L898902C3, 6",
        "740812, 2",
        "120415, 9",
        "ZE184226B<<<<<, 1",
        "<<<<<<, 0",
        "'', 0"
    })
    void isThatOfThePublishedExamples(String data, char digit) {
        assertThat(CheckDigit.of(data)).isEqualTo(digit);
    }
}
