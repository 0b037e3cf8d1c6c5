package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepairTest {
    private static final String SOUND = MrzText.TD3.replace("\n", "");

    /** Places of the specimen passport under a check digit where 0 or 1 stands. */
    @ParameterizedTest
    @CsvSource({
        "49, O, 2, 6",
        "61, I, 2, 18",
        "65, I, 2, 22",
        "69, I, 2, 26",
        "74, I, 2, 31",
        "86, I, 2, 43",
        "87, O, 2, 44"
    })
    void oneSlipIsRepairedAndTold(int position, char slip, int line, int column) {
        MrzReading.Read read = MrzText.read(MrzText.with(SOUND, position, slip));

        char right = SOUND.charAt(position);
        assertThat(read.repairs()).containsExactly(new Repair(line, column, slip, right));
        assertThat(read.problems())
                .containsExactly(new MrzProblem(
                        MrzProblemCode.REPAIRED, line, column, List.of(String.valueOf(slip), String.valueOf(right))));
        assertThat(read.mrz()).isEqualTo(MrzText.read(MrzText.TD3).mrz());
        assertThat(read.checks().anyWrong()).isFalse();
    }

    @Test
    void slipsInSeveralFieldsAreRepairedTogether() {
        String slips = MrzText.with(MrzText.with(MrzText.with(SOUND, 49, 'O'), 61, 'I'), 69, 'I');
        assertThat(MrzText.read(slips).mrz())
                .isEqualTo(MrzText.read(MrzText.TD3).mrz());
        assertThat(MrzText.read(slips).repairs()).hasSize(3);
    }

    @Test
    void nothingIsRepairedWhileAnotherCheckDigitStaysWrong() {
        String broken = MrzText.with(MrzText.with(SOUND, 49, 'O'), 87, '7');
        MrzReading.Read read = MrzText.read(broken);
        assertThat(read.repairs()).isEmpty();
        assertThat(read.mrz().number()).isEqualTo("L8989O2C3");
        assertThat(MrzText.codes(read)).containsExactly(MrzProblemCode.CHECK_NUMBER, MrzProblemCode.CHECK_COMPOSITE);
    }

    /**
     * With weights 7 and 7 in places 1 and 4, a slip from O to 0 changes the sum alike in both: who lost one of the two
     * letters cannot be told without a composite digit, and visas have none.
     */
    @Test
    void nothingIsRepairedWhereTwoWaysAreRight() {
        String number = "OABOCDEFG";
        String line2 = number + CheckDigit.of(number) + SOUND.substring(54, 72) + "<".repeat(16);
        String visa = MrzText.MRV_A.substring(0, 44) + line2;
        assertThat(MrzText.read(visa).checks().number()).isEqualTo(CheckState.OK);

        String damaged = MrzText.with(visa, 44, '0');
        // Now "0ABO": swapping the first back is right; so is nothing else but that, since swapping both is even.
        assertThat(MrzText.read(damaged).mrz().number()).isEqualTo(number);

        String twins = "0ABOCDEFG";
        String twinsVisa = MrzText.MRV_A.substring(0, 44) + twins + CheckDigit.of(twins) + line2.substring(10);
        String both = MrzText.with(twinsVisa, 44, 'O');
        // "OABO" for a sum with one letter: either of them may be the slip.
        MrzReading.Read read = MrzText.read(both);
        assertThat(read.repairs()).isEmpty();
        assertThat(read.mrz().number()).isEqualTo("OABOCDEFG");
        assertThat(MrzText.codes(read)).containsExactly(MrzProblemCode.CHECK_NUMBER);
    }

    /** The digit 4 of BCD905822862 is also that of {@code BCD9O5822<862}, which hid the slip from the repair. */
    @Test
    void aSlipThatTheBelgianWayToCheckAcceptsIsRepairedAllTheSame() {
        String sound =
                "IDBELBCD905822<8624<1<<<<<<<<<" + "9611238F3111231BEL<<<<<<<<<<<9" + "DUPONT<<MARIE<<<<<<<<<<<<<<<<<";
        assertThat(MrzText.read(sound).problems()).isEmpty();

        MrzReading.Read read = MrzText.read(MrzText.with(sound, 9, 'O'));

        assertThat(read.mrz().number()).isEqualTo("BCD905822862");
        assertThat(MrzText.codes(read)).containsExactly(MrzProblemCode.REPAIRED);
    }

    @Test
    void lettersUnderNoCheckDigitStay() {
        MrzReading.Read read = MrzText.read(MrzText.with(SOUND, 7, '1'));
        assertThat(read.mrz().surname()).isEqualTo("ER1KSSON");
        assertThat(MrzText.codes(read)).containsExactly(MrzProblemCode.NAME_CHARACTERS);
    }

    /** A slip is always seen; what is changed is what was there before, or it is left and a check digit is wrong. */
    @Test
    void noSlipInACheckedFieldIsMisreadSilently() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        RandomMrzs documents = new RandomMrzs(new Random(seed));
        int repaired = 0;
        int left = 0;
        for (int i = 0; i < 4_000; i++) {
            Mrz document = documents.next();
            String sound = String.join("", MrzWriter.write(document));
            for (int position : checked(document)) {
                String damaged = slip(sound, position);
                if (damaged.equals(sound)) {
                    continue;
                }
                MrzReading.Read read = MrzText.read(damaged);
                if (read.repairs().isEmpty()) {
                    assertThat(read.checks().anyWrong())
                            .as("document %d, position %d; replay with -Dkanmon.seed=%d", i, position, seed)
                            .isTrue();
                    left++;
                } else {
                    assertThat(read.mrz())
                            .as("document %d, position %d; replay with -Dkanmon.seed=%d", i, position, seed)
                            .isEqualTo(document);
                    repaired++;
                }
            }
        }
        assertThat(repaired).isPositive();
        assertThat(left).isPositive();
    }

    private static List<Integer> checked(Mrz document) {
        Layout layout = Layout.of(document.format());
        List<Field> fields = layout.composite() == null
                ? List.of(
                        layout.number(),
                        layout.numberCheck(),
                        layout.birth(),
                        layout.birthCheck(),
                        layout.expiry(),
                        layout.expiryCheck())
                : layout.compositeOver();
        return fields.stream()
                .flatMap(field -> IntStream.range(field.start(), field.end()).boxed())
                .collect(Collectors.toList());
    }

    private static String slip(String sound, int position) {
        int kind = "OI01".indexOf(sound.charAt(position));
        return kind < 0 ? sound : MrzText.with(sound, position, "01OI".charAt(kind));
    }
}
