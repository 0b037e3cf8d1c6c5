package dev.kanmon.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A day of the corridor. Everything follows from the plan; what a voyage carries and sends does not depend on how many voyages
 * are asked for. Safe for use by several threads.
 */
public final class Corridor {
    private final CorridorPlan plan;
    private final Population population;
    private final List<Sailing> sailings;
    private @Nullable Truth truth;

    /** What was planted on all voyages. */
    private record Truth(List<Plant> plants, String watchList) {}

    private Corridor(CorridorPlan plan) {
        this.plan = plan;
        this.population = new Population(plan.seed(), plan.day());
        this.sailings = plan.voyages() == 0 ? Timetable.SAILINGS : Timetable.SAILINGS.subList(0, plan.voyages());
    }

    /** The corridor of a plan. Nothing is made before it is asked for. */
    public static Corridor of(CorridorPlan plan) {
        return new Corridor(plan);
    }

    /**
     * A small day: the first five voyages of the timetable, each with the list that it would have if everybody checked in in
     * time and the carrier wrote it plainly.
     *
     * @param seed any number
     * @param day day of departure, in the years 2000 to 2099
     */
    public static CorridorDay day(long seed, LocalDate day) {
        Corridor corridor = of(new CorridorPlan(seed, day, Timetable.SMALL_DAY));
        List<SimulatedVoyage> voyages = corridor.sailings.stream()
                .map(sailing -> SimulatedVoyage.of(
                        VoyageList.whole(corridor.passage(sailing), day),
                        sailing.departure(day).minusMinutes(VoyageMessages.LIST_BEFORE_DEPARTURE)))
                .toList();
        return new CorridorDay(seed, day, voyages, corridor.watchList(), corridor.plants());
    }

    /** How many voyages the whole timetable has. */
    public static int voyagesOfWholeDay() {
        return Timetable.SAILINGS.size();
    }

    public CorridorPlan plan() {
        return plan;
    }

    /** The voyages in the order of the timetable, the main one first. */
    public List<ScheduledVoyage> timetable() {
        return sailings.stream()
                .map(sailing -> ScheduledVoyage.of(sailing, plan.day()))
                .toList();
    }

    /** The voyages as they came about, in the order of the timetable; made one by one. */
    public Stream<SailedVoyage> sailed() {
        return sailings.stream()
                .map(this::turnout)
                .map(turnout -> new SailedVoyage(
                        ScheduledVoyage.of(turnout.passage().sailing(), plan.day()),
                        turnout.voyageCancelled(),
                        turnout.passage().everybody().size(),
                        turnout.onBoardByNationality()));
    }

    /** The messages in the order of the moment they are sent; made voyage by voyage. */
    public Stream<SimulatedMessage> messages() {
        DayStream messages = new DayStream(sailings, this::firstMessage, this::messages);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(messages, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** Who the travellers truly are: lines of tab-separated text, a header first; made voyage by voyage. */
    public Stream<String> travellers() {
        return Stream.concat(
                Stream.of(TravellerRegister.HEADER),
                sailings.stream().map(this::turnout).flatMap(TravellerRegister::rows));
    }

    /**
     * A watch list in tab-separated text with the header {@code id name aliases dob nationality document source basis
     * expires}; lines that begin with {@code #} are comments, and several aliases or documents are parted by semicolons.
     */
    public String watchList() {
        return truth().watchList();
    }

    /** Every planted traveller, by voyage and then by kind. */
    public List<Plant> plants() {
        return truth().plants();
    }

    /** The shipments of the day, as many as fit the number of voyages. */
    public List<SimulatedShipment> shipments() {
        return new Shipments(plan, WatchListText.others(plan.seed(), plan.day(), population)).make();
    }

    private Passage passage(Sailing sailing) {
        return Boarding.of(plan, population, sailing);
    }

    private Turnout turnout(Sailing sailing) {
        return Turnout.of(passage(sailing), lot(sailing, "turnout"));
    }

    private List<SimulatedMessage> messages(Sailing sailing) {
        return VoyageMessages.of(turnout(sailing), plan.day(), lot(sailing, "messages"));
    }

    private Instant firstMessage(Sailing sailing) {
        return sailing.departure(plan.day())
                .minusMinutes(VoyageMessages.LIST_BEFORE_DEPARTURE)
                .toInstant(VoyageMessages.ZONE);
    }

    private Random lot(Sailing sailing, String matter) {
        return Lot.random(plan.seed(), plan.day().toEpochDay(), Lot.of(sailing.designator()), Lot.of(matter));
    }

    private synchronized Truth truth() {
        Truth known = truth;
        if (known == null) {
            List<Plant> plants = new ArrayList<>();
            List<ListedPerson> concerned = new ArrayList<>();
            for (Sailing sailing : sailings) {
                for (Planted planted : passage(sailing).planted()) {
                    plants.add(planted.plant());
                    if (planted.listed() != null) {
                        concerned.add(Objects.requireNonNull(planted.listed()));
                    }
                }
            }
            List<ListedPerson> others = WatchListText.others(plan.seed(), plan.day(), population);
            known = new Truth(List.copyOf(plants), WatchListText.of(concerned, others));
            truth = known;
        }
        return known;
    }
}
