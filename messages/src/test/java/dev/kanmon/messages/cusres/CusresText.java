package dev.kanmon.messages.cusres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CUSRES messages as a State sends them, piece by piece. */
final class CusresText {
    static final String FLIGHT = "RFF+AF:HX0703'DTM+189:2611231010:201'DTM+232:2611231235:201'LOC+125+ICN'LOC+87+NRT'";

    private CusresText() {}

    /** A message with the right totals. */
    static String message(String content) {
        long segments = content.chars().filter(c -> c == '\'').count() + 2;
        return "UNH+M1+CUSRES:D:05B:UN:IATA+CAR1+01:F'" + content + "UNT+" + segments + "+M1'";
    }

    static CusresReading read(String text) {
        return CusresReader.read(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The only message of an input in which nothing kept a message from being read. */
    static CusresMessage only(String text) {
        CusresReading reading = read(text);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.messages()).hasSize(1);
        return reading.messages().getFirst();
    }

    static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    static CusresMessage withoutProblems(CusresMessage message) {
        return new CusresMessage(
                message.envelope(),
                message.kind(),
                message.transaction(),
                message.revision(),
                message.voyage(),
                message.contact(),
                message.answers(),
                List.of());
    }

    static CusresMessage.Answer person(String reservation, String reference, String code, String... texts) {
        return new CusresMessage.Answer(
                CusresMessage.Scope.PERSON, reservation, reference, List.of(code), List.of(texts));
    }
}
