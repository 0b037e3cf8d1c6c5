package dev.kanmon.names.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralKeysTest {
    private static final long SEED = 20261126L;
    private static final int NAMES = 2000;

    private static final List<String> GIVEN = List.of(
            "MUHAMMAD",
            "YOUSEF",
            "KHALID",
            "SERGEI",
            "VIKTOR",
            "PHILIP",
            "DMITRI",
            "ENRIQUE",
            "CATALINA",
            "FERNANDO",
            "GULNARA",
            "SHAMIL",
            "ABDULRAHMAN",
            "TARIQ",
            "ZAYNAB",
            "JACEK",
            "FREDERIK",
            "OLUWASEUN",
            "PRAKASH",
            "SOPHIA");

    private static final List<String> SURNAMES = List.of(
            "QURAYSHI",
            "KUZNETSOV",
            "SCHNEIDERMAN",
            "GUTIERREZ",
            "OKONKWO",
            "PAPADOPOULOS",
            "RAKHMATULLIN",
            "BELHADJ",
            "WISNIEWSKI",
            "FITZGERALD",
            "TCHAIKOVSKY",
            "CHAVEZ",
            "BHATTACHARYA",
            "VARDANYAN",
            "TKACHENKO",
            "DROZDOV",
            "AL SHEHHI",
            "DE LA FUENTE",
            "EL MASRI",
            "VAN DER MEER");

    /** Rules by which transliterations and habits differ. */
    private static final List<UnaryOperator<String>> RULES = List.of(
            name -> name.replace("PH", "F"),
            name -> name.replace("V", "W"),
            name -> name.replace("OU", "U"),
            name -> name.replace("Q", "K"),
            name -> name.replace("KH", "K"),
            name -> name.replace("SH", "SCH"),
            name -> name.replace("J", "DJ"),
            name -> name.replaceAll("OV\\b", "OFF"),
            name -> name.replaceAll("([LMNRST])(?=[AEIOU])", "$1$1"),
            name -> name.replaceAll("(?<!C)A", "E"),
            name -> name.replace("U", "O"),
            name -> name.replace("EI", "EY"),
            name -> name.replace("AL ", "EL "),
            name -> name.replace("EL ", "AL-"),
            name -> name.replace("TCH", "CH"),
            name -> name.replace("ABDULRAHMAN", "ABD AL RAHMAN"),
            name -> name.replace("DE LA FUENTE", "DELAFUENTE"),
            name -> name.substring(name.indexOf(' ') + 1) + ", " + name.substring(0, name.indexOf(' ')),
            name -> name.replaceFirst(" ", " ALEXEI "));

    @Test
    void spellingsByRuleMeet() {
        int changed = 0;
        for (String given : GIVEN) {
            for (String surname : SURNAMES) {
                String name = given + ' ' + surname;
                for (int rule = 0; rule < RULES.size(); rule++) {
                    String other = RULES.get(rule).apply(name);
                    changed += other.equals(name) ? 0 : 1;
                    assertThat(Readings.meet(other, name))
                            .as("rule %d: %s, %s", rule, name, other)
                            .isTrue();
                    assertThat(Readings.meet(name, other))
                            .as("rule %d: %s, %s", rule, other, name)
                            .isTrue();
                }
            }
        }
        assertThat(changed)
                .as("the rules must change names for the test to mean anything")
                .isGreaterThan(2000);
    }

    @Test
    void mostNamesMeetInSpiteOfOneSlip() {
        Random random = new Random(SEED);
        int met = 0;
        for (int i = 0; i < NAMES; i++) {
            String name = GIVEN.get(random.nextInt(GIVEN.size())) + ' ' + SURNAMES.get(random.nextInt(SURNAMES.size()));
            met += Readings.meet(slipped(name, random), name) ? 1 : 0;
        }
        assertThat(met).as("seed %d, of %d", SEED, NAMES).isGreaterThan(NAMES * 9 / 10);
    }

    @Test
    void initialsMeet() {
        assertThat(Readings.meet("F TCHAIKOVSKY", "FERNANDO TCHAIKOVSKY")).isTrue();
        assertThat(Readings.meet("PAPADOPOULOS G", "GEORGIOS PAPADOPOULOS")).isTrue();
    }

    @Test
    void joinedPartsMeet() {
        assertThat(Readings.meet("AKHUNDZADA JAN", "AKHUND ZADA JAN")).isTrue();
        assertThat(Readings.meet("NURMUHAMMAD", "NUR MUHAMMAD")).isTrue();
    }

    @Test
    void aSharedCommonPartIsNoMeeting() {
        assertThat(Readings.meet("JOHN OKONKWO", "JOHN TCHAIKOVSKY")).isFalse();
        assertThat(Readings.meet("MUHAMMAD BELHADJ", "MUHAMMAD WISNIEWSKI")).isFalse();
        assertThat(Readings.meet("MUHAMMAD", "MUHAMMAD WISNIEWSKI")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MUHAMMAD",
                "JOHN SMITH",
                "MARIA FERNANDA GUTIERREZ WISNIEWSKI",
                "A B C D E F G H I J K L",
                "ZUBAYDULLAH KHAROTI RAKHMATULLIN BHATTACHARYA PAPADOPOULOS OKONKWO TKACHENKO DROZDOV VARDANYAN SCHNEIDERMAN"
            })
    void keysAreFew(String name) {
        assertThat(Readings.keys(name, false)).hasSizeBetween(1, GeneralKeys.MOST_POSTED);
        assertThat(Readings.keys(name, true)).hasSizeBetween(1, GeneralKeys.MOST_SOUGHT);
    }

    /** One letter inserted, dropped, changed, or swapped with its neighbour. */
    private static String slipped(String name, Random random) {
        StringBuilder text = new StringBuilder(name);
        int at = random.nextInt(name.length() - 1);
        char letter = (char) ('A' + random.nextInt(26));
        switch (random.nextInt(4)) {
            case 0 -> text.insert(at, letter);
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.setCharAt(at, letter);
            default -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
        }
        return text.toString();
    }
}
