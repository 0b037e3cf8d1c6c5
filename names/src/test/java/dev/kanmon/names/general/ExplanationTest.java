package dev.kanmon.names.general;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.reading.Remark.Kind;
import dev.kanmon.names.script.NameText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    @Test
    void tellsEachPartAsItWasWrittenAndTheRarestLast() {
        assertThat(explain("YOUSEF QURAYSHI", "KUREISHI YUSUF"))
                .containsExactly(
                        Remark.of(Kind.REORDERED),
                        Remark.of(Kind.PART_SPELLED, "YUSUF", "YOUSEF", "YUSUF"),
                        Remark.of(Kind.PART_SPELLED, "KUREISHI", "QURAYSHI", "KUREISHI"));
    }

    @Test
    void tellsEqualOtherAndMissingParts() {
        assertThat(explain("MARIA OKONKWO", "MARIA TKACHENKO"))
                .contains(Remark.of(Kind.PART_EQUAL, "MARIA"), Remark.of(Kind.PART_OTHER, "OKONKWO", "TKACHENKO"));
        assertThat(explain("MARIA ELENA OKONKWO", "MARIA OKONKWO"))
                .startsWith(Remark.of(Kind.PART_MISSING, "ELENA"))
                .endsWith(Remark.of(Kind.PART_EQUAL, "OKONKWO"));
    }

    @Test
    void tellsInitials() {
        assertThat(explain("J OKONKWO", "JOHN OKONKWO")).contains(Remark.of(Kind.PART_INITIAL, "J", "JOHN"));
        assertThat(explain("JOHN OKONKWO", "J OKONKWO")).contains(Remark.of(Kind.PART_INITIAL, "J", "JOHN"));
    }

    @Test
    void tellsJoinedParts() {
        assertThat(explain("AKHUND ZADA JAN", "AKHUNDZADA JAN"))
                .contains(
                        Remark.of(Kind.RESPACED),
                        Remark.of(Kind.PART_SPELLED, "AKHUNDZADA", "AKHUND ZADA", "AKHUNDZADA"));
        assertThat(explain("ABD AL RAHMAN SALIM", "ABDULRAHMAN SALIM"))
                .contains(Remark.of(Kind.PART_SPELLED, "ABDULRAHMAN", "ABD AL RAHMAN", "ABDULRAHMAN"));
    }

    @Test
    void tellsNothingOfWhatItCannotRead() {
        assertThat(explain("王小明", "MARIA OKONKWO")).isEmpty();
        assertThat(explain("MARIA OKONKWO", "")).isEmpty();
    }

    private static List<Remark> explain(String a, String b) {
        return Readings.NAMES.explain(NameText.read(a), NameText.read(b));
    }
}
