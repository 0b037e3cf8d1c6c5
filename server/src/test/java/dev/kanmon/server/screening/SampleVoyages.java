package dev.kanmon.server.screening;

import dev.kanmon.clearance.decision.BasisVersions;
import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.Presence;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.cusres.Directive;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Voyages of one day with invented travellers: one flight with everything on it, and two to fill the list. */
public final class SampleVoyages implements Voyages {
    public static final LocalDate DAY = LocalDate.parse("2026-11-22");
    public static final UUID KE703 = id(1, 0);
    /** REFER, the first of the flight: an expired passport. */
    public static final UUID EXPIRED = id(1, 2);
    /** Decided, and the key to the data destroyed since. */
    public static final UUID GONE = id(1, 7);

    public static final String EXPIRED_SURNAME = "QUINTRELL";
    public static final String EXPIRED_DOCUMENT = "X90817263";
    public static final String EXPIRED_BIRTH_DATE = "1979-04-30";
    /** More than one page of travellers. */
    public static final int ON_KE703 = 123;

    private static final List<String> SURNAMES = List.of("KIM", "SATO", "PARK", "TANAKA", "YOO", "WATANABE", "NAMGUNG");
    private static final List<String> GIVEN = List.of("MIN JUN", "HARUKA", "SEO YEON", "YUI", "DO YUN", "REN", "A RA");

    private final Map<UUID, ScreenedVoyage> voyages;

    public SampleVoyages() {
        voyages = List.of(
                        voyage(KE703, "KE703", "ICN", "NRT", "2026-11-22T12:10", "2026-11-22T14:35", ON_KE703),
                        voyage(id(2, 0), "JL92", "GMP", "HND", "2026-11-22T09:05", "2026-11-22T11:15", 61),
                        voyage(id(3, 0), "CAML", "KRPUS", "JPHKT", "2026-11-22T22:30", "2026-11-23T07:30", 9))
                .stream()
                .collect(Collectors.toMap(voyage -> voyage.summary().id(), voyage -> voyage));
    }

    @Override
    public List<VoyageSummary> on(LocalDate day) {
        return voyages.values().stream()
                .map(ScreenedVoyage::summary)
                .filter(voyage -> voyage.departure() != null
                        && voyage.departure().toLocalDate().equals(day))
                .sorted(Comparator.comparing(VoyageSummary::departure))
                .toList();
    }

    @Override
    public Optional<ScreenedVoyage> voyage(UUID id) {
        return Optional.ofNullable(voyages.get(id));
    }

    @Override
    public Optional<ScreenedTraveller> traveller(UUID id) {
        return voyages.values().stream()
                .flatMap(voyage -> voyage.travellers().stream())
                .filter(traveller -> traveller.id().equals(id))
                .findFirst();
    }

    private static ScreenedVoyage voyage(
            UUID id, String designator, String from, String to, String departure, String arrival, int travellers) {
        long number = id.getLeastSignificantBits() & 0xff00;
        List<ScreenedTraveller> persons = new ArrayList<>();
        for (int seat = 2; seat < travellers + 2; seat++) {
            persons.add(traveller(id, new UUID(id.getMostSignificantBits(), (1L << 63) | number | seat), seat));
        }
        Map<Outcome, Integer> outcomes = persons.stream()
                .collect(Collectors.groupingBy(ScreenedTraveller::outcome, Collectors.summingInt(person -> 1)));
        return new ScreenedVoyage(
                new VoyageSummary(
                        id,
                        designator,
                        from,
                        to,
                        LocalDateTime.parse(departure),
                        LocalDateTime.parse(arrival),
                        outcomes),
                persons);
    }

