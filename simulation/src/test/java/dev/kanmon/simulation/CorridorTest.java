package dev.kanmon.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.paxlst.PassengerListReading;
import dev.kanmon.messages.paxlst.PaxlstReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorridorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void theSameSeedAndDayGiveTheSameBytes() {
        CorridorDay one = Corridor.day(7, DAY);
        CorridorDay other = Corridor.day(7, DAY);
        assertThat(other).isEqualTo(one);
        for (int i = 0; i < one.voyages().size(); i++) {
            assertThat(other.voyages().get(i).message())
                    .isEqualTo(one.voyages().get(i).message());
        }
        assertThat(Corridor.day(8, DAY).watchList()).isNotEqualTo(one.watchList());
        assertThat(Corridor.day(7, DAY.plusDays(1)).watchList()).isNotEqualTo(one.watchList());
    }

    @Test
    void aDayHasFiveVoyagesBetweenKoreaAndJapan() {
        CorridorDay day = Corridor.day(7, DAY);
        assertThat(day.voyages())
                .extracting(voyage -> voyage.list().voyage().designator())
                .containsExactly("KE703", "OZ1045", "JL91", "7C1304", "BHF12");
        assertThat(day.mainVoyage().list().travellers()).hasSizeBetween(200, 260);
        assertThat(day.voyages().subList(1, 5))
                .allSatisfy(
                        voyage -> assertThat(voyage.list().travellers().size()).isBetween(110, 215));
        assertThat(day.mainVoyage().list().voyage().legs())
                .containsExactly(new Leg("ICN", "NRT", DAY.atTime(10, 10), DAY.atTime(12, 35)));
        assertThat(day.voyages().get(4).list().voyage().legs())
                .containsExactly(new Leg(
                        "KRPUS", "JPHKT", DAY.atTime(22, 30), DAY.plusDays(1).atTime(7, 30)));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 42, -5, Long.MAX_VALUE})
    void everyMessageReadsBackAsItsListWithNoOtherProblemThanThePlantedDates(long seed) {
        for (SimulatedVoyage voyage : Corridor.day(seed, DAY).voyages()) {
            PassengerListReading reading = PaxlstReader.read(voyage.message());
            assertThat(reading.problems()).isEmpty();
            assertThat(reading.lists()).containsExactly(voyage.list());
            assertThat(voyage.list().problems())
                    .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DATE_IMPOSSIBLE));
        }
    }

    @Test
    void asManyArePlantedAsTheKindsSay() {
        CorridorDay day = Corridor.day(7, DAY);
        for (Plant.Kind kind : Plant.Kind.values()) {
            for (SimulatedVoyage voyage : day.voyages()) {
                assertThat(day.plants())
                        .filteredOn(plant -> plant.kind() == kind)
                        .filteredOn(plant ->
                                plant.voyage().equals(voyage.list().voyage().designator()))
                        .as("%s", kind)
                        .hasSize(voyage.equals(day.mainVoyage()) ? kind.onMainVoyage() : kind.onOtherVoyage());
            }
        }
        assertThat(day.plants())
                .extracting(plant -> plant.voyage() + plant.reference())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 42, -5, Long.MAX_VALUE})
    void whatIsWrongWithPapersIsPlantedAndNothingElseIs(long seed) {
        CorridorDay day = Corridor.day(seed, DAY);
        for (SimulatedVoyage voyage : day.voyages()) {
            LocalDateTime arrives = Objects.requireNonNull(
                    voyage.list().voyage().legs().getFirst().arrival());
            LocalDate arrival = arrives.toLocalDate();
            String destination =
                    Objects.requireNonNull(voyage.list().envelope().recipient()).substring(0, 3);
            for (Traveller traveller : voyage.list().travellers()) {
                assertThat(matters(traveller, arrival, destination))
                        .as("seed %d", seed)
                        .isEqualTo(planted(day, voyage, traveller)
                                .filter(plant -> plant.listed() == null)
                                .map(plant -> Set.of(plant.kind()))
                                .orElse(Set.of()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 42, -5, Long.MAX_VALUE})
    void whoFitsAnEntryOfTheListIsPlantedAndNobodyElseDoes(long seed) {
        CorridorDay day = Corridor.day(seed, DAY);
        List<String[]> entries = entries(day);
        Set<String> fitting = new TreeSet<>();
        for (SimulatedVoyage voyage : day.voyages()) {
            for (Traveller traveller : voyage.list().travellers()) {
                entries.stream()
                        .filter(entry -> fits(traveller, entry))
                        .forEach(entry -> fitting.add(traveller.reference() + " " + entry[0]));
            }
        }
        Set<String> planned = day.plants().stream()
                .filter(plant -> plant.listed() != null && plant.kind() != Plant.Kind.NAMESAKE_OF_LISTED)
                .map(plant -> plant.reference() + " " + plant.listed())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(fitting).as("seed %d", seed).isEqualTo(planned);
    }

    @Test
    void listedNamesAreSpelledAsTheirKindSays() {
        CorridorDay day = Corridor.day(7, DAY);
        var entries = new TreeMap<String, String[]>();
        entries(day).forEach(entry -> entries.put(entry[0], entry));
        for (Plant plant : day.plants()) {
            if (plant.listed() == null) {
                continue;
            }
            String[] entry = Objects.requireNonNull(entries.get(plant.listed()));
            Traveller traveller = traveller(day, plant);
            String reported = traveller.surname() + " " + traveller.given();
            String swapped = traveller.given() + " " + traveller.surname();
            boolean sameBirth = births(traveller).contains(entry[3]);
            switch (plant.kind()) {
                case LISTED_AS_SPELLED -> assertThat(reported).isEqualTo(entry[1]);
                case LISTED_GIVEN_NAME_DIVIDED ->
                    assertThat(letters(reported)).isEqualTo(letters(entry[1])).isNotEqualTo(entry[1]);
                case LISTED_NAMES_SWAPPED -> assertThat(swapped).isEqualTo(entry[1]);
                case LISTED_LETTER_OFF ->
                    assertThat(distance(letters(reported), letters(entry[1]))).isOne();
                case LISTED_DOCUMENT_OTHER_NAME -> {
                    assertThat(entry[5]).isEqualTo("%s:%s", traveller.nationality(), number(traveller));
                    assertThat(distance(letters(reported), letters(entry[1]))).isGreaterThan(2);
                }
                case NAMESAKE_OF_LISTED -> assertThat(reported).isEqualTo(entry[1]);
                default -> throw new AssertionError(plant.kind());
            }
            assertThat(sameBirth)
                    .isEqualTo(plant.kind() != Plant.Kind.NAMESAKE_OF_LISTED
                            && plant.kind() != Plant.Kind.LISTED_DOCUMENT_OTHER_NAME);
        }
    }

    @Test
    void theWatchListHasTheColumnsOfItsForm() {
        List<String> lines = Corridor.day(7, DAY).watchList().lines().toList();
        assertThat(lines.get(0)).startsWith("#");
        assertThat(lines.get(1).split("\t", -1))
                .containsExactly(
                        "id", "name", "aliases", "dob", "nationality", "document", "source", "basis", "expires");
        assertThat(lines.subList(2, lines.size())).hasSizeGreaterThan(200).allSatisfy(line -> {
            String[] row = line.split("\t", -1);
            assertThat(row).hasSize(9);
            assertThat(row[3]).matches("[0-9]{4}(-[0-9]{2}-[0-9]{2})?");
            assertThat(row[5]).matches("([A-Z]{3}:[A-Z0-9]+)?");
            assertThat(LocalDate.parse(row[8])).isAfter(DAY);
        });
    }

    /** What is the matter with a traveller's papers, from the reported data alone. */
    private static Set<Plant.Kind> matters(Traveller traveller, LocalDate arrival, String destination) {
        Set<Plant.Kind> matters = new HashSet<>();
        TravelDocument passport = traveller.documents().getFirst();
        String number = passport.number();
        if (number == null) {
            matters.add(Plant.Kind.DOCUMENT_NUMBER_MISSING);
        } else if (!number.matches("[A-Z0-9]{7,9}")) {
            matters.add(Plant.Kind.DOCUMENT_NUMBER_MALFORMED);
        }
        if (traveller.birthDate() == null) {
            matters.add(Plant.Kind.BIRTH_DATE_MISSING);
        }
        boolean foreign = !destination.equals(traveller.nationality());
        Optional<LocalDate> expiry = Optional.ofNullable(passport.expiry()).flatMap(StatedDate::date);
        if (expiry.isEmpty()) {
            matters.add(Plant.Kind.EXPIRY_IMPOSSIBLE);
        } else if (expiry.get().isBefore(arrival)) {
            matters.add(Plant.Kind.DOCUMENT_EXPIRED);
        } else if (foreign && expiry.get().isBefore(arrival.plusDays(90))) {
            matters.add(Plant.Kind.DOCUMENT_EXPIRES_DURING_STAY);
        }
        if (!Set.of("KOR", "JPN").contains(Objects.requireNonNull(traveller.nationality()))) {
            boolean visa = traveller.documents().stream()
                    .anyMatch(document -> document.type().equals("V")
                            && destination.equals(document.issuer())
                            && !Objects.requireNonNull(document.expiry())
                                    .date()
                                    .orElseThrow()
                                    .isBefore(arrival));
            matters.add(visa ? Plant.Kind.THIRD_STATE_WITH_VISA : Plant.Kind.THIRD_STATE_WITHOUT_VISA);
        }
        return matters;
    }

    private static Optional<Plant> planted(CorridorDay day, SimulatedVoyage voyage, Traveller traveller) {
        return day.plants().stream()
                .filter(plant -> plant.voyage().equals(voyage.list().voyage().designator()))
                .filter(plant -> plant.reference().equals(traveller.reference()))
                .findFirst();
    }

    private static Traveller traveller(CorridorDay day, Plant plant) {
        return day.voyages().stream()
                .flatMap(voyage -> voyage.list().travellers().stream())
                .filter(traveller -> plant.reference().equals(traveller.reference()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String[]> entries(CorridorDay day) {
        return day.watchList().lines().skip(2).map(line -> line.split("\t", -1)).toList();
    }

    /** The document, or a name at most one letter off in either order with a birth date that does not speak against it. */
    private static boolean fits(Traveller traveller, String[] entry) {
        if (!entry[5].isEmpty() && entry[5].equals(traveller.nationality() + ":" + number(traveller))) {
            return true;
        }
        Set<String> births = births(traveller);
        boolean birthFits = births.isEmpty()
                || births.stream()
                        .anyMatch(birth ->
                                birth.equals(entry[3]) || birth.substring(0, 4).equals(entry[3]))
                || births.contains(swapped(entry[3]));
        return birthFits
                && Stream.concat(Stream.of(entry[1]), Arrays.stream(entry[2].split(";", -1)))
                        .filter(name -> !name.isEmpty())
                        .anyMatch(name -> near(traveller, name));
    }

    private static boolean near(Traveller traveller, String listed) {
        String surname = letters(String.valueOf(traveller.surname()));
        String given = letters(String.valueOf(traveller.given()));
        return distance(surname + given, letters(listed)) <= 1 || distance(given + surname, letters(listed)) <= 1;
    }

    private static Set<String> births(Traveller traveller) {
        StatedDate birth = traveller.birthDate();
        return birth == null
                ? Set.of()
                : birth.readings().stream().map(LocalDate::toString).collect(Collectors.toSet());
    }

    private static String swapped(String birth) {
        return birth.length() == 10 ? birth.substring(0, 4) + birth.substring(7) + birth.substring(4, 7) : birth;
    }

    private static @Nullable String number(Traveller traveller) {
        return traveller.documents().getFirst().number();
    }

    private static String letters(String name) {
        return name.replaceAll("[^A-Z]", "");
    }

    /** Levenshtein's, by its recurrence row by row. */
    private static int distance(String a, String b) {
        int[] above = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
