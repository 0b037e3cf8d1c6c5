package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MrzWriterTest {
    /** Read and written again, the specimens of Doc 9303 are the same to the character. */
    @ParameterizedTest
    @ValueSource(
            strings = {MrzText.TD3, MrzText.TD2, MrzText.TD1, MrzText.TD1_LONG_NUMBER, MrzText.MRV_A, MrzText.MRV_B})
    void writesTheSpecimens(String specimen) {
        List<String> lines = MrzWriter.write(MrzText.read(specimen).mrz());
        assertThat(String.join("\n", lines) + "\n").isEqualTo(specimen);
    }

    @Test
    void writesNationalNamesInLettersOfTheZone() {
        assertThat(MrzWriter.write(named("Müller-Lüdenscheidt", "Jörg")).getFirst())
                .isEqualTo("P<UTOMUELLER<LUEDENSCHEIDT<<JOERG<<<<<<<<<<<");
        assertThat(MrzWriter.write(named("O'Connor", null)).getFirst())
                .isEqualTo("P<UTOOCONNOR<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<");
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        RandomMrzs documents = new RandomMrzs(new Random(seed));
        for (int i = 0; i < 50_000; i++) {
            Mrz written = documents.next();
            List<String> lines = MrzWriter.write(written);
            MrzReading.Read read = MrzText.read(String.join("\n", lines));
            assertThat(read.mrz())
                    .as("document %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isEqualTo(written);
            assertThat(read.problems())
                    .as("document %d; replay with -Dkanmon.seed=%d", i, seed)
                    .isEmpty();
            assertThat(read.checks().anyWrong()).isFalse();
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        refuses(mrz(MrzFormat.TD3, "", "UTO", "A", "1", "M", "", ""), "document code");
        refuses(mrz(MrzFormat.TD3, "I", "UTO", "A", "1", "M", "", ""), "document code");
        refuses(mrz(MrzFormat.TD3, "P", "utopia", "A", "1", "M", "", ""), "issuer");
        refuses(mrz(MrzFormat.TD3, "P", "", "A", "1", "M", "", ""), "issuer");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "", "1", "M", "", ""), "surname");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "'", "1", "M", "", ""), "surname");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "A", "", "M", "", ""), "number");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "A", "1 2", "M", "", ""), "number");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "A", "1<", "M", "", ""), "number");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "A", "1234567890", "M", "", ""), "at most nine");
        refuses(mrz(MrzFormat.MRV_A, "V", "UTO", "A", "1234567890", "M", "", ""), "at most nine");
        refuses(mrz(MrzFormat.TD2, "I", "UTO", "A", "123456789<1", "M", "", ""), "no fillers");
        refuses(mrz(MrzFormat.TD2, "I", "UTO", "A", "123456789012345", "M", "", ""), "7 characters");
        refuses(mrz(MrzFormat.TD2, "I", "UTO", "A", "12345678901234", "M", "X", ""), "7 characters");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "A", "1", "X", "", ""), "sex");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "A", "1", "M", "A".repeat(15), ""), "14 characters");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "A", "1", "M", "a", ""), "Optional data");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "A", "1", "M", "A<", ""), "Optional data");
        refuses(mrz(MrzFormat.TD3, "P", "UTO", "A", "1", "M", "", "A"), "Only TD1");
        refuses(mrz(MrzFormat.TD1, "I", "UTO", "A", "1", "M", "", "A".repeat(12)), "11 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1990-1", "9001011", "900001", "901301", "900431", "010229", "9<0101", "O00101"})
    void refusesWhatIsNoDate(String date) {
        Mrz sound = named("A", "B");
        refuses(
                new Mrz(
                        MrzFormat.TD3,
                        "P",
                        "UTO",
                        "A",
                        null,
                        "1",
                        "UTO",
                        new MrzDate(date, List.of(), false),
                        null,
                        sound.expiry(),
                        "",
                        ""),
                "YYMMDD");
    }

    private static void refuses(Mrz mrz, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MrzWriter.write(mrz))
                .withMessageContaining(why);
    }

    private static Mrz mrz(
            MrzFormat format,
            String code,
            String issuer,
            String surname,
            String number,
            String sex,
            String optional,
            String optional2) {
        return new Mrz(format, code, issuer, surname, null, number, "UTO", null, sex, null, optional, optional2);
    }

    private static Mrz named(String surname, @Nullable String given) {
        return new Mrz(
                MrzFormat.TD3,
                "P",
                "UTO",
                surname,
                given,
                "L898902C3",
                "UTO",
                null,
                null,
                MrzDate.of(MrzText.ON),
                "",
                "");
    }
}
