package dev.kanmon.clearance.hall;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is to be expected of a hall on a day. Waits are in minutes, from joining the first line to the beginning of service;
 * shares are from 0 to 1. A quarter hour speaks of those who reach the hall in it.
 *
 * @param hall its id
 * @param day local to its port
 * @param share of those who may be pre-confirmed who are
 * @param played how many days were played
 * @param quarters those of the day in which anybody is expected, in order
 * @param everybody the whole day, all travellers
 * @param confirmed those who are pre-confirmed
 * @param others those who are not
 * @param official by the official measures
 * @param voyages in the order of the day's description
 */
public record Forecast(
        String hall,
        LocalDate day,
        double share,
        int played,
        List<Quarter> quarters,
        Waits everybody,
        Waits confirmed,
        Waits others,
        Official official,
        List<OfVoyage> voyages) {
    public Forecast {
        quarters = List.copyOf(quarters);
        voyages = List.copyOf(voyages);
    }

    /**
     * A quarter hour.
     *
     * @param at its beginning, local to the port
     * @param arrivals who reach the hall
     * @param queue mean number in line during it
     * @param meanWait of those who reach the hall in it
     * @param p90Wait nine of ten of them wait no longer, over all days played
     * @param within20 share of them who wait no longer than 20 minutes
     * @param counters open at its beginning
     * @param gates e-gates open at its beginning
     */
    public record Quarter(
            LocalDateTime at,
            Band arrivals,
            Band queue,
            Band meanWait,
            double p90Wait,
            Band within20,
            int counters,
            int gates) {}

    /**
     * Waits of a day. {@code NaN} where nobody comes.
     *
     * @param travellers how many are expected
     * @param mean wait
     * @param p90 nine of ten wait no longer
     * @param longest wait of any
     * @param within20 share who wait no longer than 20 minutes
     * @param unserved how many nobody serves before the day is over
     */
    public record Waits(double travellers, Band mean, Band p90, Band longest, Band within20, double unserved) {}

    /**
     * By the measures that the two States publish.
     *
     * <p>Japan: wait = moment of the landing permission, less the sum of spot-in and walking time; so it holds the getting
     * off and the service too. Short stays only. The longest wait of a voyage is that at the moment at which 80 % of them are
     * done, times 10/8 (Immigration Services Agency of Japan, how waiting times of landing examination are measured,
     * moj.go.jp/isa/content/930003351.pdf).
     *
     * <p>Incheon: the press gives means and peaks by terminal and hall, not how they are taken; taken here as the time from
     * reaching the hall to leaving its counter (assumed), all travellers.
     *
     * @param japanMean Japan's wait, mean
     * @param japanWithin20 share of short stays with Japan's wait of at most 20 minutes
     * @param japanLongest the longest of the day's voyages
     * @param incheonMean from reaching the hall to leaving its counter
     * @param incheonPeak the same, mean of the quarter hour in which it is longest
     */
    public record Official(Band japanMean, Band japanWithin20, Band japanLongest, Band incheonMean, Band incheonPeak) {}

    /**
     * One voyage.
     *
     * @param voyage as its description names it
     * @param moment spot-in or departure, local to the port
     * @param travellers on board
     * @param meanWait of its travellers
     * @param japanLongest its longest wait by Japan's measure; {@code NaN} where it has no short stays
     * @param passing how travellers of each kind pass the hall; those of whom nobody is served are left out
     */
    public record OfVoyage(
            String voyage,
            LocalDateTime moment,
            double travellers,
            Band meanWait,
            Band japanLongest,
            List<Passing> passing) {
        public OfVoyage {
            passing = List.copyOf(passing);
        }

        /** How those of a group of whom so much is known pass the hall; empty where none is on board. */
        public Optional<Passing> passing(Group group, Readiness readiness) {
            return passing.stream()
                    .filter(one -> one.group() == group && one.readiness() == readiness)
                    .findFirst();
        }
    }

    /**
     * How one traveller of a kind passes a hall. The bands hold nine of ten travellers of all days played, not nine of ten
     * days: what somebody on the voyage has to reckon with.
     *
     * @param group whose national
     * @param readiness what is known of them
     * @param travellers how many are served on a day
     * @param inLine in minutes, all lines together
     * @param service in minutes, all counters and gates together
     */
    public record Passing(Group group, Readiness readiness, double travellers, Band inLine, Band service) {}
}
