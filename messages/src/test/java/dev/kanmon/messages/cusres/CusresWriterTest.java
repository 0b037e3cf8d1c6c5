package dev.kanmon.messages.cusres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.edifact.InterchangeReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CusresWriterTest {
    private static final Instant AT = Instant.parse("2026-11-22T23:59:30Z");

    private static final Voyage VOYAGE = new Voyage(
            "HX",
            "0703",
            List.of(new Leg(
                    "ICN", "NRT", LocalDateTime.of(2026, 11, 23, 10, 10), LocalDateTime.of(2026, 11, 23, 12, 35))));

    private static final CusresWriter WRITER = new CusresWriter("JPN", 99_999);

    @Test
    void answersInTheOrderOfTheGuide() {
        PassengerResponse response = new PassengerResponse(
                envelope(
                        "D.05B",
                        new Envelope.Group(new Envelope.Party("HX", "ZZ"), new Envelope.Party("JG", null), "7")),
                "TN42",
                VOYAGE,
                List.of(
                        new PassengerResponse.PersonAnswer("AB12CD", "P001", Directive.BOARD, "0Z", "OK TO BOARD"),
                        new PassengerResponse.PersonAnswer("AB12CD", null, Directive.HOLD, "4Z", "")));

        assertThat(text(response))
                .isEqualTo("UNB+UNOA:4+JPNGOV+HANAAIR:ZZ+261122:2359+REF1++IAPI++++1'"
                        + "UNG+CUSRES+JG+HX:ZZ+261122:2359+7+UN+D:05B'"
                        + "UNH+M1+CUSRES:D:05B:UN:IATA+CAR1+01:F'"
                        + "BGM+962'RFF+TN:TN42'"
                        + "RFF+AF:HX0703'DTM+189:2611231010:201'DTM+232:2611231235:201'LOC+125+ICN'LOC+87+NRT'"
                        + "ERP+2'RFF+AVF:AB12CD'RFF+ABO:P001'ERC+0Z'FTX+AAP+++OK TO BOARD'"
                        + "ERP+2'RFF+AVF:AB12CD'ERC+4Z'"
                        + "UNT+17+M1'UNE+1+7'UNZ+1+REF1'");
    }

    @Test
    void legsBeforeTheLastAreOtherPorts() {
        Voyage voyage =
                new Voyage("HX", "1", List.of(new Leg("GMP", "PUS", null, null), new Leg("PUS", "FUK", null, null)));
        PassengerResponse response = new PassengerResponse(envelope("D.05B", null), null, voyage, List.of());

        assertThat(text(response))
                .contains("BGM+962'RFF+AF:HX1'LOC+92+GMP'LOC+92+PUS'RFF+AF:HX1'LOC+125+PUS'LOC+87+FUK'UNT+9+M1'")
                .doesNotContain("UNG");
    }

    @ParameterizedTest
    @CsvSource({
        "D.05B, 99, 1",
        "D.05B, 100, 2",
        "D.02B, 250, 3",
        "D.98B, 100, 2",
        "D.12A, 100, 2",
        "D.12B, 250, 1",
        "D.17A, 250, 1",
        "'', 100, 2",
        "D.ZZ, 100, 2",
        "D.05B, 0, 1"
    })
    void atMost99PersonsAMessageBeforeD12B(String version, int persons, int messages) {
        PassengerResponse response = new PassengerResponse(envelope(version, null), "TN42", VOYAGE, answers(persons));

        Answer answer = Answer.of(WRITER.write(response, AT));
        assertThat(answer.parts).hasSize(messages);
        assertThat(answer.references)
                .isEqualTo(
                        IntStream.rangeClosed(1, persons).mapToObj(i -> "P" + i).toList());
    }

    @Test
    void aSplitAnswerIsMarkedAsOne() {
        String text = text(new PassengerResponse(envelope("D.05B", null), "TN42", VOYAGE, answers(250)));

        assertThat(text)
                .contains("UNH+M1001+CUSRES:D:05B:UN:IATA+CAR1+01:C'")
                .contains("UNH+M1002+CUSRES:D:05B:UN:IATA+CAR1+02'")
                .contains("UNH+M1003+CUSRES:D:05B:UN:IATA+CAR1+03:F'")
                .endsWith("UNZ+3+REF1'");
    }

    @Test
    void aStateMayPutFewerIntoAMessage() {
        byte[] bytes = new CusresWriter("CHN", 10)
                .write(new PassengerResponse(envelope("D.15B", null), null, VOYAGE, answers(21)), AT);
        assertThat(Answer.of(bytes).parts)
                .containsExactly(new Envelope.Part(1, false), new Envelope.Part(2, false), new Envelope.Part(3, true));
    }

    @Test
    void echoesTheRevisionAndAnswersTheRequestAsAWhole() {
        Envelope request = envelope("D.05B", null);
        PassengerResponse accepted = new PassengerResponse(
                request, "TN42", VOYAGE, List.of(), "3", new PassengerResponse.WholeAnswer(true, ""));
        assertThat(text(accepted)).contains("RFF+TN:TN42:::3'", "LOC+87+NRT'ERP+1'ERC+0'UNT+11+M1'");

        PassengerResponse refused = new PassengerResponse(
                request, "TN42", VOYAGE, answers(99), "3", new PassengerResponse.WholeAnswer(false, "NO SUCH FLIGHT"));
        assertThat(text(refused)).contains("LOC+87+NRT'ERP+1'ERC+1'FTX+AAP+++NO SUCH FLIGHT'ERP+2'RFF+AVF:AB12CD'");
        Answer split = Answer.of(WRITER.write(refused, AT));
        assertThat(split.parts).containsExactly(new Envelope.Part(1, false), new Envelope.Part(2, true));
        assertThat(split.references).hasSize(99);
    }

    @Test
    void anUnsolicitedChangeHasReferencesOfItsOwnAndNoSequence() {
        Envelope request = envelope(
                "D.05B", new Envelope.Group(new Envelope.Party("HX", "ZZ"), new Envelope.Party("JG", null), "7"));
        PassengerResponse changed = new PassengerResponse(
                request,
                "GOV1",
                VOYAGE,
                List.of(new PassengerResponse.PersonAnswer("AB12CD", "P001", Directive.HOLD, "1Z", "")));

        assertThat(new String(WRITER.writeUnsolicited(changed, "OWN1", AT), StandardCharsets.UTF_8))
                .isEqualTo("UNB+UNOA:4+JPNGOV+HANAAIR:ZZ+261122:2359+OWN1++IAPI++++1'"
                        + "UNG+CUSRES+JG+HX:ZZ+261122:2359+OWN1+UN+D:05B'"
                        + "UNH+M1+CUSRES:D:05B:UN:IATA+CAR1'"
                        + "BGM+132'RFF+TN:GOV1'"
                        + "RFF+AF:HX0703'DTM+189:2611231010:201'DTM+232:2611231235:201'LOC+125+ICN'LOC+87+NRT'"
                        + "ERP+2'RFF+AVF:AB12CD'RFF+ABO:P001'ERC+1Z'"
                        + "UNT+13+M1'UNE+1+OWN1'UNZ+1+OWN1'");
    }

    @Test
    void anUnsolicitedChangeOfManyIsSeveralMessagesOnTheirOwn() {
        PassengerResponse changed = new PassengerResponse(envelope("D.05B", null), null, VOYAGE, answers(100));
        Answer answer = Answer.of(WRITER.writeUnsolicited(changed, "OWN1", AT));
        assertThat(answer.parts).containsExactly(null, null);
        assertThat(answer.references).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789012345"})
    void refusesAControlReferenceThatNoInterchangeCanHave(String reference) {
        PassengerResponse changed = new PassengerResponse(envelope("D.05B", null), null, VOYAGE, answers(1));
        assertThatIllegalArgumentException().isThrownBy(() -> WRITER.writeUnsolicited(changed, reference, AT));
    }

    @Test
    void beyond99PartsTheNumbersBeginAgain() {
        Envelope request = new Envelope("A", "B", "R", null, false, "ABCDEFGHIJ1234", "D.05B", "CAR1", null);
        byte[] bytes =
                new CusresWriter("CHN", 1).write(new PassengerResponse(request, "TN42", VOYAGE, answers(1_000)), AT);

        Answer answer = Answer.of(bytes);
        assertThat(answer.references).hasSize(1_000);
        assertThat(answer.parts)
                .hasSize(1_000)
                .filteredOn(part -> part != null && part.last())
                .hasSize(1);
        assertThat(answer.parts.get(98)).isEqualTo(new Envelope.Part(99, false));
        assertThat(answer.parts.get(99)).isEqualTo(new Envelope.Part(1, false));
        assertThat(answer.parts.get(999)).isEqualTo(new Envelope.Part(10, true));
        assertThat(CusresReader.read(bytes).messages())
                .extracting(message -> message.envelope().messageReference())
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.length() <= 14);
    }

    @Test
    void aRequestWithoutAnEnvelopeIsAnsweredFromTheStateToTheCarrier() {
        Envelope bare = new Envelope(null, null, null, null, false, "11085B94E1F8FA77", "D.05B", null, null);
        PassengerResponse response = new PassengerResponse(bare, null, VOYAGE, answers(1));
        assertThat(text(response))
                .startsWith("UNB+UNOA:4+JPN+HX+261122:2359+11085B94E1F8FA'UNH+11085B94E1F8FA77+CUSRES")
                .endsWith("UNZ+1+11085B94E1F8FA'");

        PassengerResponse nameless =
                new PassengerResponse(bare, null, new Voyage("", "703", VOYAGE.legs()), answers(1));
        assertThat(text(nameless)).startsWith("UNB+UNOA:4+JPN+UNKNOWN+");
    }

    @Test
    void echoesReferencesAsTheyCame() {
        Envelope odd = new Envelope("Häñ", "JPNGOV", "r'1", null, false, "m+1", "D.05B", null, null);
        PassengerResponse response = new PassengerResponse(
                odd,
                "t:1",
                VOYAGE,
                List.of(new PassengerResponse.PersonAnswer("ab?", "é", Directive.BOARD, "0Z", "OK")));

        assertThat(text(response))
                .startsWith("UNB+UNOW:4+JPNGOV+Häñ+261122:2359+r?'1'")
                .contains("RFF+TN:t?:1'", "RFF+AVF:ab??'", "RFF+ABO:é'");
    }

    @Test
    void refusesAnAnswerWithoutACodeOrWithTooMuchText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(new PassengerResponse(
                        envelope("D.05B", null),
                        null,
                        VOYAGE,
                        List.of(new PassengerResponse.PersonAnswer("A", "B", Directive.BOARD, "", "OK")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(new PassengerResponse(
                        envelope("D.05B", null),
                        null,
                        VOYAGE,
                        List.of(new PassengerResponse.PersonAnswer(
                                "A", "B", Directive.BOARD, "0Z", "X".repeat(513))))));
    }

    private static List<PassengerResponse.PersonAnswer> answers(int persons) {
        return IntStream.rangeClosed(1, persons)
                .mapToObj(i ->
                        new PassengerResponse.PersonAnswer("AB12CD", "P" + i, Directive.BOARD, "0Z", "OK TO BOARD"))
                .toList();
    }

    private static Envelope envelope(String version, Envelope.@Nullable Group group) {
        return new Envelope("HANAAIR", "JPNGOV", "REF1", "IAPI", true, "M1", version, "CAR1", null, "ZZ", null, group);
    }

    private static String text(PassengerResponse response) {
        return new String(WRITER.write(response, AT), StandardCharsets.UTF_8);
    }

    /** An answer as a carrier's system walks over it; the totals of its envelope are checked on the way. */
    private record Answer(List<Envelope.@Nullable Part> parts, List<String> references) {
        static Answer of(byte[] bytes) {
            InterchangeReader reader = InterchangeReader.of(bytes);
            List<Envelope.@Nullable Part> parts = new ArrayList<>();
            List<String> references = new ArrayList<>();
            while (reader.nextMessage()) {
                parts.add(reader.envelope().part());
                while (reader.nextSegment()) {
                    if (reader.segment().tag().equals("RFF")
                            && reader.segment().text(1, 0).equals("ABO")) {
                        references.add(reader.segment().text(1, 1));
                    }
                }
                assertThat(reader.messageProblems()).isEmpty();
            }
            assertThat(reader.problems()).isEmpty();
            return new Answer(parts, references);
        }
    }
}
