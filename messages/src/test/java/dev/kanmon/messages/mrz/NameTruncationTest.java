package dev.kanmon.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTruncationTest {
    private static final String BENNELONG = "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL";

    /** The worked examples of Doc 9303 parts 4 to 7, 4.2.3, that this way of truncating gives. */
    @ParameterizedTest
    @CsvSource({
        "39, ERIKSSON, ANNA MARIA, ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
        "39, SATRIYA SUDARPA, '', SATRIYA<SUDARPA<<<<<<<<<<<<<<<<<<<<<<<<",
        "39, NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG, NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
        "39, NILAVADHANANANDA, ARNPOL PETCH CHARONGUANG, NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU",
        "39, PAPANDROPOULOUS, JONATHON WARREN TREVOR, PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR",
        "30, NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG, NILAVADHANANANDA<<CHAYAPA<DE<K",
        "30, VILARCHAO FERNANDEZ, JOSE RAMON, VILARCHAO<FERNANDEZ<<JOSE<RAMO",
        "31, NILAVADHANANANDA, CHAYAPA DEJTHAMRONG KRASUANG, NILAVADHANANANDA<<CHAYAPA<DEJ<K",
        "31, PAPANDROPOULOUS, JONATHOON ALEC, PAPANDROPOULOUS<<JONATHOON<ALEC"
    })
    void givesThePublishedExamples(int length, String primary, String secondary, String field) {
        assertThat(NameTruncation.field(components(primary), components(secondary), length))
                .isEqualTo(field);
    }

    @Test
    void givesThePublishedExamplesOfLongPrimaryIdentifiers() {
        assertThat(truncated(BENNELONG, "DINGO POTOROO", 39)).isEqualTo("BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI");
        assertThat(truncated(BENNELONG, "DINGO POTOROO", 30)).isEqualTo("BENNELONG<WOOLOOMOOLOO<W<W<<DI");
        assertThat(truncated(BENNELONG, "DINGO POTOROO", 31)).isEqualTo("BENNELONG<WOOLOOMOOLOO<W<W<<D<P");
    }

    /** By hand from 4.2.2: the primary identifier loses what three positions need, or more, and no more than needed. */
    @Test
    void leavesNoPositionUnused() {
        assertThat(truncated(BENNELONG, "D", 39)).isEqualTo("BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WA<<D");
        assertThat(truncated(BENNELONG, "", 30)).isEqualTo("BENNELONG<WOOLOOMOOLOO<WARRA<W");
        assertThat(truncated("A".repeat(40), "B", 39)).isEqualTo("A".repeat(36) + "<<B");
        assertThat(truncated("A".repeat(40), "", 39)).isEqualTo("A".repeat(39));
        assertThat(truncated("A".repeat(35), "B C", 39)).isEqualTo("A".repeat(34) + "<<B<C");
    }

    @Test
    void refusesInitialsThatCannotEndInALetter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> truncated("A ".repeat(16).strip(), "", 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> truncated("A", "B ".repeat(20).strip(), 31));
    }

    @Test
    void anyTruncatedFieldIsFullAndBeginsEachComponentAsTheNameDoes() {
        long seed = Long.getLong("kanmon.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            List<String> primary = randomComponents(random, 1 + random.nextInt(4));
            List<String> secondary = randomComponents(random, random.nextInt(5));
            int length = 30 + random.nextInt(2) * random.nextInt(10);
            String field = NameTruncation.field(primary, secondary, length);
            assertThat(field).as("replay with -Dkanmon.seed=%d", seed).hasSize(length);
            String[] halves = field.replaceFirst("<+$", "").split("<<", -1);
            assertThat(halves).as("replay with -Dkanmon.seed=%d", seed).hasSize(secondary.isEmpty() ? 1 : 2);
            assertBeginnings(halves[0], primary, seed);
            if (halves.length == 2) {
                assertBeginnings(halves[1], secondary, seed);
            }
        }
    }

    private static void assertBeginnings(String written, List<String> components, long seed) {
        String[] parts = written.split("<", -1);
        assertThat(parts.length).isLessThanOrEqualTo(components.size());
        for (int i = 0; i < parts.length; i++) {
            assertThat(parts[i]).as("replay with -Dkanmon.seed=%d", seed).isNotEmpty();
            assertThat(components.get(i))
                    .as("replay with -Dkanmon.seed=%d", seed)
                    .startsWith(parts[i]);
        }
    }

    private static List<String> randomComponents(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('A' + random.nextInt(26))).repeat(2 + random.nextInt(16)))
                .toList();
    }

    private static String truncated(String primary, String secondary, int length) {
        return NameTruncation.field(components(primary), components(secondary), length);
    }

    private static List<String> components(String name) {
        return name.isEmpty() ? List.of() : Arrays.asList(name.split(" ", -1));
    }
}
