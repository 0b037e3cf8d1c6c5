package dev.kanmon.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fills a voyage with travellers: households of both States, some of which travel often, and tours of several households. A party shares
 * a reservation. No household is on two voyages of a day.
 */
final class Boarding {
    /** More households of one State are on no voyage; each has a place of its own on the day. */
    private static final int MOST_HOUSEHOLDS = 1 << 9;

    private static final int MOST_FREQUENT_HOUSEHOLDS = 1 << 6;

    /** People of a tour. */
    private static final int SMALLEST_TOUR = 12;

    private static final int LARGEST_TOUR = 28;

    private static final String LOCATOR = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final CorridorPlan plan;
    private final Sailing sailing;
    private final Population population;
    private final Random random;
    private final Households koreans;
    private final Households japanese;

    private Boarding(CorridorPlan plan, Population population, Sailing sailing) {
        this.plan = plan;
        this.sailing = sailing;
        this.population = population;
        this.random = Lot.random(plan.seed(), plan.day().toEpochDay(), Lot.of(sailing.designator()));
        this.koreans = new Households("KOR");
        this.japanese = new Households("JPN");
    }

    /** Everybody on a voyage, with all that was planted; always the same. */
    static Passage of(CorridorPlan plan, Population population, Sailing sailing) {
        Boarding boarding = new Boarding(plan, population, sailing);
        List<Person> everybody = boarding.board();
        List<Planted> planted = new Planting(sailing, plan, population, everybody, boarding.random).plant();
        CarrierCustom.of(sailing).report(everybody, boarding.random);
        return new Passage(sailing, everybody, planted);
    }

    /** Travellers that the timetable and the season let expect. */
    static int expected(Sailing sailing, LocalDate day) {
        return (int) Math.round(sailing.seats() * sailing.load() / 100.0 * Season.factor(day));
    }

    /** Koreans among nationals of the two States on a day, in percent. */
    static int koreans(Sailing sailing, LocalDate day) {
        return Math.clamp(sailing.koreans() + Season.of(day).moreKoreans(), 5, 98);
    }

    private List<Person> board() {
        // Three in a hundred more or less than expected.
        int booked = Math.min(sailing.seats(), expected(sailing, plan.day()) * (970 + random.nextInt(61)) / 1000);
        int share = koreans(sailing, plan.day());
        List<Person> everybody = new ArrayList<>();
        while (everybody.size() < booked) {
            Households households = random.nextInt(100) < share ? koreans : japanese;
            int room = booked - everybody.size();
            List<Identity> party = party(households);
            String reservation = reservation();
            for (Identity identity : party.subList(0, Math.min(room, party.size()))) {
                Person person = new Person(identity);
                person.reservation = reservation;
                everybody.add(person);
            }
        }
        new Seats(sailing, plan.day(), random).assign(everybody);
        return everybody;
    }

    private List<Identity> party(Households households) {
        if (random.nextInt(1000) >= Rates.ASSUMED.tours()) {
            return random.nextInt(1000) < Rates.ASSUMED.frequent() ? households.nextFrequent() : households.next();
        }
        List<Identity> tour = new ArrayList<>();
        int size = SMALLEST_TOUR + random.nextInt(LARGEST_TOUR - SMALLEST_TOUR);
        while (tour.size() < size) {
            tour.addAll(households.next());
        }
        return tour;
    }

    private String reservation() {
        StringBuilder locator = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            locator.append(LOCATOR.charAt(random.nextInt(LOCATOR.length())));
        }
        return locator.toString();
    }

    /** The households of one State that this voyage may take, in the order of the day. */
    private final class Households {
        private final String nationality;
        private final Scatter ordinary;
        private final Scatter frequent;
        private int taken;
        private int frequentTaken;

        Households(String nationality) {
            this.nationality = nationality;
            long day = Lot.of(plan.seed(), plan.day().toEpochDay(), Lot.of(nationality));
            this.ordinary = new Scatter(day, Population.ORDINARY_BITS);
            this.frequent = new Scatter(day, Population.FREQUENT_BITS);
        }

        List<Identity> next() {
            if (taken == MOST_HOUSEHOLDS) {
                throw new IllegalStateException("the voyage takes more households than it may");
            }
            return population.household(nationality, ordinary.at(sailing.order() * MOST_HOUSEHOLDS + taken++));
        }

        List<Identity> nextFrequent() {
            return frequentTaken == MOST_FREQUENT_HOUSEHOLDS
                    ? next()
                    : population.frequent(
                            nationality, frequent.at(sailing.order() * MOST_FREQUENT_HOUSEHOLDS + frequentTaken++));
        }
    }
}
