package dev.kanmon.messages.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kanmon.messages.Envelope;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class InterchangeWriterTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 22, 8, 5);

    private static final Envelope ENVELOPE = new Envelope(
            "HANAAIR",
            "JPNGOV",
            "REF1",
            "APIS",
            true,
            "M1",
            "D.05B",
            null,
            new Envelope.Part(1, false),
            "ZZ",
            null,
            new Envelope.Group(new Envelope.Party("HX", null), new Envelope.Party("JG", "ZZ"), "7"));

    @Test
    void countsAndClosesWhatItOpened() {
        InterchangeWriter writer = new InterchangeWriter(ENVELOPE, AT);
        writer.message("PAXLST", ENVELOPE).segment("BGM").element("745");
        writer.message("PAXLST", ENVELOPE);

        assertThat(text(writer))
                .isEqualTo("UNB+UNOA:4+HANAAIR:ZZ+JPNGOV+261122:0805+REF1++APIS++++1'"
                        + "UNG+PAXLST+HX+JG:ZZ+261122:0805+7+UN+D:05B'"
                        + "UNH+M1+PAXLST:D:05B:UN:IATA++01:C'BGM+745'UNT+3+M1'"
                        + "UNH+M1+PAXLST:D:05B:UN:IATA++01:C'UNT+2+M1'"
                        + "UNE+2+7'UNZ+1+REF1'");
    }

    @Test
    void writesABareMessageWithoutAnEnvelope() {
        Envelope bare = new Envelope(null, null, null, null, false, "M1", "D.12B", null, null);
        InterchangeWriter writer = new InterchangeWriter(bare, AT);
        writer.message("PAXLST", bare);
        assertThat(text(writer)).isEqualTo("UNH+M1+PAXLST:D:12B:UN:IATA'UNT+2+M1'");
    }

    @Test
    void releasesSeparatorsAndLeavesEmptyEndsOut() {
        InterchangeWriter writer = new InterchangeWriter(ENVELOPE, AT);
        writer.message("PAXLST", ENVELOPE)
                .segment("NAD")
                .element("FL")
                .element()
                .element("", null)
                .element("O'NEIL", null, "A+B:C?", null)
                .element();
        assertThat(text(writer)).contains("'NAD+FL+++O?'NEIL::A?+B?:C??'UNT");
    }

    @Test
    void namesTheNarrowestCharacterSet() {
        assertThat(textWith("O'NEIL & SON")).startsWith("UNB+UNOA:4+");
        assertThat(textWith("Kim")).startsWith("UNB+UNOB:4+");
        assertThat(textWith("金")).startsWith("UNB+UNOW:4+").contains("金");
        assertThat(textWith("A_B")).startsWith("UNB+UNOW:4+");
    }

    @Test
    void refusesWhatNoMessageMayHold() {
        for (String value : new String[] {"A\nB", "\u0000", "\u0085", "\uD800", "A\uDC00"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> textWith(value));
        }
        assertThat(textWith("\uD867\uDE3D")).contains("\uD867\uDE3D");
    }

    private static String textWith(String value) {
        InterchangeWriter writer = new InterchangeWriter(ENVELOPE, AT);
        writer.message("PAXLST", ENVELOPE).segment("FTX").element(value);
        return text(writer);
    }

    private static String text(InterchangeWriter writer) {
        return new String(writer.close(), StandardCharsets.UTF_8);
    }
}
