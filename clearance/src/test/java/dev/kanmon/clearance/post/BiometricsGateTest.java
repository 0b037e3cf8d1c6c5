package dev.kanmon.clearance.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.post.BiometricsGate.Answer;
import dev.kanmon.clearance.post.BiometricsGate.Status;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Korea's Immigration Act Art. 12-2(1): none under 17, none of officials and treaty classes. */
class BiometricsGateTest {
    /** On the seventeenth birthday it may be asked, a day before never; who is born on a leap day waits for 1 March. */
    @ParameterizedTest
    @CsvSource({
        "2009-11-26, 2026-11-25, CHILD",
        "2009-11-26, 2026-11-26, MAY_BE_ASKED",
        "2009-11-27, 2026-11-26, CHILD",
        "2008-02-29, 2025-02-28, CHILD",
        "2008-02-29, 2025-03-01, MAY_BE_ASKED",
        "2008-02-28, 2025-02-28, MAY_BE_ASKED",
        "2008-03-01, 2025-02-28, CHILD",
        "2011-02-28, 2028-02-28, MAY_BE_ASKED",
        "2011-03-01, 2028-02-29, CHILD",
        "2009-12-31, 2026-12-31, MAY_BE_ASKED",
        "2010-01-01, 2026-12-31, CHILD",
        "2026-11-26, 2026-11-26, CHILD",
        "1926-11-26, 2026-11-26, MAY_BE_ASKED"
    })
    void noneUnderSeventeen(LocalDate born, LocalDate on, Answer expected) {
        assertThat(BiometricsGate.ask(born, "P", Status.NONE, on)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "P,  NONE,                       MAY_BE_ASKED",
        "PP, NONE,                       MAY_BE_ASKED",
        "PD, NONE,                       TREATY_CLASS",
        "PO, NONE,                       TREATY_CLASS",
        "P,  TREATY_CLASS,               TREATY_CLASS",
        "P,  SPECIAL_PERMANENT_RESIDENT, SPECIAL_PERMANENT_RESIDENT"
    })
    void noneOfOfficialsAndTreatyClasses(String document, Status status, Answer expected) {
        assertThat(BiometricsGate.ask(LocalDate.of(1980, 1, 1), document, status, LocalDate.of(2026, 11, 26)))
                .isEqualTo(expected);
    }

    /** A class opens nothing for a child. */
    @ParameterizedTest
    @CsvSource({"NONE", "TREATY_CLASS", "SPECIAL_PERMANENT_RESIDENT"})
    void aChildIsAChildInEveryClass(Status status) {
        assertThat(BiometricsGate.ask(LocalDate.of(2020, 1, 1), "PD", status, LocalDate.of(2026, 11, 26)))
                .isEqualTo(Answer.CHILD);
    }
}
