package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrzReaderTest {
    private static final Checks ALL_OK =
            new Checks(CheckState.OK, CheckState.OK, CheckState.OK, CheckState.OK, CheckState.OK);

    @Test
    void aPassportIsReadWhole() {
        MrzReading.Read read = MrzText.read(MrzText.TD3);
        assertThat(read.mrz())
                .isEqualTo(new Mrz(
                        MrzFormat.TD3,
                        "P",
                        "UTO",
                        "ERIKSSON",
                        "ANNA MARIA",
                        "L898902C3",
                        "UTO",
                        new MrzDate("740812", List.of(LocalDate.of(1974, 8, 12)), false),
                        "F",
                        new MrzDate("120415", List.of(LocalDate.of(2012, 4, 15)), false),
                        "ZE184226B",
                        ""));
        assertThat(read.checks()).isEqualTo(ALL_OK);
        assertThat(read.nameMayBeTruncated()).isFalse();
        assertThat(read.repairs()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TD2, OK", "TD1, OK", "MRV_A, ABSENT", "MRV_B, ABSENT"})
    void eachOtherFormatIsReadByItsLayout(MrzFormat format, CheckState composite) {
        String text = switch (format) {
            case TD1 -> MrzText.TD1;
            case TD2 -> MrzText.TD2;
            case TD3 -> MrzText.TD3;
            case MRV_A -> MrzText.MRV_A;
            case MRV_B -> MrzText.MRV_B;
        };
        MrzReading.Read read = MrzText.read(text);
        Mrz mrz = read.mrz();
        assertThat(mrz.format()).isEqualTo(format);
        assertThat(mrz.surname()).isEqualTo("ERIKSSON");
        assertThat(mrz.given()).isEqualTo("ANNA MARIA");
        assertThat(mrz.issuer() + mrz.nationality()).isEqualTo("UTOUTO");
        assertThat(mrz.number()).isEqualTo(format.isVisa() ? "L898902C" : "D23145890");
        assertThat(read.checks())
                .isEqualTo(new Checks(CheckState.OK, CheckState.OK, CheckState.OK, CheckState.ABSENT, composite));
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", " \n\t ", "\u0085", "\u2028", ""})
    void linesMayEndInAnyWay(String end) {
        for (String text : List.of(MrzText.TD1, MrzText.TD2, MrzText.TD3, MrzText.MRV_A, MrzText.MRV_B)) {
            String sent = "\uFEFF  " + text.strip().replace("\n", end) + end + "  ";
            assertThat(MrzText.read(sent)).isEqualTo(MrzText.read(text));
        }
    }

    @Test
    void lowerCaseIsReadAndToldOnce() {
        MrzReading.Read read = MrzText.read(MrzText.TD3.replace("ANNA<MARIA", "anna<maria"));
        assertThat(read.mrz()).isEqualTo(MrzText.read(MrzText.TD3).mrz());
        assertThat(read.problems()).containsExactly(new MrzProblem(MrzProblemCode.LOWER_CASE, 1, 16, List.of()));
    }

    @Test
    void strangeCharactersAreReadAsFillersAndTold() {
        MrzReading.Read read = MrzText.read(MrzText.TD3.replace("ANNA<MARIA", "ANNA\u00ABMARIA"));
        assertThat(read.mrz().given()).isEqualTo("ANNA MARIA");
        assertThat(read.problems()).containsExactly(new MrzProblem(MrzProblemCode.CHARACTER, 1, 20, List.of()));
    }

    /** Doc 9303 part 5, appendix B. */
    @Test
    void aLongNumberGoesOnInTheOptionalData() {
        MrzReading.Read read = MrzText.read(MrzText.TD1_LONG_NUMBER);
        assertThat(read.mrz().number()).isEqualTo("D23145890734");
        assertThat(read.mrz().optional()).isEmpty();
        assertThat(read.checks().number()).isEqualTo(CheckState.OK);
        assertThat(read.problems()).isEmpty();
    }

    /**
     * The first nine give 7·5 + 3·9 + 7·1 + 7·2 + 1·1 = 84. With the filler 3·7 + 1·9 + 7·0 follow, 114 in all; without
     * it 7·7 + 3·9 + 1·0, 160 in all.
     */
    @ParameterizedTest
    @CsvSource({"4, OK, true", "0, OK, false", "7, WRONG, false"})
    void theOldBelgianWayToCheckALongNumberIsAcceptedAndTold(char digit, CheckState state, boolean told) {
        MrzReading.Read read = MrzText.read("IDBEL590100201<790" + digit + "<<<<<<<<<<<\n"
                + "8502020F1311048BEL<<<<<<<<<<<0\n" + "DUPONT<<MARIE<<<<<<<<<<<<<<<<<");
        assertThat(read.mrz().number()).isEqualTo("590100201790");
        assertThat(read.checks().number()).isEqualTo(state);
        assertThat(MrzText.codes(read).contains(MrzProblemCode.LONG_NUMBER_DIGIT_WITH_FILLER))
                .isEqualTo(told);
    }

    @Test
    void aPersonalNumberMayBeMissingWithEitherDigit() {
        String filler = "P<UTOA<<B" + "<".repeat(35) + "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<<";
        String composite = String.valueOf(CheckDigit.of("L898902C36" + "7408122" + "1204159" + "<".repeat(15)));
        MrzReading.Read left = MrzText.read(filler + composite);
        assertThat(left.checks().optional()).isEqualTo(CheckState.ABSENT);
        MrzReading.Read zero = MrzText.read(MrzText.with(filler + composite, 86, '0'));
        assertThat(zero.checks().optional()).isEqualTo(CheckState.OK);
        assertThat(zero.checks().composite()).isEqualTo(CheckState.OK);
        assertThat(left.problems()).isEmpty();
        assertThat(zero.problems()).isEmpty();
    }

    @Test
    void unknownDatesAndSexAreNoProblem() {
        String line2 = "L898902C36UTO74<<<<8<1204159<<<<<<<<<<<<<<<4";
        String text = "P<UTOA<<B" + "<".repeat(35) + line2;
        assertThat(CheckDigit.of("74<<<<")).as("7·7 + 3·4 = 61").isEqualTo('1');
        MrzReading.Read read = MrzText.read(text.replace("74<<<<8", "74<<<<1"));
        assertThat(read.mrz().birthDate()).isEqualTo(new MrzDate("74<<<<", List.of(), true));
        assertThat(read.mrz().sex()).isNull();
        assertThat(MrzText.codes(read)).isSubsetOf(MrzProblemCode.CHECK_COMPOSITE);
        MrzReading.Read unknown = MrzText.read(text.replace("74<<<<8", "<<<<<<0"));
        assertThat(unknown.mrz().birthDate()).isNull();
        assertThat(MrzText.codes(unknown)).isSubsetOf(MrzProblemCode.CHECK_COMPOSITE);
    }

    @ParameterizedTest
    @CsvSource({
        // Column 1 of line 1 onwards; what is put there; what is told; where.
        "0, Q, DOCUMENT_CODE, 1, 1",
        "1, X, DOCUMENT_CODE, 1, 1",
        "2, Q, ISSUER_UNKNOWN, 1, 3",
        "5, <, SURNAME_MISSING, 1, 6",
        "5, 3, NAME_CHARACTERS, 1, 6",
        "15, <, NAME_FILLERS, 1, 14",
        "20, <, NAME_FILLERS, 1, 14",
        "45, 7, CHECK_NUMBER, 2, 10",
        "54, Q, NATIONALITY_UNKNOWN, 2, 11",
        "57, 6, CHECK_BIRTH_DATE, 2, 20",
        "64, X, SEX, 2, 21",
        "65, 2, CHECK_EXPIRY, 2, 28",
        "75, 5, CHECK_OPTIONAL, 2, 43",
        "87, 3, CHECK_COMPOSITE, 2, 44",
        "59, 2, DATE_IMPOSSIBLE, 2, 14",
        "67, 7, DATE_IMPOSSIBLE, 2, 22",
        "67, <, DATE_IMPOSSIBLE, 2, 22"
    })
    void whatIsWrongIsToldWhereItStands(int position, char character, MrzProblemCode code, int line, int column) {
        MrzReading.Read read = MrzText.read(MrzText.with(MrzText.TD3, position, character));
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ARKFREITH<<<<<<<<<<<<<<<<<<<<<, ARKFREITH, , false",
        "SATRIYA<SUDARPA<<<<<<<<<<<<<<<, SATRIYA SUDARPA, , false",
        "NILAVADHANANANDA<<CHAYAPA<DE<K, NILAVADHANANANDA, CHAYAPA DE K, true",
        "PAPANDROPOULOUS<<JONATHON<ALEC, PAPANDROPOULOUS, JONATHON ALEC, true",
        "AL<BASRI<<HUDA<MUHAMMAD<JAWAD<, AL BASRI, HUDA MUHAMMAD JAWAD, false"
    })
    void namesAreReadAsInThePublishedExamples(String field, String surname, String given, boolean truncated) {
        MrzReading.Read read = MrzText.read(MrzText.TD1.replace("ERIKSSON<<ANNA<MARIA<<<<<<<<<<", field));
        assertThat(read.mrz().surname()).isEqualTo(surname);
        assertThat(read.mrz().given()).isEqualTo(given);
        assertThat(read.nameMayBeTruncated()).isEqualTo(truncated);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatIsNoZoneGetsAnErrorOfItsOwn() {
        assertError("", MrzProblemCode.EMPTY);
        assertError(" \r\n\t\uFEFF", MrzProblemCode.EMPTY);
        assertError("UNH+M1+PAXLST:D:05B:UN:IATA'", MrzProblemCode.NOT_MRZ);
        assertError(MrzText.TD3 + MrzText.TD3, MrzProblemCode.NOT_MRZ);
        assertError(MrzText.TD3.replace("<\n", "\n"), MrzProblemCode.NOT_MRZ);
        // As many characters as two lines of 36, in three.
        assertError(MrzText.TD2.substring(0, 20) + "\n" + MrzText.TD2.substring(20), MrzProblemCode.NOT_MRZ);
        assertError("<".repeat(MrzReader.MAX_CHARACTERS + 1), MrzProblemCode.TOO_LONG);
    }

    @Test
    void nothingThrowsOnNoise() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        int[] lengths = {72, 88, 90};
        for (int i = 0; i < 50_000; i++) {
            byte[] noise = new byte[random.nextInt(2) == 0 ? random.nextInt(120) : lengths[random.nextInt(3)]];
            for (int at = 0; at < noise.length; at++) {
                noise[at] =
                        (byte) (random.nextInt(8) == 0 ? random.nextInt(256) : "OI01<AZ9\n".charAt(random.nextInt(9)));
            }
            assertThatCode(() -> {
                        MrzReader.read(new String(noise, StandardCharsets.UTF_8), MrzText.ON);
                        MrzReader.read(new String(noise, StandardCharsets.ISO_8859_1), MrzText.ON);
                    })
                    .as("replay with -Dkanmon.seed=%d", seed)
                    .doesNotThrowAnyException();
        }
    }

    private static void assertError(String text, MrzProblemCode code) {
        MrzReading reading = MrzReader.read(text, MrzText.ON);
        assertThat(reading).isInstanceOf(MrzReading.Unreadable.class);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.isError()).isTrue();
        });
    }
}
