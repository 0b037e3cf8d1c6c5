package dev.kanmon.clearance.agreement;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a pre-entry screening or a dedicated lane is carried out, and for whom: all that a post or a lane runs from. A value
 * that is absent, or an empty set, sets no limit.
 *
 * @param places where officers of the grantor work; at least one
 * @param nationalities whom it is for where the provision names no single beneficiary, alpha-3
 * @param mostDays longest stay that is cleared, the day of arrival being day 1
 * @param visitedWithinMonths the last visit to the grantor's State is no longer ago than so many months
 * @param kin who may come along with somebody who is eligible, without being so themselves
 * @param enrolment when whoever takes part must have enrolled
 * @param hostLaw State whose law is in force at the places, alpha-3: officers of the grantor have no powers of force there
 * @param law that lets admission be decided at a post; needed for full preclearance and for nothing else
 */
public record Arrangement(
        List<Place> places,
        Set<String> nationalities,
        @Nullable Integer mostDays,
        @Nullable Integer visitedWithinMonths,
        Set<Kin> kin,
        Enrolment enrolment,
        String hostLaw,
        @Nullable String law) {
    /**
     * Nobody comes to a post earlier before departure: check-in usually opens three hours before (assumed until a port's own
     * log says).
     */
    public static final Duration LONGEST_BEFORE = Duration.ofHours(3);

    /** Kin who may come along. */
    public enum Kin {
        SPOUSE,
        /** Parents and children. */
        FIRST_DEGREE
    }

    /** When whoever takes part must have enrolled. */
    public enum Enrolment {
        /** Before leaving home or at the desk. */
        ANY_TIME,
        /** On an earlier day than the voyage leaves. */
        BEFOREHAND
    }

    /**
     * One place of an arrangement: a post in the port of departure, or a lane in that of arrival.
     *
     * @param port IATA code, or UN/LOCODE where it has none
     * @param terminal of the port, as the port names it; absent where it stands for all
     * @param hours in which it works, in the port's zone
     * @param officers who work there at once
     * @param cutOffMinutes so long before departure it takes nobody any more; a lane has none
     * @param entryPorts ports of entry that it clears for; for a lane the ports that voyages come from
     * @param carriers IATA designators
     * @param voyages carrier and number, such as {@code KE703}
     * @param voyagesADay most voyages served a day
     */
    public record Place(
            String port,
            @Nullable String terminal,
            Scope.@Nullable Hours hours,
            @Nullable Integer officers,
            @Nullable Integer cutOffMinutes,
            Set<String> entryPorts,
            Set<String> carriers,
            Set<String> voyages,
            @Nullable Integer voyagesADay) {
        /** Sets are sorted, so that a canonical form is one form. */
        public Place {
            entryPorts = sorted(entryPorts);
            carriers = sorted(carriers);
            voyages = sorted(voyages);
        }

        /** How long before departure it takes nobody any more; none where nothing is agreed. */
        public Duration cutOff() {
            return Duration.ofMinutes(cutOffMinutes == null ? 0 : cutOffMinutes);
        }
    }

    /** Sets are sorted, so that a canonical form is one form. */
    public Arrangement {
        places = List.copyOf(places);
        nationalities = sorted(nationalities);
        kin = sorted(kin);
    }

    private static <T extends Comparable<T>> Set<T> sorted(Set<T> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
