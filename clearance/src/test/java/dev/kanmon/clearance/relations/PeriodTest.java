package dev.kanmon.clearance.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31, 2023",
        "2023H1, 2023-01-01, 2023-06-30, 2022H1",
        "2023H2, 2023-07-01, 2023-12-31, 2022H2",
        "2019-07, 2019-07-01, 2019-07-31, 2018-07",
        "2024-02, 2024-02-01, 2024-02-29, 2023-02",
        "2024-01..08, 2024-01-01, 2024-08-31, 2023-01..08",
        "2011-10-19, 2011-10-19, 2011-10-19, 2010-10-19",
        "2023-03-14..16, 2023-03-14, 2023-03-16, 2022-03-14..16"
    })
    void hasAFirstAndALastDayAndIsWrittenAsItIsRead(String text, LocalDate first, LocalDate last, String yearBefore) {
        Period period = Period.parse(text);
        assertThat(period).hasToString(text);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.yearBefore()).isEqualTo(Period.parse(yearBefore));
        assertThat(period.covers(first)).isTrue();
        assertThat(period.covers(last)).isTrue();
        assertThat(period.covers(first.minusDays(1))).isFalse();
        assertThat(period.covers(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24",
                "02024",
                "2024 ",
                " 2024",
                "2024\n",
                "２０２４",
                "1899",
                "2200",
                "-2024",
                "2023H0",
                "2023H3",
                "2023h1",
                "2024Q1",
                "2024-00",
                "2024-13",
                "2024-1",
                "2024-08..01",
                "2024-08..08",
                "2024-01..13",
                "2024-01..2024-08",
                "2024-01...08",
                "2023-02-29",
                "2023-03-32",
                "2023-03-16..14",
                "2023-03-14..14",
                "2023-03-14..32",
                "2023-03..14-16",
                "2023/03",
                "about 2024",
                "2024-01-01-01"
            })
    void refusesRubbish(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @Test
    void eitherReadsOrRefusesWhateverItIsGiven() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "0123456789-.H 年";
        for (int turn = 0; turn < 20_000; turn++) {
            StringBuilder text = new StringBuilder("20");
            int length = random.nextInt(14);
            for (int at = 0; at < length; at++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                assertThat(Period.parse(text.toString())).as("seed %d", seed).hasToString(text.toString());
            } catch (IllegalArgumentException e) {
                assertThat(e)
                        .as("seed %d", seed)
                        .hasMessageStartingWith("is ")
                        .isNotInstanceOf(NumberFormatException.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2024, true",
        "2019-07, 2024-02, true",
        "2023H1, 2024H2, true",
        "2023-01..08, 2024-02..09, true",
        "2023-01..08, 2024-01..07, false",
        "2024, 2024-01, false",
        "2023H1, 2024-01..06, false",
        "2024-01-01, 2024-01-01..02, false"
    })
    void onlyLikePeriodsCompare(String one, String other, boolean alike) {
        assertThat(Period.parse(one).isLike(Period.parse(other))).isEqualTo(alike);
        assertThat(Period.parse(other).isLike(Period.parse(one))).isEqualTo(alike);
    }
}
