package dev.kanmon.messages.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.cusres.CusresReader;
import dev.kanmon.messages.paxlst.PaxlstReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageReaderTest {
    private static final String LIST = "UNH+1+PAXLST:D:05B:UN:IATA'BGM+745'TDT+20+KE703+++KE'LOC+125+ICN'LOC+87+NRT'"
            + "NAD+FL+++KIM:MINJI'UNT+7+1'";
    private static final String ANSWER = "UNH+2+CUSRES:D:05B:UN:IATA'BGM+962'ERP+2'RFF+ABO:P1'ERC+0Z'UNT+6+2'";
    private static final String STRANGER = "UNH+3+PNRGOV:11:1:IA'MSG+:22'UNT+3+3'";

    @Test
    void eachMessageIsReadByTheReaderOfItsKindInTheOrderOfTheInput() {
        InputReading reading = read(ANSWER + STRANGER + LIST + "UNH+4+PAXLST:D:05B'BGM+745'UNT+3+4'");

        assertThat(reading.messages())
                .containsExactly(
                        new ReadMessage.Answered(
                                CusresReader.read(bytes(ANSWER)).messages().getFirst()),
                        new ReadMessage.Unreadable(Problem.of(ProblemCode.MESSAGE_KIND_UNKNOWN, 1)),
                        new ReadMessage.Listed(
                                PaxlstReader.read(bytes(LIST)).lists().getFirst()),
                        new ReadMessage.Unreadable(Problem.of(ProblemCode.NO_VOYAGE, 0)));
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aMessageCutShortIsNotGivenInEitherKind() {
        for (String whole : List.of(LIST, ANSWER)) {
            InputReading reading = read(whole.substring(0, whole.length() - 10));

            assertThat(reading.messages())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            ReadMessage.Unreadable.class,
                            message -> assertThat(message.problem().code()).isEqualTo(ProblemCode.CUT_SHORT));
        }
    }

    @Test
    void whatIsWrongWithTheInputAsAWholeBelongsToNoMessage() {
        InputReading reading = read("UNB+UNOA:4+KE+KR+261122:0815+7'" + LIST + "UNZ+2+7'");

        assertThat(reading.messages()).hasSize(1);
        assertThat(reading.problems()).extracting(problem -> problem.code()).containsExactly(ProblemCode.UNZ_COUNT);
        assertThat(read("nothing of the kind").problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.NOT_EDIFACT);
    }

    private static InputReading read(String text) {
        return MessageReader.read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
