package dev.kanmon.clearance.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.decision.Sentences;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.watchlist.Document;
import dev.kanmon.clearance.watchlist.ListedBirth;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.clearance.watchlist.WatchListEntry;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.cusres.Directive;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a carrier sends, there is a decision, the same each time, and never a refusal. */
class RandomTravellersTest {
    private static final long SEED = 20261122L;
    private static final int TRAVELLERS = 20_000;
    private static final Instant AS_OF = Instant.parse("2026-11-22T00:00:00Z");
    private static final String[] NAMES = {
        "KIM", "MIN JUN", "MINJUN", "李", "", " ", "O'", "\uD800", "\u0000", "ß".repeat(300)
    };
    private static final String[] STATES = {"KOR", "JPN", "kr", "D", "USA", "XXA", "", "??", "\u0000"};
    private static final String[] PORTS = {"ICN", "NRT", "GMP", "HND", "KRPUS", "JPHKT", "LAX", "QQQ", "", " icn "};
    private static final String[] NUMBERS = {"M12345678", "m-1<", "", "１２", "9".repeat(500), "\uDC00"};
    private static final String[] TYPES = {"P", "V", "I", "", "pm", "visa", "\u0000"};
    private static final LocalDate[] DAYS = {
        LocalDate.MIN,
        LocalDate.MAX,
        LocalDate.of(1988, 3, 5),
        LocalDate.of(2026, 11, 22),
        LocalDate.of(2026, 11, 23),
        LocalDate.of(2027, 1, 1),
        LocalDate.of(2021, 5, 1),
        LocalDate.of(2024, 2, 29),
        LocalDate.of(2025, 6, 15),
        LocalDate.of(2028, 5, 1)
    };

    private final Random random = new Random(SEED);

    @Test
    void decidesAboutEveryone() {
        WatchList list = WatchList.of(
                "l",
                "Test",
                List.of(
                        entry(
                                "1",
                                "PARK JIMIN",
                                new ListedBirth.Day(LocalDate.of(1999, 9, 9)),
                                Document.of("KOR", "M12345678")),
                        entry("2", "KIM MINJUN", new ListedBirth.Day(LocalDate.of(1988, 3, 5))),
                        entry("3", "KIM MINJUN", new ListedBirth.Day(LocalDate.of(1988, 5, 3))),
                        entry("4", "KIM MINJU", new ListedBirth.Day(LocalDate.of(1988, 3, 5))),
                        entry("5", "KIM MINJUN", new ListedBirth.YearOnly(Year.of(2026)))));
        Basis basis = new Basis(Agreements.shipped(), List.of(list), Ports.shipped(), "test");
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Set<FindingCode> seen = EnumSet.noneOf(FindingCode.class);
        for (int i = 0; i < TRAVELLERS; i++) {
            Traveller traveller = traveller();
            Voyage voyage = new Voyage(
                    "KE",
                    "1",
                    several(1 + random.nextInt(3)).mapToObj(n -> leg()).toList());
            Decision decision = Screening.screen(traveller, voyage, basis, AS_OF);
            String which = "seed " + SEED + ", traveller " + i;
            assertThat(decision.directive()).as(which).isNotEqualTo(Directive.DO_NOT_BOARD);
            assertThat(decision.directive() == Directive.BOARD)
                    .as(which)
                    .isEqualTo(decision.outcome() == Outcome.CLEAR);
            assertThat(Screening.screen(traveller, voyage, basis, AS_OF))
                    .as(which)
                    .isEqualTo(decision);
            for (Finding finding : decision.findings()) {
                assertThat(finding.evidence().keySet())
                        .as(which)
                        .containsAll(finding.code().evidence());
                assertThat(Sentences.of(finding, Locale.KOREAN)).as(which).isNotBlank();
                seen.add(finding.code());
            }
            outcomes.merge(decision.outcome(), 1, Integer::sum);
        }
        assertThat(outcomes).as("random travellers reach every outcome").containsOnlyKeys(Outcome.values());
        assertThat(seen)
                .as("random travellers reach every code but that of a fault, which the server gives")
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(FindingCode.SCREENING_FAILED)));
    }

    private Traveller traveller() {
        String nationality = perhaps(STATES);
        return new Traveller(
                any(Traveller.Role.values()),
                perhaps(NAMES),
                perhaps(NAMES),
                null,
                date(),
                nationality,
                null,
                perhaps(PORTS),
                random.nextBoolean() ? null : perhaps(PORTS),
                random.nextBoolean() ? null : perhaps(PORTS),
                random.nextInt(8) == 0 ? null : "AB12CD",
                null,
                List.of(),
                null,
                null,
                several(random.nextInt(4))
                        .mapToObj(n -> new TravelDocument(
                                any(TYPES),
                                perhaps(NUMBERS),
                                random.nextBoolean() ? nationality : perhaps(STATES),
                                date()))
                        .toList());
    }

    private Leg leg() {
        LocalDateTime departure = time();
        LocalDateTime arrival = departure == null || random.nextInt(4) == 0 ? time() : departure;
        return new Leg(any(PORTS), any(PORTS), departure, arrival);
    }

    private @Nullable LocalDateTime time() {
        return random.nextInt(8) == 0 ? null : any(DAYS).atTime(LocalTime.NOON);
    }

    private @Nullable StatedDate date() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> new StatedDate("310231", List.of());
            case 2 ->
                new StatedDate("880305", several(2).mapToObj(n -> any(DAYS)).collect(Collectors.toList()));
            default -> new StatedDate("880305", List.of(any(DAYS)));
        };
    }

    private static WatchListEntry entry(String id, String name, ListedBirth birth, Document... documents) {
        return new WatchListEntry(id, List.of(name), List.of(birth), null, List.of(documents), null, null, null);
    }

    private static IntStream several(int count) {
        return IntStream.range(0, count);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private @Nullable String perhaps(String[] values) {
        return random.nextInt(8) == 0 ? null : any(values);
    }
}
