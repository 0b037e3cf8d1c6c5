package dev.kanmon.messages.cusres;

import static dev.kanmon.messages.cusres.CusresText.FLIGHT;
import static dev.kanmon.messages.cusres.CusresText.codes;
import static dev.kanmon.messages.cusres.CusresText.message;
import static dev.kanmon.messages.cusres.CusresText.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CusresUnreadableTest {
    private static final String ANSWERED = message("BGM+962'RFF+TN:TN42'" + FLIGHT
            + "ERP+2'RFF+AVF:A'RFF+ABO:P1'ERC+0Z'FTX+AAP+++OK'ERP+2'RFF+AVF:B'RFF+ABO:P2'ERC+1Z'FTX+AAP+++NO'");

    @Test
    void eachGetsAnErrorOfItsOwn() {
        assertError("", ProblemCode.EMPTY);
        assertError("JFIF", ProblemCode.NOT_EDIFACT);
        assertError("UNH+M1+PAXLST:D:05B'BGM+745'UNT+3+M1'", ProblemCode.NOT_CUSRES);
        assertError(message("BGM+961'"), ProblemCode.ANSWER_KIND_UNKNOWN);
        assertError(message("RFF+TN:1'"), ProblemCode.ANSWER_KIND_UNKNOWN);
        assertError(
                message("BGM+962'" + "ERP+2'".repeat(CusresSegments.MAX_ANSWERS + 1)), ProblemCode.TOO_MANY_ANSWERS);
        assertError(
                message("BGM+962'" + "ERC+2'".repeat(InterchangeReader.MAX_SEGMENTS)), ProblemCode.TOO_MANY_SEGMENTS);
    }

    @Test
    void halfAMessageIsNoAnswer() {
        int first = ANSWERED.indexOf('\'') + 1;
        for (int length = first; length < ANSWERED.indexOf("UNT"); length++) {
            CusresReading reading = read(ANSWERED.substring(0, length));
            assertThat(reading.messages()).isEmpty();
            assertThat(codes(reading.problems())).containsExactly(ProblemCode.CUT_SHORT);
        }
    }

    @Test
    void oneMessageThatCannotBeReadLeavesTheOthers() {
        CusresReading reading = read("UNB+UNOA:4+A+B+261122:0815+R'" + message("BGM+7'") + ANSWERED
                + "UNH+M2+PAXLST:D:05B'UNT+2+M2'" + message("BGM+132'") + "UNZ+4+R'");
        assertThat(reading.messages())
                .extracting(CusresMessage::kind)
                .containsExactly(CusresMessage.Kind.RESPONSE, CusresMessage.Kind.UNSOLICITED);
        assertThat(codes(reading.problems())).containsExactly(ProblemCode.ANSWER_KIND_UNKNOWN, ProblemCode.NOT_CUSRES);
    }

    @Test
    void nothingThrowsOnMangledMessages() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] mangled = mangled(random);
            assertThatCode(() -> JoinedResponse.join(CusresReader.read(mangled).messages()))
                    .as("replay with -Dkanmon.seed=%d", seed)
                    .doesNotThrowAnyException();
        }
    }

    /** Separators, digits and letters of tags strewn over a sound message, and a slice of it left out. */
    private static byte[] mangled(Random random) {
        StringBuilder text = new StringBuilder(ANSWERED);
        for (int changes = random.nextInt(8); changes > 0; changes--) {
            text.setCharAt(random.nextInt(text.length()), "':+?UNTERPFD0129\n\u00E9".charAt(random.nextInt(18)));
        }
        int from = random.nextInt(text.length());
        text.delete(from, Math.min(text.length(), from + random.nextInt(60)));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertError(String text, ProblemCode code) {
        CusresReading reading = read(text);
        assertThat(reading.messages()).isEmpty();
        assertThat(reading.hasErrors()).isTrue();
        assertThat(codes(reading.problems())).containsExactly(code);
    }
}
