package dev.kanmon.messages.edifact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterchangeReaderTest {
    private static final String MESSAGE = "UNH+M1+PAXLST:D:05B:UN:IATA+CAR1+01:F'BGM+745'UNT+3+M1'";

    @Test
    void readsTheWholeEnvelope() {
        InterchangeReader reader = reader("UNB+UNOA:4+HANAAIR:ZZ+JPNGOV:ZZ+261122:0815+REF1++APIS++++1'"
                + "UNG+PAXLST+HX:ZZ+JG+261122:0815+7+UN+D:05B'" + MESSAGE + "UNE+1+7'UNZ+1+REF1'");

        assertThat(reader.nextMessage()).isTrue();
        Envelope envelope = reader.envelope();
        assertThat(envelope)
                .isEqualTo(new Envelope(
                        "HANAAIR",
                        "JPNGOV",
                        "REF1",
                        "APIS",
                        true,
                        "M1",
                        "D.05B",
                        "CAR1",
                        new Envelope.Part(1, true),
                        "ZZ",
                        "ZZ",
                        new Envelope.Group(new Envelope.Party("HX", "ZZ"), new Envelope.Party("JG", null), "7")));
        assertThat(reader.messageType()).isEqualTo("PAXLST");
        assertThat(reader.preparedOn()).contains(LocalDate.of(2026, 11, 22));
        assertThat(reader.nextMessage()).isFalse();
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void readsABareMessageWithLineEnds() {
        InterchangeReader reader = reader("UNH+M1+PAXLST:D:05B:UN:IATA'\r\nBGM+745'\r\nUNT+3+M1'\r\n");

        assertThat(segments(reader)).containsExactly("BGM");
        assertThat(reader.messageProblems()).isEmpty();
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void honoursDeclaredSeparators() {
        InterchangeReader reader = reader("UNA;*.!\\~UNB*UNOA;4*AA*BB*261122;0815*R~".replace("\\", " ")
                + "UNH*M1*PAXLST;D;05B;UN;IATA~NAD*FL***O'NEIL;ANN!*MAY!;X!!~UNT*3*M1~UNZ*1*R~");

        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().text(4, 0)).isEqualTo("O'NEIL");
        assertThat(reader.segment().text(4, 1)).isEqualTo("ANN*MAY;X!");
    }

    @Test
    void withASpaceForTheReleaseCharacterNothingIsReleased() {
        InterchangeReader reader = reader("UNA:+.  'UNH+M1+PAXLST:D:05B'NAD+FL+++WHAT?:NOW'UNT+3+M1'");

        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().text(4, 0)).isEqualTo("WHAT?");
        assertThat(reader.segment().text(4, 1)).isEqualTo("NOW");
    }

    @Test
    void refusesSeparatorsThatAreAlikeOrLetters() {
        for (String una : List.of("UNA++.? '", "UNAA+.? '", "UNA:+.+ '", "UNA:+.? +")) {
            InterchangeReader reader = reader(una + MESSAGE);
            assertThat(reader.nextMessage()).isFalse();
            assertThat(codes(reader.problems())).containsExactly(ProblemCode.SEPARATORS);
        }
    }

    @Test
    void aReleasedReleaseCharacterEndsNothing() {
        InterchangeReader reader = reader("UNH+M1+PAXLST:D:05B'NAD+FL+++KIM??:A?'B'ATT+2++M'UNT+4+M1'");

        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().text(4, 0)).isEqualTo("KIM?");
        assertThat(reader.segment().text(4, 1)).isEqualTo("A'B");
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().tag()).isEqualTo("ATT");
    }

    @Test
    void tellsWrongTotalsAndReferencesAndReadsOn() {
        InterchangeReader reader = reader("UNB+UNOA:4+A+B+261122:0815+R'UNG+PAXLST+A+B+261122:0815+G+UN+D:05B'"
                + "UNH+M1+PAXLST:D:05B'BGM+745'UNT+99+MX'UNE+5+GX'UNZ+2+RX'");

        assertThat(segments(reader)).containsExactly("BGM");
        assertThat(reader.messageProblems())
                .containsExactly(
                        Problem.of(ProblemCode.UNT_COUNT, 3, "99", "3"), Problem.of(ProblemCode.UNT_REFERENCE, 3));
        assertThat(reader.nextMessage()).isFalse();
        assertThat(reader.problems())
                .containsExactly(
                        Problem.of(ProblemCode.UNE_COUNT, 0, "5", "1"),
                        Problem.of(ProblemCode.UNE_REFERENCE, 0),
                        Problem.of(ProblemCode.UNZ_COUNT, 0, "2", "1"),
                        Problem.of(ProblemCode.UNZ_REFERENCE, 0));
    }

    @Test
    void goesOverSeveralMessagesAndGroups() {
        String group = "UNG+PAXLST+A+B+261122:0815+G%1$d+UN+D:05B'UNH+A%1$d+PAXLST:D:05B'UNT+2+A%1$d'"
                + "UNH+B%1$d+PAXLST:D:05B'UNT+2+B%1$d'UNE+2+G%1$d'";
        InterchangeReader reader =
                reader("UNB+UNOA:4+A+B+261122:0815+R'" + group.formatted(1) + group.formatted(2) + "UNZ+2+R'");

        List<String> references = new ArrayList<>();
        while (reader.nextMessage()) {
            references.add(reader.envelope().messageReference());
        }
        assertThat(references).containsExactly("A1", "B1", "A2", "B2");
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void goesOnToTheNextInterchangeAndPassesOverAFooter() {
        String interchange = "UNB+UNOA:4+A+B+261122:0815+R'" + MESSAGE + "UNZ+1+R'";
        InterchangeReader reader = reader("QU TYOGOVX\n.SELHX 221115\n" + interchange + "\r\n" + interchange
                + "\n\nThis message is confidential; it's for the addressee only.\n");

        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextMessage()).isFalse();
        assertThat(codes(reader.problems())).containsExactly(ProblemCode.JUNK);
    }

    /** A line of a mail gateway once took the UNH behind it for its own end, and the list was lost with a warning. */
    @ParameterizedTest
    @ValueSource(strings = {"UNB+UNOA:4+A+B+261122:0815+R'", "UNA:*.? #UNB*UNOA:4*A*B*261122:0815*R#"})
    void junkWithoutATerminatorBetweenMessagesOnceSwallowedTheNextHeader(String header) {
        String messages = MESSAGE + "\n-- scanned by gateway --\n" + MESSAGE.replace("M1", "M2") + "\nthe end UNZ+2+R'";
        boolean declared = header.startsWith("UNA");
        InterchangeReader reader =
                reader(header + (declared ? messages.replace('+', '*').replace('\'', '#') : messages));

        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.envelope().messageReference()).isEqualTo("M2");
        assertThat(segmentsLeft(reader)).containsExactly("BGM");
        assertThat(reader.nextMessage()).isFalse();
        // Blanks are not counted.
        assertThat(reader.problems())
                .containsExactly(Problem.of(ProblemCode.JUNK, 0, "20"), Problem.of(ProblemCode.JUNK, 0, "6"));
    }

    @Test
    void anApostropheInTheJunkBetweenMessagesHidesNoMessage() {
        InterchangeReader reader = reader(MESSAGE + "\nit's not for you, isn't it?\n" + MESSAGE.replace("M1", "M2"));

        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.envelope().messageReference()).isEqualTo("M2");
        assertThat(segmentsLeft(reader)).containsExactly("BGM");
        assertThat(reader.nextMessage()).isFalse();
        assertThat(codes(reader.problems()))
                .containsExactly(ProblemCode.SEGMENT_OUTSIDE, ProblemCode.SEGMENT_OUTSIDE, ProblemCode.JUNK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\nFORWARDED\r\n"})
    void anInterchangeWithOtherSeparatorsAfterAMissingUnzWasOnceLost(String between) {
        String first = "UNB+UNOA:4+A+B+261122:0815+R'" + MESSAGE;
        String second =
                "UNB*UNOA:4*A*B*261122:0815*S#" + MESSAGE.replace('+', '*').replace('\'', '#') + "UNZ*1*S#";
        InterchangeReader reader = reader(first + between + "UNA:*.? #" + second);

        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.envelope().controlReference()).isEqualTo("S");
        assertThat(segmentsLeft(reader)).containsExactly("BGM");
        assertThat(reader.nextMessage()).isFalse();
        assertThat(codes(reader.problems()))
                .containsExactlyElementsOf(
                        between.isEmpty()
                                ? List.of(ProblemCode.UNZ_MISSING)
                                : List.of(ProblemCode.JUNK, ProblemCode.UNZ_MISSING));
    }

    /** Folded at every column in turn: within tags, values, and behind the release character of O'NEIL. */
    @ParameterizedTest
    @ValueSource(ints = {5, 7, 11, 64, 69})
    void aTelegramsAddressLinesAndFoldsCostNothing(int columns) {
        String interchange = "UNB+UNOA:4+A+B+261122:0815+R'UNH+M1+PAXLST:D:05B:UN:IATA'NAD+FL+++O?'NEIL:WHO??'"
                + "LOC+178+ICN'UNT+4+M1'UNZ+1+R'";
        // The text of a telegram begins a line, so its first tag stands whole.
        for (int first = 4; first <= columns + 4; first++) {
            String telegram = "\u0001QU ICNAPKE SELKKXH\r\n.TYOAPJL 221015\r\n\u0002"
                    + folded(interchange, first, columns)
                    + "\r\n\u0003\r\nThis mail is confidential.\r\n";
            InterchangeReader reader = reader(telegram);
            assertThat(reader.nextMessage()).isTrue();
            assertThat(reader.messageType()).isEqualTo("PAXLST");
            assertThat(reader.nextSegment()).isTrue();
            assertThat(reader.segment().text(4, 0)).isEqualTo("O'NEIL");
            assertThat(reader.segment().text(4, 1)).isEqualTo("WHO?");
            assertThat(reader.nextSegment()).isTrue();
            assertThat(reader.segment().text(2, 0)).isEqualTo("ICN");
            assertThat(reader.nextSegment()).isFalse();
            assertThat(reader.nextMessage()).isFalse();
            assertThat(reader.messageProblems()).isEmpty();
            assertThat(reader.problems()).isEmpty();
        }
    }

    private static String folded(String text, int first, int columns) {
        StringBuilder folded = new StringBuilder(text.substring(0, first));
        for (int from = first; from < text.length(); from += columns) {
            folded.append("\r\n").append(text, from, Math.min(text.length(), from + columns));
        }
        return folded.toString();
    }

    /** The last bytes of a segment, filled up to eight with zeros, were once split at the filling. */
    @Test
    void theZeroByteMaySeparateToo() {
        InterchangeReader reader = reader("UNA:\0.? 'UNH\0M1\0PAXLST:D:05B'NAT\0002\0KOR'UNT\0003\0M1'");
        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.envelope().messageReference()).isEqualTo("M1");
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().elements()).isEqualTo(3);
        assertThat(reader.segment().text(2, 0)).isEqualTo("KOR");
        assertThat(reader.nextSegment()).isFalse();
    }

    @Test
    void toldFromAMessageCutShortIsOneThatOnlyLacksUnt() {
        InterchangeReader lacking = reader(
                "UNB+UNOA:4+A+B+261122:0815+R'UNH+M1+PAXLST:D:05B'BGM+745'UNH+M2+PAXLST:D:05B'UNT+2+M2'UNZ+2+R'");
        assertThat(segments(lacking)).containsExactly("BGM");
        assertThat(lacking.messageEnd()).isEqualTo(InterchangeReader.MessageEnd.WHOLE);
        assertThat(codes(lacking.messageProblems())).containsExactly(ProblemCode.UNT_MISSING);
        assertThat(lacking.nextMessage()).isTrue();
        assertThat(lacking.envelope().messageReference()).isEqualTo("M2");
        assertThat(lacking.nextMessage()).isFalse();
        assertThat(lacking.problems()).isEmpty();

        for (String end : List.of("", "UN", "ATT+2++M")) {
            InterchangeReader cut = reader("UNB+UNOA:4+A+B+261122:0815+R'UNH+M1+PAXLST:D:05B'BGM+745'" + end);
            assertThat(segments(cut)).containsExactly("BGM");
            assertThat(cut.messageEnd()).isEqualTo(InterchangeReader.MessageEnd.CUT_SHORT);
            assertThat(cut.nextMessage()).isFalse();
            assertThat(codes(cut.problems())).containsExactly(ProblemCode.UNZ_MISSING);
        }
    }

    @Test
    void theLastTerminatorMayBeMissing() {
        InterchangeReader reader = reader("UNH+M1+PAXLST:D:05B'BGM+745'UNT+3+M1");
        assertThat(segments(reader)).containsExactly("BGM");
        assertThat(reader.messageEnd()).isEqualTo(InterchangeReader.MessageEnd.WHOLE);
    }

    @Test
    void keepsCharactersOutsideTheDeclaredSetAndTellsOnce() {
        String message = "UNH+M1+PAXLST:D:05B'NAD+FL+++Müller:Zoë'NAD+FL+++Kim'UNT+4+M1'UNZ+1+R'";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            InterchangeReader reader =
                    InterchangeReader.of(("UNB+UNOA:4+A+B+261122:0815+R'" + message).getBytes(charset));
            assertThat(reader.nextMessage()).isTrue();
            assertThat(reader.nextSegment()).isTrue();
            assertThat(reader.segment().text(4, 0)).isEqualTo("Müller");
            assertThat(reader.segment().text(4, 1)).isEqualTo("Zoë");
            assertThat(reader.nextSegment()).isTrue();
            assertThat(reader.messageProblems()).containsExactly(Problem.of(ProblemCode.CHARACTERS, 2));
        }
        InterchangeReader declared = reader("UNB+UNOY:4+A+B+261122:0815+R'" + message);
        assertThat(segments(declared)).containsExactly("NAD", "NAD");
        assertThat(declared.messageProblems()).isEmpty();
    }

    /** The byte behind a release character was once not looked at where it begins another eight bytes. */
    @Test
    void aReleasedLowerCaseLetterWasOnceNotTold() {
        for (int before = 0; before < 16; before++) {
            InterchangeReader reader = reader("UNB+UNOA:4+A+B+261122:0815+R'UNH+M1+PAXLST:D:05B'NAD+FL+++"
                    + "A".repeat(before) + "?aAAAAAAAAAAAAAAAAA'UNT+3+M1'UNZ+1+R'");
            assertThat(segments(reader)).containsExactly("NAD");
            assertThat(reader.messageProblems())
                    .as("behind %d letters", before)
                    .containsExactly(Problem.of(ProblemCode.CHARACTERS, 2));
        }
    }

    /** One letter of each part of ISO 8859 at a place where the others have another; all were once read as part 1. */
    @ParameterizedTest
    @CsvSource({
        "UNOC, C5, Å",
        "UNOD, C5, Ĺ",
        "UNOE, C5, Х",
        "UNOF, C5, Ε",
        "UNOG, C5, Ċ",
        "UNOH, C7, Į",
        "UNOI, C5, إ",
        "UNOJ, E5, ו",
        "UNOK, DD, İ"
    })
    void otherDeclaredCharacterSetsWereOnceReadAsLatin(String syntax, String octet, String letter) {
        String interchange = "UNB+" + syntax + ":4+A+B+261122:0815+R'UNH+M1+PAXLST:D:05B'NAD+FL+++*'UNT+3+M1'UNZ+1+R'";
        byte[] bytes = interchange.getBytes(StandardCharsets.US_ASCII);
        bytes[interchange.indexOf('*')] = (byte) Integer.parseInt(octet, 16);
        InterchangeReader reader = InterchangeReader.of(bytes);
        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().text(4, 0)).isEqualTo(letter);
    }

    /** Half a character at the end once turned the whole value into ISO 8859-1. */
    @ParameterizedTest
    @CsvSource({"é, 0", "é, 1", "김, 0", "김, 1", "김, 2", "𠮷, 0", "𠮷, 1", "𠮷, 2", "𠮷, 3"})
    void aValueThatIsTooLongWasOnceCutWithinACharacter(String character, int before) {
        int size = character.getBytes(StandardCharsets.UTF_8).length;
        InterchangeReader reader =
                reader("UNH+M1+PAXLST:D:05B'NAD+FL+++" + "A".repeat(before) + character.repeat(2_000) + "'UNT+3+M1'");
        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().text(4, 0))
                .isEqualTo("A".repeat(before) + character.repeat((SegmentScanner.MAX_COMPONENT_BYTES - before) / size));
    }

    /** ISO 9735 gives character set UNOB the separators IS 4, IS 3 and IS 1. */
    @Test
    void separatorsThatAreControlCharactersAreNotToldAsOddCharacters() {
        String message = "UNA:+.  'UNB+UNOB:3+A+B+261122:0815+R'UNH+M1+PAXLST:D:05B'NAD+FL+++Kim:Zoe'UNT+3+M1'UNZ+1+R'";
        InterchangeReader reader =
                reader(message.replace("'", "\u001C").replace("+", "\u001D").replace(":", "\u001F"));
        assertThat(segments(reader)).containsExactly("NAD");
        assertThat(reader.messageProblems()).isEmpty();
    }

    @Test
    void valuesHoldNoControlCharacters() {
        InterchangeReader reader = reader("UNH+M1+PAXLST:D:05B'NAD+FL+++KI\r\nM:A\u0000\u0085B'UNT+3+M1'");
        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().text(4, 0)).isEqualTo("KIM");
        assertThat(reader.segment().text(4, 1)).isEqualTo("AB");
    }

    @Test
    void aSegmentWiderThanAnyInUseIsReadUpToTheBound() {
        InterchangeReader reader =
                reader("UNH+M1+PAXLST:D:05B'XXX" + "+A:B:C:D:E:F".repeat(200) + "'BGM+745'UNT+4+M1'");
        assertThat(reader.nextMessage()).isTrue();
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().text(85, 0)).isEqualTo("A");
        assertThat(reader.segment().text(150, 0)).isEmpty();
        assertThat(codes(reader.messageProblems())).containsExactly(ProblemCode.SEGMENT_TOO_WIDE);
        assertThat(reader.nextSegment()).isTrue();
        assertThat(reader.segment().text(1, 0)).isEqualTo("745");
    }

    @Test
    void refusesWhatIsNoInterchange() {
        assertThat(codes(InterchangeReader.of(new byte[0]).problems())).containsExactly(ProblemCode.EMPTY);
        assertThat(codes(reader(" \r\n").problems())).containsExactly(ProblemCode.EMPTY);
        assertThat(codes(reader("{\"travellers\":[]}").problems())).containsExactly(ProblemCode.NOT_EDIFACT);
        assertThat(codes(
                        reader("x".repeat(InterchangeReader.MAX_JUNK) + MESSAGE).problems()))
                .containsExactly(ProblemCode.NOT_EDIFACT);
        assertThat(codes(InterchangeReader.of(new byte[InterchangeReader.MAX_BYTES + 1])
                        .problems()))
                .containsExactly(ProblemCode.TOO_LARGE);
        InterchangeReader hollow = reader("UNB+UNOA:4+A+B+261122:0815+R'UNZ+0+R'");
        assertThat(hollow.nextMessage()).isFalse();
        assertThat(codes(hollow.problems())).containsExactly(ProblemCode.NO_MESSAGE);
    }

    @Test
    void theNumberOfProblemsIsBounded() {
        InterchangeReader reader = reader("UNB+UNOA:4+A+B+261122:0815+R'" + "XXX'".repeat(5_000));
        assertThat(reader.nextMessage()).isFalse();
        assertThat(reader.problems()).hasSizeLessThanOrEqualTo(ProblemLog.MAX_PROBLEMS + 3);
        assertThat(codes(reader.problems())).contains(ProblemCode.MORE_PROBLEMS, ProblemCode.NO_MESSAGE);
    }

    private static InterchangeReader reader(String text) {
        return InterchangeReader.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The tags of the next message. */
    private static List<String> segments(InterchangeReader reader) {
        assertThat(reader.nextMessage()).isTrue();
        return segmentsLeft(reader);
    }

    private static List<String> segmentsLeft(InterchangeReader reader) {
        List<String> tags = new ArrayList<>();
        while (reader.nextSegment()) {
            tags.add(reader.segment().tag());
        }
        return tags;
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
