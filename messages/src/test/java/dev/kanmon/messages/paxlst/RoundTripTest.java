package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.ProblemCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A long run: {@code ./kanmon test -pl messages -Dtest=RoundTripTest -Dkanmon.lists=1000000}. */
class RoundTripTest {
    private static final int LISTS = Integer.getInteger("kanmon.lists", 20_000);

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        RandomLists lists = new RandomLists(new Random(seed));
        LocalDateTime prepared = LocalDateTime.of(2026, 11, 22, 8, 15);
        for (int i = 0; i < LISTS; i++) {
            PassengerList written = lists.next();
            PassengerListReading reading = PaxlstReader.read(PaxlstWriter.write(written, prepared));
            assertThat(reading.problems())
                    .as("list %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isEmpty();
            assertThat(reading.lists().stream().map(RoundTripTest::withoutNotes))
                    .as("list %d; replay with -Dkanmon.seed=%d", i, seed)
                    .containsExactly(written);
        }
    }

    /** A bare message declares no character set, so what lies beyond UNOA is read, and told. */
    private static PassengerList withoutNotes(PassengerList list) {
        assertThat(list.problems()).allMatch(problem -> problem.code() == ProblemCode.CHARACTERS);
        return new PassengerList(
                list.envelope(),
                list.document(),
                list.function(),
                list.transaction(),
                list.contact(),
                list.voyage(),
                list.count(),
                list.travellers(),
                List.of());
    }
}
