package dev.kanmon.server.halls;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.hallday.ExpectedVoyage;
import dev.kanmon.clearance.hallday.HallDays;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.server.agreements.Registry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings together what lists, files and the week before say of a day. */
@Component
final class KnownDays {
    private static final int WEEK = 7;

    private final ListedVoyages listed;
    private final HallFolder folder;
    private final Registry registry;
    private final Clock clock;
    private final Ports ports = Ports.shipped();

    KnownDays(ListedVoyages listed, HallFolder folder, Registry registry, Clock clock) {
        this.listed = listed;
        this.folder = folder;
        this.registry = registry;
        this.clock = clock;
    }

    /** A voyage of one day of departure, whoever tells of it. */
    private record Key(String carrier, String number, String from) {
        static Key of(ExpectedVoyage voyage) {
            // Carriers write 0703 and 703 for one flight.
            return new Key(voyage.carrier(), voyage.number().replaceFirst("^0+(?=.)", ""), voyage.from());
        }
    }

    private record Sourced(ExpectedVoyage voyage, KnownDay.Source source) {}

    /** What is known of a day now. */
    KnownDay of(LocalDate day) {
        HallFolder.Contents contents = folder.now();
        List<Sourced> all = new ArrayList<>();
        // Who lands in the morning may have left the evening before.
        all.addAll(leaving(day.minusDays(1), contents));
        all.addAll(leaving(day, contents));
        Map<KnownDay.Place, KnownDay.Source> sources = new HashMap<>();
        all.forEach(one -> KnownDay.places(one.voyage()).forEach(place -> sources.put(place, one.source())));
        LocalDate today = LocalDate.now(clock.withZone(Agreements.ZONE));
        HallDays days = new HallDays(registry.inForce().asKnown(today), ports);
        List<ExpectedVoyage> voyages = all.stream().map(Sourced::voyage).toList();
        try {
            return new KnownDay(
                    day,
                    contents.halls(),
                    days.of(day, voyages, contents.halls()),
                    Map.copyOf(sources),
                    contents.problems());
        } catch (IllegalArgumentException tooFull) {
            List<String> problems = new ArrayList<>(contents.problems());
            problems.add(day + " cannot be forecast: " + tooFull.getMessage() + ". Look at its day files.");
            return new KnownDay(
                    day, contents.halls(), days.of(day, List.of(), contents.halls()), Map.of(), List.copyOf(problems));
        }
    }

    /** Where to put day files, for people. */
    String folder() {
        return folder.folder().toString();
    }

    /** A file is the timetable of its day, so that the week before is not asked; a list is better than any expectation. */
    private List<Sourced> leaving(LocalDate day, HallFolder.Contents contents) {
        Map<Key, Sourced> known = new LinkedHashMap<>();
        List<ExpectedVoyage> filed = contents.on(day);
        if (filed.isEmpty()) {
            listed.on(day.minusDays(WEEK)).stream()
                    .map(KnownDays::weekLater)
                    .forEach(voyage -> known.put(Key.of(voyage), new Sourced(voyage, KnownDay.Source.WEEK_BEFORE)));
        }
        filed.forEach(voyage -> known.put(Key.of(voyage), new Sourced(voyage, KnownDay.Source.FILE)));
        listed.on(day).forEach(voyage -> known.put(Key.of(voyage), new Sourced(voyage, KnownDay.Source.LIST)));
        return List.copyOf(known.values());
    }

    private static ExpectedVoyage weekLater(ExpectedVoyage voyage) {
        return new ExpectedVoyage(
                voyage.carrier(),
                voyage.number(),
                voyage.from(),
                voyage.to(),
                voyage.departure().plusDays(WEEK),
                voyage.arrival().plusDays(WEEK),
                false,
                voyage.metres(),
                voyage.onBoard());
    }
}
