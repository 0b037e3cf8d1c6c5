package dev.kanmon.messages.cusres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.ProblemCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CusresRoundTripTest {
    private static final int INTERCHANGES = 10_000;

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        RandomMessages random = new RandomMessages(new Random(seed));
        LocalDateTime prepared = LocalDateTime.of(2026, 11, 22, 8, 15);
        for (int i = 0; i < INTERCHANGES; i++) {
            List<CusresMessage> written = random.interchange();
            CusresReading reading = CusresReader.read(CusresInterchange.write(written, prepared));
            assertThat(reading.problems())
                    .as("interchange %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isEmpty();
            assertThat(reading.messages().stream().map(CusresRoundTripTest::withoutNotes))
                    .as("interchange %d; replay with -Dkanmon.seed=%d", i, seed)
                    .containsExactlyElementsOf(written);
        }
    }

    /** A bare message declares no character set, so what lies beyond UNOA is read, and told. */
    private static CusresMessage withoutNotes(CusresMessage message) {
        assertThat(message.problems()).allMatch(problem -> problem.code() == ProblemCode.CHARACTERS);
        return CusresText.withoutProblems(message);
    }
}
