package dev.kanmon.messages.paxlst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnreadableInputTest {
    private static final String SOUND = "UNB+UNOA:4+A+B+261122:0815+R'"
            + ListText.message(ListText.VOYAGE, ListText.LEE + ListText.SATO) + "UNZ+1+R'";

    @Test
    void eachGetsAnErrorOfItsOwn() {
        assertError("", ProblemCode.EMPTY);
        assertError("\r\n \t", ProblemCode.EMPTY);
        assertError("\u00FF\u00D8\u00FF\u00E0JFIF", ProblemCode.NOT_EDIFACT);
        assertError("UNA+++? '" + SOUND, ProblemCode.SEPARATORS);
        assertError("UNB+UNOA:4+A+B+261122:0815+R'UNZ+0+R'", ProblemCode.NO_MESSAGE);
        assertError("UNH+M1+CUSRES:D:05B:UN:IATA'BGM+962'UNT+3+M1'", ProblemCode.NOT_PAXLST);
        assertError(ListText.message("", ListText.LEE), ProblemCode.NO_VOYAGE);
        assertError(ListText.message("TDT+20+++++HX'LOC+125+ICN'LOC+87+NRT'", ListText.LEE), ProblemCode.NO_VOYAGE);
        assertError(ListText.message("TDT+20+HX703'", ListText.LEE), ProblemCode.NO_LEG);
        assertError(ListText.message("TDT+20+HX703'LOC+125+ICN'", ListText.LEE), ProblemCode.NO_LEG);
        assertError(
                ListText.message(ListText.VOYAGE, "NAD+FL+++A:B'".repeat(PaxlstMessage.MAX_TRAVELLERS + 1)),
                ProblemCode.TOO_MANY_TRAVELLERS);
        assertError(
                ListText.message(ListText.VOYAGE, "ATT+2'".repeat(InterchangeReader.MAX_SEGMENTS)),
                ProblemCode.TOO_MANY_SEGMENTS);
        assertThat(PaxlstReader.read(new byte[InterchangeReader.MAX_BYTES + 1]).hasErrors())
                .isTrue();
    }

    @Test
    void halfAMessageIsNoList() {
        String message = ListText.message(ListText.VOYAGE, ListText.LEE + ListText.SATO);
        int unt = message.indexOf("UNT");
        for (int length = ListText.UNH.length(); length < unt; length++) {
            PassengerListReading reading = ListText.read(message.substring(0, length));
            assertThat(reading.lists()).isEmpty();
            assertThat(ListText.codes(reading.problems())).containsExactly(ProblemCode.CUT_SHORT);
        }
    }

    @Test
    void oneMessageThatCannotBeReadLeavesTheOthers() {
        PassengerListReading reading = ListText.read("UNB+UNOA:4+A+B+261122:0815+R'"
                + ListText.message("", ListText.LEE)
                + "UNH+M2+CUSRES:D:05B'BGM+962'UNT+3+M2'"
                + ListText.message(ListText.VOYAGE, ListText.SATO)
                + "UNZ+3+R'");
        assertThat(reading.lists()).hasSize(1);
        assertThat(ListText.codes(reading.problems())).containsExactly(ProblemCode.NO_VOYAGE, ProblemCode.NOT_PAXLST);
    }

    @Test
    void nothingThrowsOnMangledMessages() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        byte[] sound = SOUND.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 20_000; i++) {
            byte[] mangled = mangled(sound, random);
            assertThatCode(() -> PaxlstReader.read(mangled))
                    .as("replay with -Dkanmon.seed=%d", seed)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void nothingThrowsOnNoise() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            byte[] headed =
                    ("UNH+" + new String(noise, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
            assertThatCode(() -> {
                        PaxlstReader.read(noise);
                        PaxlstReader.read(headed);
                    })
                    .as("replay with -Dkanmon.seed=%d", seed)
                    .doesNotThrowAnyException();
        }
    }

    /** A few bytes changed, a slice dropped, a slice doubled. */
    private static byte[] mangled(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int changes = random.nextInt(6); changes > 0; changes--) {
            byte mark = (byte) "':+?UNADTM0\n\u00E9".charAt(random.nextInt(13));
            bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? mark : (byte) random.nextInt(256);
        }
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(80));
        byte[] head = Arrays.copyOf(bytes, random.nextBoolean() ? from : to);
        byte[] tail = Arrays.copyOfRange(bytes, random.nextBoolean() ? from : to, bytes.length);
        byte[] joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }

    private static void assertError(String text, ProblemCode code) {
        PassengerListReading reading = PaxlstReader.read(text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading.lists()).isEmpty();
        assertThat(reading.hasErrors()).isTrue();
        assertThat(reading.problems())
                .filteredOn(problem -> problem.isError())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.text()).isNotBlank();
                });
    }
}
