package dev.kanmon.simulation;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.Traveller;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/** Makes a day of the corridor: five voyages between Korea and Japan, the main one with 228 travellers. */
public final class Corridor {
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final DateTimeFormatter HHMM = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    /** Carriers send the list when check-in closes. */
    private static final int MINUTES_BEFORE_DEPARTURE = 45;

    /** The golden ratio in 64 bits: keeps the days of one seed apart from those of its neighbours. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final LocalDate day;
    private final Registry registry = new Registry();
    private final List<SimulatedVoyage> voyages = new ArrayList<>();
    private final List<Planting.Planted> planted = new ArrayList<>();

    private Corridor(long seed, LocalDate day) {
        this.seed = seed;
        this.day = day;
    }

    /**
     * Makes a day. The same seed and day give the same day, byte for byte.
     *
     * @param seed any number
     * @param day day of departure, in the years 2000 to 2099
     */
    public static CorridorDay day(long seed, LocalDate day) {
        return new Corridor(seed, day).make();
    }

    private CorridorDay make() {
        // One source a day, drawn from in a fixed order.
        Random random = new Random(seed * SPREAD + day.toEpochDay());
        for (Sailing sailing : Sailing.TIMETABLE) {
            List<Person> everybody = new Parties(sailing, day, registry, random).board();
            boolean main = voyages.isEmpty();
            new Planting(sailing, day, everybody, planted, registry, random).plant(main);
            voyages.add(voyage(sailing, everybody));
        }
        WatchListText.Finished list = watchList(random);
        List<Plant> plants = planted.stream()
                .map(plant -> new Plant(
                        plant.kind(),
                        plant.sailing().on(day).designator(),
                        plant.person().reference,
                        plant.listed() == null ? null : list.ids().get(plant.listed())))
                .toList();
        return new CorridorDay(seed, day, voyages, list.text(), plants);
    }

    private WatchListText.Finished watchList(Random random) {
        List<ListedPerson> concerned = planted.stream()
                .map(Planting.Planted::listed)
                .filter(Objects::nonNull)
                .toList();
        List<Person> unnamed = planted.stream()
                .filter(plant -> plant.kind() == Plant.Kind.BIRTH_DATE_MISSING)
                .map(Planting.Planted::person)
                .toList();
        return new WatchListText(day, registry, random).finish(concerned, unnamed);
    }

    private SimulatedVoyage voyage(Sailing sailing, List<Person> everybody) {
        LocalDateTime departure = day.atTime(sailing.departs());
        List<Traveller> travellers =
                everybody.stream().map(person -> person.report(sailing)).toList();
        int number = voyages.size() + 1;
        String date = YYMMDD.format(day);
        Envelope envelope = new Envelope(
                sailing.carrier() + "DCS",
                sailing.destination() + "API",
                date + String.format(Locale.ROOT, "%03d", number),
                "IAPI",
                false,
                String.format(Locale.ROOT, "PAX%05d", number),
                "D.05B",
                sailing.carrier() + sailing.number() + '/' + date + '/' + HHMM.format(sailing.departs()),
                new Envelope.Part(1, true));
        PassengerList list = new PassengerList(
                envelope,
                "745",
                null,
                new Transaction(sailing.carrier() + sailing.number() + date + "001", null),
                null,
                sailing.on(day),
                travellers.size(),
                travellers,
                List.of());
        return SimulatedVoyage.of(list, departure.minusMinutes(MINUTES_BEFORE_DEPARTURE));
    }
}
