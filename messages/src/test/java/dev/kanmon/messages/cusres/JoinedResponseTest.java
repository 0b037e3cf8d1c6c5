package dev.kanmon.messages.cusres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedResponseTest {
    private static final Instant AT = Instant.parse("2026-11-22T23:59:30Z");

    @Test
    void partsInAnyOrderGiveThePersonsInTheirs() {
        JoinedResponse joined = only(List.of(part(3, true), part(1, false), part(2, false)));
        assertThat(joined.isComplete()).isTrue();
        assertThat(references(joined)).containsExactly("P1", "P2", "P3");
        assertThat(joined.message().envelope().part()).isNull();
        assertThat(joined.message().envelope().accessReference()).isEqualTo("CAR1");
        assertThat(joined.message().transaction()).isEqualTo("TN1");
    }

    @Test
    void saysWhichPartsAreMissing() {
        JoinedResponse holes = only(List.of(part(5, true), part(2, false)));
        assertThat(holes.missing()).containsExactly(1, 3, 4);
        assertThat(holes.endSeen()).isTrue();
        assertThat(holes.isComplete()).isFalse();

        JoinedResponse endless = only(List.of(part(1, false), part(3, false)));
        assertThat(endless.missing()).containsExactly(2);
        assertThat(endless.endSeen()).isFalse();

        JoinedResponse lastOnly = only(List.of(part(1, false), part(2, false)));
        assertThat(lastOnly.missing()).isEmpty();
        assertThat(lastOnly.isComplete()).isFalse();
    }

    @Test
    void aPartSentTwiceCountsOnce() {
        JoinedResponse joined = only(List.of(part(1, false), part(2, true), part(1, false)));
        assertThat(joined.isComplete()).isTrue();
        assertThat(references(joined)).containsExactly("P1", "P2");
    }

    @Test
    void whatDiffersInOneReferenceIsAnotherResponse() {
        CusresMessage part = part(1, true);
        List<CusresMessage> others = List.of(
                part,
                message("OTHER", "CR1", "GOV", "TN1", null, new Envelope.Part(1, true)),
                message("CAR1", "OTHER", "GOV", "TN1", null, new Envelope.Part(1, true)),
                message("CAR1", "CR1", "OTHER", "TN1", null, new Envelope.Part(1, true)),
                message("CAR1", "CR1", "GOV", "OTHER", null, new Envelope.Part(1, true)),
                message("CAR1", "CR1", "GOV", "TN1", "2", new Envelope.Part(1, true)));
        assertThat(JoinedResponse.join(others))
                .hasSize(6)
                .allMatch(JoinedResponse::isComplete)
                .first()
                .isEqualTo(only(List.of(part)));
    }

    @Test
    void messagesWithoutASequenceOrWithoutReferencesStandAlone() {
        CusresMessage whole = message("CAR1", "CR1", "GOV", "TN1", null, null);
        assertThat(JoinedResponse.join(List.of(whole, whole))).hasSize(2).allMatch(JoinedResponse::isComplete);

        CusresMessage nameless = message(null, null, null, null, null, new Envelope.Part(2, true));
        assertThat(JoinedResponse.join(List.of(nameless, nameless)))
                .hasSize(2)
                .allSatisfy(joined -> assertThat(joined.missing()).containsExactly(1));
    }

    @Test
    void onlyResponsesAreJoined() {
        CusresMessage unsolicited = CusresText.only(CusresText.message("BGM+132'"));
        assertThat(JoinedResponse.join(List.of(unsolicited))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 98, 99, 100, 197, 198, 199, 300})
    void aLongAnswerIsJoinedAndNoPartOfItIsLostUnseen(int parts) {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        List<CusresMessage> messages = new ArrayList<>(written(parts));
        Collections.shuffle(messages, new Random(seed));
        JoinedResponse whole = only(messages);
        assertThat(whole.isComplete()).as("replay with -Dkanmon.seed=%d", seed).isTrue();
        assertThat(references(whole))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, parts).mapToObj(i -> "P" + i).toList());

        for (int lost = 0; lost < messages.size() && messages.size() > 1; lost++) {
            List<CusresMessage> rest = new ArrayList<>(messages);
            CusresMessage gone = rest.remove(lost);
            JoinedResponse joined = only(rest);
            assertThat(joined.isComplete())
                    .as(
                            "without %s; replay with -Dkanmon.seed=%d",
                            gone.envelope().part(), seed)
                    .isFalse();
        }
    }

    @Test
    void aMissingPartBeyond99IsToldByItsNumber() {
        List<CusresMessage> messages = new ArrayList<>(written(105));
        messages.remove(101);
        JoinedResponse joined = only(messages);
        assertThat(joined.missing()).containsExactly(3);
        assertThat(joined.endSeen()).isTrue();
    }

    /** What the writer makes of so many persons, one in each message. */
    private static List<CusresMessage> written(int persons) {
        Envelope request = new Envelope("HX", "GOV", "CR1", null, false, "M", "D.05B", "CAR1", null);
        PassengerResponse response = new PassengerResponse(
                request,
                "TN1",
                new Voyage("HX", "1", List.of(new Leg("ICN", "NRT", null, null))),
                IntStream.rangeClosed(1, persons)
                        .mapToObj(i -> new PassengerResponse.PersonAnswer("A", "P" + i, Directive.BOARD, "0Z", ""))
                        .toList());
        return CusresReader.read(new CusresWriter("JPN", 1).write(response, AT)).messages();
    }

    private static CusresMessage part(int number, boolean last) {
        return message("CAR1", "CR1", "GOV", "TN1", null, new Envelope.Part(number, last));
    }

    private static CusresMessage message(
            @Nullable String access,
            @Nullable String control,
            @Nullable String sender,
            @Nullable String transaction,
            @Nullable String revision,
            Envelope.@Nullable Part part) {
        int number = part == null ? 1 : part.number();
        return new CusresMessage(
                new Envelope(sender, "HX", control, null, false, "M" + number, "D.05B", access, part),
                CusresMessage.Kind.RESPONSE,
                transaction,
                revision,
                null,
                null,
                List.of(CusresText.person("A", "P" + number, "0Z")),
                List.of());
    }

    private static JoinedResponse only(List<CusresMessage> messages) {
        List<JoinedResponse> joined = JoinedResponse.join(messages);
        assertThat(joined).hasSize(1);
        return joined.getFirst();
    }

    private static List<@Nullable String> references(JoinedResponse joined) {
        List<@Nullable String> references = new ArrayList<>();
        joined.message().answers().forEach(answer -> references.add(answer.reference()));
        return references;
    }
}
