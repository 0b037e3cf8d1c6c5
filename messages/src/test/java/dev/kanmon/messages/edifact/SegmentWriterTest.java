package dev.kanmon.messages.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentWriterTest {
    /** Such values were once written, and cut by whoever read them with our reader. */
    @ParameterizedTest
    @CsvSource({"A, 2048", "é, 1024", "김, 682", "𠮷, 512", "+, 1024"})
    void aValueThatTheReaderCutsWasOnceWritten(String character, int most) {
        String longest = character.repeat(most);
        String written = new SegmentWriter().segment("FTX").element(longest).written();
        InterchangeReader reader =
                InterchangeReader.of(("UNH+M1+PAXLST:D:05B'" + written + "UNT+3+M1'").getBytes(StandardCharsets.UTF_8));
        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().text(1, 0)).isEqualTo(longest);
        assertThat(reader.messageProblems()).isEmpty();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SegmentWriter().segment("FTX").element(longest + character))
                .withMessageContaining("2048");
    }
}
