package dev.kanmon.names.general;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.script.NameText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralNamesTest {
    private static final long SEED = 20261125L;

    /** What the contract of a slice allows at most. */
    private static final int MOST_INTS = 64;

    private static final int PAIRS = 3000;
    private static final int PAIRS_A_NAME = 50;
    private static final int NAMES = 400;

    @ParameterizedTest
    @CsvSource({
        "MUHAMMAD SALIM QURAYSHI, MOHAMED SALEEM KUREISHI",
        "ABDULRAHMAN TAWFIQ, ABD AL RAHMAN TAUFIK",
        "ABDELKADER BELHADJ, ABDUL QADIR BELHAJ",
        "NUREDDIN HAMZAOUI, NUR AL-DIN HAMZAWI",
        "DELACRUZ MARISOL, MARISOL DE LA CRUZ",
        "YEVGENY SHCHERBAKOV, EVGENII SHCHERBAKOFF",
        "VIKTAR LAPATSIN, VICTOR LAPATSIN",
        "DZHAMAL KURBANOV, JAMAL QURBANOV",
        "Jörg Müller-Lüdenscheid, JOERG MUELLER LUEDENSCHEID",
        "SMIRNOVA<<OLGA<PETROVNA, Olga Petrovna SMIRNOVA",
        "JOHN FITZGERALD OKONKWO, JOHN F OKONKWO",
        "BILL HENDERSON, WILLIAM HENDERSON",
        "Александр Воробьёв, ALEKSANDR VOROBEV",
        "Γιώργος Σταυρόπουλος, GIORGOS STAVROPOULOS",
        "블라디미르 쿠즈네초프, VLADIMIR KUZNETSOV",
        "ウラジミール・クズネツォフ, VLADIMIR KUZNETSOV",
        "خالد الرشيد, KHALID AL RASHID"
    })
    void spellingsOfOneName(String a, String b) {
        assertThat(Readings.same(a, b)).isGreaterThan(0.5);
    }

    /** Both parts are so common that their nearness tells little; that they are the same names has to be known. */
    @ParameterizedTest
    @CsvSource({
        "MOHAMMED ALI, MUHAMMAD ALI",
        "MOHAMMED ALI, ALI MUHAMMAD",
        "MOHAMED HUSSEIN, MUHAMMAD HUSAYN",
        "OSMAN SAEED, UTHMAN SAID",
        "OMER YOUSSEF, UMAR YUSUF"
    })
    void spellingsOfTheCommonestArabicNames(String a, String b) {
        assertThat(Readings.same(a, b)).isGreaterThan(0.85);
    }

    @ParameterizedTest
    @CsvSource({
        "JOSE GARCIA, JOSE LOPEZ",
        "MUHAMMAD KHAN, MUHAMMAD ALI",
        "IVANOV PETR, IVANOV PAVEL",
        "WANG WEI, WANG FANG",
        "TANAKA TARO, TANAKA JIRO",
        "JOHN SMITH, PETER MILLER",
        "MAHMUD HASSAN, AHMAD HUSSEIN",
        "AHMED HUSSEIN, AHMED HASSAN",
        "AHMAD ALI, MAHMOUD ALI",
        "JOSEPH HADDAD, YUSUF HADDAD",
        "Владимир Кузнецов, OLEG VOROBEV"
    })
    void otherNames(String a, String b) {
        assertThat(Readings.same(a, b)).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"JOHN SMITH", "ALI", "MUHAMMAD", "KIM MIN JUN", "WANG WEI", "NGUYEN VAN MINH", "Ольга Иванова"})
    void equalNamesAreOneHoweverCommon(String name) {
        assertThat(Readings.same(name, name)).isGreaterThan(0.95);
    }

    @Test
    void commonNamesAreLessRare() {
        assertThat(rarity("JOHN SMITH")).isGreaterThan(rarity("BARTHOLOMEW FEATHERSTONE"));
        assertThat(rarity("MUHAMMAD ALI")).isGreaterThan(rarity("ZUBAYDULLAH KHAROTI"));
        assertThat(rarity("MUHAMMAD")).isCloseTo(rarity("MOHAMED"), within(1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王小明", "!?", "々"})
    void readsNoNameWithoutALetterOfItsScripts(String name) {
        assertThat(Readings.read(name)).containsExactly(1);
    }

    @Test
    void likelyLettersOfNamesAreLikelierThanRowsOfLetters() {
        assertThat(logProbability("HENDERSON")).isGreaterThan(logProbability("NRSHDENOE"));
        assertThat(logProbability("FERNANDEZ")).isGreaterThan(logProbability("QXJZVKWPF"));
    }

    /** One letter between the beginning and the end: the 26 and the empty row leave some for all the longer ones. */
    @Test
    void probabilitiesOfLettersAddUpToNoMoreThanOne() {
        double sum = 0;
        for (char one = 'A'; one <= 'Z'; one++) {
            sum += StrictMath.exp(logProbability(String.valueOf(one)));
            for (char other = 'A'; other <= 'Z'; other++) {
                sum += StrictMath.exp(logProbability("" + one + other));
            }
        }
        assertThat(sum).isBetween(0.0, 1.0);
    }

    @Test
    void readsWhateverComesWithinBoundsAndComparesItSymmetrically() {
        Random random = new Random(SEED);
        int[] before = Readings.read("MARIA LOPEZ");
        for (int i = 0; i < 5000; i++) {
            String name = text(random);
            int[] reading = Readings.read(name);
            assertThat(reading).as("seed %d, name %d", SEED, i).hasSizeBetween(1, MOST_INTS);
            assertThat(reading[0]).isEqualTo(reading.length);
            if (reading.length > 1) {
                double same = Readings.NAMES.same(before, 0, reading, 0);
                assertThat(same).isBetween(0.0, 1.0).isEqualTo(Readings.NAMES.same(reading, 0, before, 0));
                before = reading;
            }
        }
    }

    /** Each thread remembers what it measured; that must not show, whatever was compared before, and the array used again. */
    @Test
    void comparesAlikeInWhateverOrderAndOnWhateverThread() throws InterruptedException {
        List<int[]> readings = slips(new Random(SEED));
        double[] forwards = new double[PAIRS];
        double[] backwards = new double[PAIRS];
        double[] elsewhere = new double[PAIRS];
        Thread thread = new Thread(() -> {
            for (int i = 0; i < PAIRS; i += 2) {
                elsewhere[i] = same(readings, i);
            }
        });
        thread.start();
        for (int i = 0; i < PAIRS; i++) {
            forwards[i] = same(readings, i);
        }
        int[] array = new int[2 * MOST_INTS];
        for (int i = PAIRS - 1; i >= 0; i--) {
            int[] a = first(readings, i);
            int[] b = second(readings, i);
            System.arraycopy(a, 0, array, 0, a.length);
            System.arraycopy(b, 0, array, MOST_INTS, b.length);
            backwards[i] = Readings.NAMES.same(array, MOST_INTS, array, 0);
        }
        thread.join();
        for (int i = 1; i < PAIRS; i += 2) {
            elsewhere[i] = same(readings, i);
        }
        assertThat(Arrays.stream(forwards).filter(same -> same > 0.5).count())
                .as("the pairs must be near for the test to mean anything, seed %d", SEED)
                .isGreaterThan(PAIRS / 10);
        assertThat(backwards).as("seed %d", SEED).containsExactly(forwards);
        assertThat(elsewhere).as("seed %d", SEED).containsExactly(forwards);
    }

    private static double same(List<int[]> readings, int pair) {
        return Readings.NAMES.same(first(readings, pair), 0, second(readings, pair), 0);
    }

    /** As in a search, one name goes with many. */
    private static int[] first(List<int[]> readings, int pair) {
        return readings.get(pair / PAIRS_A_NAME);
    }

    private static int[] second(List<int[]> readings, int pair) {
        return readings.get(pair * 7 % readings.size());
    }

    /** A few names, half of them with a letter changed. */
    private static List<int[]> slips(Random random) {
        String[] names = {"YOUSEF ABD AL RAHMAN BELHADJ", "OLGA PETROVNA SMIRNOVA", "YOUSEF BEL HADJ", "J P SMIRNOV"};
        List<int[]> readings = new ArrayList<>();
        while (readings.size() < NAMES) {
            StringBuilder name = new StringBuilder(names[readings.size() % names.length]);
            for (int slips = random.nextInt(2); slips > 0; slips--) {
                name.setCharAt(random.nextInt(name.length()), (char) ('A' + random.nextInt(26)));
            }
            readings.add(Readings.read(name.toString()));
        }
        return readings;
    }

    @Test
    void comparesSlicesWhereverTheyLie() {
        Ints out = new Ints();
        Readings.NAMES.read(NameText.read("OLGA SMIRNOVA"), out);
        int second = out.size();
        Readings.NAMES.read(NameText.read("SMIRNOWA OLGA"), out);
        assertThat(Readings.NAMES.same(out.values(), 0, out.values(), second))
                .isEqualTo(Readings.same("OLGA SMIRNOVA", "SMIRNOWA OLGA"));
    }

    @Test
    void aCutOffLastPartIsNoOtherPart() {
        String cut = "PAPADOPOULOU<<ALEXANDRA<CHRISTOSTEFANOU".substring(0, 39);
        assertThat(Readings.same(cut.substring(0, 38) + "I", "x")).isLessThan(0.5);
        assertThat(Readings.same(cut, "PAPADOPOULOU ALEXANDRA CHRISTOSTEFANOUDAKIS"))
                .isGreaterThan(Readings.same(cut.replace('<', ' '), "PAPADOPOULOU ALEXANDRA CHRISTOSTEFANOUDAKIS"));
    }

    private static double rarity(String name) {
        return Readings.NAMES.rarity(Readings.read(name), 0);
    }

    private static double logProbability(String name) {
        return Float.intBitsToFloat(Readings.read(name)[1]);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(80);
        int[] bases = {'A', 'a', '0', 'А', 'α', 'ا', 'א', '가', 'ア', '王', 'ก', 0x1F600};
        for (int i = 0; i < length; i++) {
            boolean space = random.nextInt(6) == 0;
            text.appendCodePoint(space ? ' ' : bases[random.nextInt(bases.length)] + random.nextInt(26));
        }
        return text.toString();
    }
}
