package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Traveller;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lists that a carrier split over several messages. */
class JoinedListTest {
    @Test
    void partsInAnyOrderMakeOneList() {
        List<PassengerList> parts =
                new ArrayList<>(List.of(part("01:C", "A", "B"), part("02", "C"), part("03", "D"), part("04:F", "E")));
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Collections.shuffle(parts, new Random(seed));

        JoinedList joined = only(JoinedList.join(parts));

        assertThat(joined.isComplete()).as("replay with -Dkanmon.seed=%d", seed).isTrue();
        assertThat(surnames(joined.list()))
                .as("replay with -Dkanmon.seed=%d", seed)
                .containsExactly("A", "B", "C", "D", "E");
        assertThat(joined.list().count()).isEqualTo(5);
        assertThat(joined.list().envelope().part()).isNull();
        assertThat(joined.list().problems()).isEmpty();
    }

    @Test
    void missingPartsAreNamed() {
        JoinedList middle = only(JoinedList.join(List.of(part("01:C", "A"), part("04:F", "E"))));
        assertThat(middle.missing()).containsExactly(2, 3);
        assertThat(middle.endSeen()).isTrue();
        assertThat(middle.list().problems()).containsExactly(Problem.of(ProblemCode.PARTS_MISSING, 0, "2, 3"));

        JoinedList end = only(JoinedList.join(List.of(part("01:C", "A"), part("02", "B"))));
        assertThat(end.missing()).isEmpty();
        assertThat(end.isComplete()).isFalse();
        assertThat(end.list().problems()).containsExactly(Problem.of(ProblemCode.PARTS_MISSING, 0, "the last one"));
    }

    @Test
    void aPartSentTwiceCountsOnceAndTheLaterIsTaken() {
        JoinedList joined = only(JoinedList.join(List.of(part("01:C", "A"), part("02:F", "B"), part("01:C", "Z"))));
        assertThat(joined.isComplete()).isTrue();
        assertThat(surnames(joined.list())).containsExactly("Z", "B");
    }

    @Test
    void anotherFlightSenderPurposeOrReferenceIsAnotherList() {
        String one = text("01:C", "A");
        List<PassengerList> lists = List.of(
                read(one),
                read(one.replace("HX703", "HX704").replace("01:C", "02:F")),
                read(one.replace("2611231010", "2611241010").replace("01:C", "02:F")),
                read(one.replace("CAR1", "CAR2").replace("01:C", "02:F")),
                read(one.replace("BGM+745'", "BGM+745+XR'").replace("01:C", "02:F")));
        assertThat(JoinedList.join(lists)).hasSize(5).noneMatch(JoinedList::isComplete);
    }

    @Test
    void listsThatAreNotSplitStandForThemselves() {
        PassengerList whole = read(text("01:C", "A").replace("+01:C'", "'"));
        assertThat(JoinedList.join(List.of(whole, whole)))
                .containsExactly(new JoinedList(whole, List.of(), true), new JoinedList(whole, List.of(), true));
    }

    private static JoinedList only(List<JoinedList> joined) {
        assertThat(joined).hasSize(1);
        return joined.getFirst();
    }

    private static List<String> surnames(PassengerList list) {
        return list.travellers().stream().map(Traveller::surname).toList();
    }

    private static PassengerList part(String sequence, String... surnames) {
        return read(text(sequence, surnames));
    }

    private static String text(String sequence, String... surnames) {
        StringBuilder body = new StringBuilder("UNH+M" + sequence.substring(0, 2) + "+PAXLST:D:05B:UN:IATA+CAR1+"
                + sequence + "'BGM+745'" + ListText.VOYAGE);
        for (String surname : surnames) {
            body.append("NAD+FL+++").append(surname).append("'");
        }
        return body + "CNT+42:5'UNT+" + (9 + surnames.length) + "+M" + sequence.substring(0, 2) + "'";
    }

    private static PassengerList read(String text) {
        return ListText.only(text);
    }
}
