package dev.kanmon.bench.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.names.BirthDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is generated comes from a seed alone, in the shares that the table tells. */
class GeneratedNamesTest {
    private static final int MANY = 20_000;

    @Test
    void aSeedAlwaysGivesTheSameNames() {
        List<GeneratedNames.Person> once = names(1, 500);
        assertThat(names(1, 500)).isEqualTo(once);
        assertThat(names(2, 500)).isNotEqualTo(once);
    }

    @Test
    void nationsComeInTheirStatedShares() {
        Map<String, Long> nations = names(Speed.SEED, MANY).stream()
                .collect(Collectors.groupingBy(GeneratedNames.Person::nationality, Collectors.counting()));
        assertThat(share(nations, "KOR")).isCloseTo(0.40, within(0.02));
        assertThat(share(nations, "JPN")).isCloseTo(0.25, within(0.02));
        assertThat(share(nations, "CHN")).isCloseTo(0.20, within(0.02));
    }

    /** Census of Korea 2015: 21.5% are Kim. */
    @Test
    void surnamesAreAsFrequentAsTheyAre() {
        List<String> koreans = names(Speed.SEED, MANY).stream()
                .filter(person -> person.nationality().equals("KOR"))
                .map(GeneratedNames.Person::name)
                .toList();
        long kims = koreans.stream()
                .filter(name -> name.startsWith("김") || name.matches("(KIM|GIM|KYM) .*"))
                .count();
        assertThat((double) kims / koreans.size()).isCloseTo(0.215, within(0.025));
    }

    @Test
    void namesAreWellFormed() {
        assertThat(names(Speed.SEED, MANY)).allSatisfy(person -> {
            assertThat(person.name()).matches("[A-Z]+( [A-Z]+)+|[가-힣]{2,4}|[\\p{IsHan}々ぁ-ん]{2,}");
            assertThat(person.respelled()).matches("[A-Z]+( [A-Z]+)+");
        });
    }

    @Test
    void agesFollowThePyramid() {
        Random random = new Random(PassengerAlerts.SEED);
        int[] decades = new int[9];
        for (int i = 0; i < MANY; i++) {
            BirthDate birth = AgePyramid.draw(random);
            LocalDate day = LocalDate.of(birth.year(), birth.month(), birth.day());
            decades[(int) ChronoUnit.YEARS.between(day, AgePyramid.DAY) / 10]++;
        }
        assertThat(IntStream.of(decades)
                        .mapToDouble(count -> (double) count / MANY)
                        .toArray())
                .containsExactly(new double[] {.05, .08, .20, .20, .17, .15, .10, .04, .01}, within(0.015));
    }

    @Test
    void whatIsKnownOfABirthDateStaysWhenTheRestIsDrawn() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            BirthDate ofMonth = AgePyramid.whole(new BirthDate(1972, 2, 0), random);
            assertThat(ofMonth.year()).isEqualTo(1972);
            assertThat(ofMonth.month()).isEqualTo(2);
            assertThat(ofMonth.day()).isBetween(1, 29);
        }
        assertThat(AgePyramid.whole(new BirthDate(1972, 2, 3), random)).isEqualTo(new BirthDate(1972, 2, 3));
    }

    @Test
    void dayAndMonthAreSwappedWhereThatIsADayToo() {
        assertThat(GeneratedSets.swapped(new BirthDate(1980, 3, 11))).isEqualTo(new BirthDate(1980, 11, 3));
        assertThat(GeneratedSets.swapped(new BirthDate(1980, 3, 13))).isNull();
        assertThat(GeneratedSets.swapped(new BirthDate(1980, 3, 3))).isNull();
    }

    /** Doc 9303-4, 4.2.2: 39 characters; cut names end with a letter. */
    @Test
    void onlyNamesLongerThanTheFieldAreCut() {
        assertThat(CutNames.field("Anna Maria Theresia Wilhelmina EXAMPLESSON"))
                .isEqualTo("EXAMPLESSON<<ANNA<MARIA<THERESIA<WILHEL");
        assertThat(CutNames.field("Anna Maria EXAMPLESSON")).isNull();
        assertThat(CutNames.field("X".repeat(50))).isNull();
        assertThat(CutNames.field("Anna Maria Theresia Helga B EXAMPLESSON")).isNull();
    }

    @Test
    void tokenNegativesShareOneTokenAndAreOtherPersons() {
        List<Listed> list = Stream.of("Karl Anton BERGMANN", "Otto BERGMANN", "Karl Anton LINDE", "Otto LINDE", "Solo")
                .map(name -> new Listed(name, name, List.of(), "OFAC", "", List.of()))
                .toList();
        List<Pair> pairs = TokenNegatives.of(list);
        assertThat(pairs).isEqualTo(TokenNegatives.of(list)).isNotEmpty();
        assertThat(pairs)
                .extracting(pair ->
                        pair.a().compareTo(pair.b()) < 0 ? pair.a() + " / " + pair.b() : pair.b() + " / " + pair.a())
                .containsExactlyInAnyOrder(
                        "Karl Anton BERGMANN / Otto BERGMANN",
                        "Karl Anton LINDE / Otto LINDE",
                        "Otto BERGMANN / Otto LINDE");
    }

    private static double share(Map<String, Long> nations, String nation) {
        return (double) nations.getOrDefault(nation, 0L) / MANY;
    }

    private static List<GeneratedNames.Person> names(long seed, int count) {
        GeneratedNames generated = new GeneratedNames(seed);
        return Stream.generate(generated::next).limit(count).toList();
    }
}