    private static ScreenedTraveller traveller(UUID voyage, UUID id, int seat) {
        Outcome outcome = switch (seat) {
            case 2, 3, 4 -> Outcome.REFER;
            case 5 -> Outcome.INSUFFICIENT_DATA;
            case 6 -> Outcome.NOT_SCREENED;
            default -> Outcome.CLEAR;
        };
        Directive directive = outcome == Outcome.CLEAR ? Directive.BOARD : Directive.HOLD;
        return new ScreenedTraveller(
                id,
                id,
                id,
                true,
                voyage,
                outcome,
                directive,
                seat == 3 ? Presence.CANCELLED : Presence.EXPECTED,
                Instant.parse("2026-11-22T00:41:07.250Z"),
                40L + seat,
                seat == 7 ? null : sealed(outcome, directive, seat));
    }

    private static ScreenedTraveller.Sealed sealed(Outcome outcome, Directive directive, int seat) {
        boolean first = seat == 2;
        LocalDate expiry = outcome == Outcome.REFER ? LocalDate.parse("2026-08-14") : LocalDate.parse("2031-01-31");
        Traveller traveller = new Traveller(
                Traveller.Role.PASSENGER,
                first ? EXPIRED_SURNAME : SURNAMES.get(seat % SURNAMES.size()),
                first ? "ROSAMUND <b>" : GIVEN.get(seat % GIVEN.size()),
                seat % 2 == 0 ? "F" : "M",
                date(first ? EXPIRED_BIRTH_DATE : "19" + (60 + seat % 39) + "-03-0" + (1 + seat % 9)),
                first ? "GBR" : seat % 3 == 0 ? "JPN" : "KOR",
                "KOR",
                "ICN",
                "NRT",
                "NRT",
                "QX" + (1000 + seat),
                "REF" + (100000 + seat),
                List.of(seat + "A"),
                new Traveller.Bags(1, 18),
                Boolean.TRUE,
                List.of(new TravelDocument(
                        "P",
                        outcome == Outcome.INSUFFICIENT_DATA
                                ? null
                                : first ? EXPIRED_DOCUMENT : "M" + (41000000 + seat),
                        first ? "GBR" : "KOR",
                        date(expiry.toString()))));
        List<Finding> findings = List.of(
                switch (outcome) {
                    case REFER ->
                        seat == 3
                                ? Finding.of(
                                        FindingCode.LISTED_NEAR_NAME_AND_BIRTH_DATE,
                                        Map.of(
                                                "list", "sample",
                                                "entry", "S-17",
                                                "listedName", "TANAKA YUUI",
                                                "listedBirth", "1963-03-04",
                                                "comparison", "TANAKA; YUI ≈ YUUI"))
                                : Finding.of(
                                        FindingCode.DOCUMENT_EXPIRED,
                                        Map.of(
                                                "expiry", expiry.toString(),
                                                "arrival", DAY.toString(),
                                                "document", first ? EXPIRED_DOCUMENT : "M" + (41000000 + seat)));
                    case INSUFFICIENT_DATA ->
                        Finding.of(FindingCode.DATA_MISSING, Map.of("item", "documentNumber", "law", "JP"));
                    case NOT_SCREENED -> Finding.of(FindingCode.PORT_UNKNOWN, Map.of("port", "XXX"));
                    case CLEAR -> Finding.of(FindingCode.ENTERS_AS_NATIONAL, Map.of("state", "JPN"));
                });
        return new ScreenedTraveller.Sealed(
                traveller,
                new Voyage("KE", "703", List.of(new Leg("ICN", "NRT", DAY.atTime(12, 10), DAY.atTime(14, 35)))),
                DAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
                new Decision(
                        outcome,
                        directive,
                        findings,
                        new BasisVersions(List.of("entry-kr-in-jp-3@2025-01-01"), List.of("sample@4be0"), "0.1.0")),
                "00");
    }

    private static StatedDate date(String iso) {
        return new StatedDate(iso.replace("-", ""), List.of(LocalDate.parse(iso)));
    }

    private static UUID id(int voyage, int person) {
        return new UUID(0x019a_a6b4_7c00_7000L, (1L << 63) | ((long) voyage << 8) | person);
    }
}
