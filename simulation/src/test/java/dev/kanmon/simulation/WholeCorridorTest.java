package dev.kanmon.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.paxlst.PassengerListReading;
import dev.kanmon.messages.paxlst.PaxlstReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeCorridorTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final long SEED = 7;

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(digest(Corridor.of(new CorridorPlan(SEED, DAY, 60))))
                .isEqualTo(digest(Corridor.of(new CorridorPlan(SEED, DAY, 60))));
        assertThat(digest(Corridor.of(new CorridorPlan(SEED, DAY, 3))))
                .isNotEqualTo(digest(Corridor.of(new CorridorPlan(SEED + 1, DAY, 3))))
                .isNotEqualTo(digest(Corridor.of(new CorridorPlan(SEED, DAY.plusDays(1), 3))));
    }

    @Test
    void aVoyageDoesNotDependOnHowManyAreAskedFor() {
        Corridor whole = Corridor.of(CorridorPlan.whole(SEED, DAY));
        Corridor few = Corridor.of(new CorridorPlan(SEED, DAY, 12));
        assertThat(few.timetable()).isEqualTo(whole.timetable().subList(0, 12));
        Set<String> voyages =
                few.timetable().stream().map(ScheduledVoyage::route).collect(Collectors.toSet());
        assertThat(few.messages().map(WholeCorridorTest::line))
                .containsExactlyElementsOf(whole.messages()
                        .filter(message -> voyages.contains(message.voyage()))
                        .map(WholeCorridorTest::line)
                        .toList());
        assertThat(whole.plants()).startsWith(few.plants().toArray(Plant[]::new));
        assertThat(whole.watchList().lines())
                .containsAll(few.watchList().lines().toList());
        List<SimulatedShipment> shipments = few.shipments();
        assertThat(whole.shipments()).startsWith(shipments.toArray(SimulatedShipment[]::new));
    }

    @Test
    void theMainVoyageIsTheFirstAndPlain() {
        Corridor one = Corridor.of(new CorridorPlan(SEED, DAY, 1));
        assertThat(one.timetable())
                .singleElement()
                .satisfies(voyage -> assertThat(voyage.route()).isEqualTo("KE703 ICN-NRT"));
        List<SimulatedMessage> messages = one.messages().toList();
        assertThat(messages).extracting(SimulatedMessage::flaw).containsOnlyNulls();
        assertThat(messages.getFirst().kind()).isEqualTo(SimulatedMessage.Kind.LIST);
        assertThat(messages.getFirst().at()).isEqualTo(Instant.parse("2026-11-23T00:25:00Z"));
        assertThat(messages.getLast().kind()).isEqualTo(SimulatedMessage.Kind.CLOSE_OUT);
    }

    @Test
    void aPlanAsksForNoMoreThanThereIs() {
        int all = Corridor.voyagesOfWholeDay();
        assertThat(all).isBetween(220, 240);
        assertThatThrownBy(() -> new CorridorPlan(SEED, DAY, all + 1)).hasMessageContaining("0 for all");
        assertThatThrownBy(() -> new CorridorPlan(SEED, DAY, -1)).hasMessageContaining("0 for all");
        assertThatThrownBy(() -> new CorridorPlan(SEED, LocalDate.of(2100, 1, 1), 1))
                .hasMessageContaining("2000 to 2099");
    }

    @Test
    void aDayHasFrom33000To39000TravellersAtAnyTimeOfTheYear() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            int expected = Corridor.of(CorridorPlan.whole(SEED, day)).timetable().stream()
                    .mapToInt(ScheduledVoyage::expected)
                    .sum();
            assertThat(expected).as(day.toString()).isBetween(33_000, 39_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-10", "2026-10-17", "2027-01-02"})
    void asManyBookAsAreExpectedAndFewerBoard(String day) {
        List<SailedVoyage> sailed = Corridor.of(CorridorPlan.whole(SEED, LocalDate.parse(day)))
                .sailed()
                .toList();
        int expected = sailed.stream()
                .mapToInt(voyage -> voyage.scheduled().expected())
                .sum();
        assertThat(sailed.stream().mapToInt(SailedVoyage::booked).sum())
                .isBetween(33_000, 39_000)
                .isBetween(expected * 98 / 100, expected * 102 / 100);
        assertThat(sailed).allSatisfy(voyage -> {
            assertThat(voyage.booked()).isLessThanOrEqualTo(voyage.scheduled().seats());
            assertThat(voyage.travellers()).isLessThanOrEqualTo(voyage.booked());
            assertThat(voyage.scheduled().shares().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(1, within(1e-9));
        });
    }

    @Test
    void bothStatesHaveTheirOwnHighSeason() {
        double golden = koreans(LocalDate.of(2026, 5, 2));
        double usual = koreans(LocalDate.of(2026, 5, 16));
        double chuseok = koreans(LocalDate.of(2026, 9, 25));
        assertThat(golden).isLessThan(usual - 0.05);
        assertThat(chuseok).isGreaterThan(usual + 0.05);
        assertThat(usual).isBetween(0.6, 0.75);
    }

    @Test
    void messagesComeInTheOrderOfTheirMomentsUnderNamesOfTheirOwn() {
        List<SimulatedMessage> messages =
                Corridor.of(CorridorPlan.whole(SEED, DAY)).messages().toList();
        assertThat(messages).extracting(SimulatedMessage::at).isSorted();
        assertThat(messages).extracting(SimulatedMessage::fileName).doesNotHaveDuplicates();
        assertThat(messages)
                .extracting(SimulatedMessage::fileName)
                .allMatch(name -> name.matches("[a-zA-Z0-9-]+\\.edi"));
        Map<String, Instant> lists = new HashMap<>();
        for (SimulatedMessage message : messages) {
            if (message.kind() == SimulatedMessage.Kind.LIST) {
                lists.putIfAbsent(message.voyage(), message.at());
            }
            assertThat(message.at()).isAfterOrEqualTo(Objects.requireNonNull(lists.get(message.voyage())));
        }
        assertThat(messages.stream().map(SimulatedMessage::kind))
                .containsAll(EnumSet.allOf(SimulatedMessage.Kind.class));
    }

    @Test
    void aMessageHasTheFlawThatWasPlannedAndNoOther() {
        Corridor corridor = Corridor.of(CorridorPlan.whole(SEED, DAY));
        Set<String> datesPlanted = corridor.plants().stream()
                .filter(plant -> plant.kind() == Plant.Kind.EXPIRY_IMPOSSIBLE)
                .map(Plant::reference)
                .collect(Collectors.toSet());
        Set<Flaw> seen = EnumSet.noneOf(Flaw.class);
        corridor.messages().forEach(message -> {
            PassengerListReading reading = PaxlstReader.read(message.content());
            Set<ProblemCode> planned = EnumSet.noneOf(ProblemCode.class);
            boolean dated = reading.lists().stream()
                    .flatMap(list -> list.travellers().stream())
                    .filter(traveller -> !traveller.documents().isEmpty())
                    .anyMatch(traveller -> datesPlanted.contains(String.valueOf(traveller.reference())));
            if (dated) {
                planned.add(ProblemCode.DATE_IMPOSSIBLE);
            }
            Flaw flaw = message.flaw();
            if (flaw != null) {
                seen.add(flaw);
                planned.add(flaw.problem());
            }
            if (flaw == Flaw.CUT_SHORT) {
                planned.add(ProblemCode.UNZ_MISSING);
            }
            assertThat(codes(reading)).as(message.fileName()).isEqualTo(planned);
            assertThat(reading.hasErrors()).as(message.fileName()).isEqualTo(flaw != null && flaw.isUnreadable());
        });
        assertThat(seen).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(value = Flaw.class, mode = EnumSource.Mode.EXCLUDE, names = "BIRTH_DATE_IMPOSSIBLE")
    void everyFlawIsFoundInAList(Flaw flaw) {
        SimulatedMessage list = Corridor.of(new CorridorPlan(SEED, DAY, 1))
                .messages()
                .findFirst()
                .orElseThrow();
        String flawed = flaw.in(new String(list.content(), StandardCharsets.UTF_8));
        PassengerListReading reading = PaxlstReader.read(flawed.getBytes(StandardCharsets.UTF_8));
        assertThat(codes(reading)).contains(flaw.problem());
        assertThat(reading.hasErrors()).isEqualTo(flaw.isUnreadable());
        assertThat(reading.lists()).hasSize(flaw.isUnreadable() ? 0 : 1);
    }

    /** What the messages say of a voyage is what became of it: told by replaying them as a server would. */
    @Test
    void theMessagesTellWhoIsOnBoard() {
        Corridor corridor = Corridor.of(CorridorPlan.whole(SEED, DAY));
        Map<String, Map<String, String>> aboard = new HashMap<>();
        Set<String> closed = new HashSet<>();
        corridor.messages().forEach(message -> {
            Map<String, String> voyage = aboard.computeIfAbsent(message.voyage(), any -> new HashMap<>());
            for (PassengerList list : PaxlstReader.read(message.content()).lists()) {
                apply(list, voyage);
                if (list.purpose() != Purpose.ORIGINAL && message.kind() == SimulatedMessage.Kind.CLOSE_OUT) {
                    closed.add(message.voyage());
                }
            }
        });
        corridor.sailed().forEach(sailed -> {
            String route = sailed.scheduled().route();
            Map<String, Long> counts = Objects.requireNonNull(aboard.get(route)).values().stream()
                    .collect(Collectors.groupingBy(nationality -> nationality, Collectors.counting()));
            Map<String, Long> told = sailed.onBoard().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> (long) entry.getValue()));
            assertThat(counts).as(route).isEqualTo(told);
            assertThat(closed.contains(route)).as(route).isNotEqualTo(sailed.cancelled());
        });
    }

    @Test
    void aRepeatHasTheBytesOfAnEarlierMessage() {
        Set<String> before = new HashSet<>();
        int repeats = 0;
        for (SimulatedMessage message :
                Corridor.of(CorridorPlan.whole(SEED, DAY)).messages().toList()) {
            String content = new String(message.content(), StandardCharsets.ISO_8859_1);
            boolean repeat = message.kind() == SimulatedMessage.Kind.REPEAT;
            assertThat(before.add(content)).as(message.fileName()).isNotEqualTo(repeat);
            repeats += repeat ? 1 : 0;
        }
        assertThat(repeats).isPositive();
    }

    @Test
    void carriersWriteInAllTheirWays() {
        List<String> contents = Corridor.of(CorridorPlan.whole(SEED, DAY))
                .messages()
                .filter(message -> message.kind() == SimulatedMessage.Kind.LIST)
                .map(message -> new String(message.content(), StandardCharsets.UTF_8))
                .toList();
        assertThat(contents)
                .anyMatch(content -> content.startsWith("UNB+UNOA:4+KEDCS"))
                .anyMatch(content -> content.startsWith("UNA:+.? 'UNB+"))
                .anyMatch(content -> content.startsWith("UNA:*.? #UNB*"))
                .anyMatch(content -> content.startsWith("QU "))
                .anyMatch(content -> content.startsWith("UNB+") && content.contains("'\r\n"))
                .anyMatch(
                        content -> content.contains("+01:C'") && content.contains("+02'") && content.contains("UNZ+3+"))
                .anyMatch(content -> content.contains("+01:C'") && content.contains("UNZ+1+"));
    }

    private static void apply(PassengerList list, Map<String, String> voyage) {
        List<Traveller> travellers = list.travellers();
        switch (list.purpose()) {
            case ORIGINAL, CHANGE, CHECK_IN ->
                travellers.forEach(
                        one -> voyage.put(String.valueOf(one.reference()), String.valueOf(one.nationality())));
            case CANCEL, REDUCE, CLOSE_NOT_ON_BOARD ->
                travellers.forEach(one -> voyage.remove(String.valueOf(one.reference())));
            case CANCEL_VOYAGE -> voyage.clear();
            case CLOSE_ON_BOARD ->
                voyage.keySet()
                        .retainAll(travellers.stream().map(Traveller::reference).collect(Collectors.toSet()));
            case CLOSE -> {}
            case CHANGE_VOYAGE, MASTER_CREW_LIST, GATE_PASS, UNKNOWN ->
                throw new AssertionError("nobody sends " + list.purpose());
        }
    }

    private static Set<ProblemCode> codes(PassengerListReading reading) {
        return Stream.concat(
                        reading.problems().stream(), reading.lists().stream().flatMap(list -> list.problems().stream()))
                .map(Problem::code)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static double koreans(LocalDate day) {
        int koreans = 0;
        int all = 0;
        for (SailedVoyage voyage :
                Corridor.of(CorridorPlan.whole(SEED, day)).sailed().toList()) {
            koreans += voyage.onBoard().getOrDefault("KOR", 0);
            all += voyage.travellers();
        }
        return (double) koreans / all;
    }

    private static List<String> digest(Corridor corridor) {
        List<String> lines =
                new ArrayList<>(corridor.messages().map(WholeCorridorTest::line).toList());
        lines.add(corridor.watchList());
        corridor.plants().forEach(plant -> lines.add(plant.toString()));
        corridor.shipments().forEach(shipment -> lines.add(shipment.toString()));
        corridor.sailed().forEach(voyage -> lines.add(voyage.toString()));
        lines.add(sha256(corridor.travellers().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)));
        return lines;
    }

    private static String line(SimulatedMessage message) {
        return message.at() + " " + message.fileName() + ' ' + message.kind() + ' ' + message.flaw() + ' '
                + sha256(message.content());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }
}
