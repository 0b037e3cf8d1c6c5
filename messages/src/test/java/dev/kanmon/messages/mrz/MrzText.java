package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

/** Zones for tests: the specimens of Doc 9303 parts 4 to 7, appendix B, and what tests ask of a reading. */
final class MrzText {
    static final LocalDate ON = LocalDate.of(2026, 11, 23);

    static final String TD3 = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10
            """;
    static final String TD2 = """
            I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
            D231458907UTO7408122F1204159<<<<<<<6
            """;
    static final String TD1 = """
            I<UTOD231458907<<<<<<<<<<<<<<<
            7408122F1204159UTO<<<<<<<<<<<6
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<
            """;
    static final String TD1_LONG_NUMBER = """
            I<UTOD23145890<7349<<<<<<<<<<<
            3407127M9507122UTO<<<<<<<<<<<2
            STEVENSON<<PETER<<<<<<<<<<<<<<
            """;
    static final String MRV_A = """
            V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C<3UTO6908061F9406236ZE184226B<<<<<<<
            """;
    static final String MRV_B = """
            V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
            L898902C<3UTO6908061F9406236ZE184226
            """;

    private MrzText() {}

    static MrzReading.Read read(String text) {
        MrzReading reading = MrzReader.read(text, ON);
        assertThat(reading).isInstanceOf(MrzReading.Read.class);
        return (MrzReading.Read) reading;
    }

    static List<MrzProblemCode> codes(MrzReading reading) {
        return reading.problems().stream().map(MrzProblem::code).toList();
    }

    /** The text with the character at a position of its joined lines replaced. */
    static String with(String text, int position, char character) {
        StringBuilder joined = new StringBuilder(text.replace("\n", ""));
        joined.setCharAt(position, character);
        return joined.toString();
    }
}
