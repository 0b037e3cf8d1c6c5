package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * What a national of one State may do on entering another on one day, as known on another day.
 *
 * @param visa whether a visa is needed
 * @param authorisation whether who enters without a visa needs an authorisation before travel
 * @param proposed authorisations that are planned for that day and not adopted; nothing follows from them yet
 */
public record EntryAnswer(Visa visa, Authorisation authorisation, List<Provision> proposed) {
    public EntryAnswer {
        proposed = List.copyOf(proposed);
    }

    /** Whether entry is free of a visa. */
    public sealed interface Visa {
        /**
         * No visa is needed.
         *
         * @param days length of stay, the day of arrival being day 1
         * @param by the provision that grants it
         */
        record Free(int days, Provision by) implements Visa {
            /**
             * How long who was there before may stay this time.
             *
             * @param earlier stays
             * @param arrival day 1 of this one
             */
            public Remaining remaining(List<CountingRule.Stay> earlier, LocalDate arrival) {
                CountingRule rule = by.scope().counting();
                return rule == null
                        ? new Remaining.Unregulated(days)
                        : new Remaining.Counted(Math.min(days, rule.remaining(earlier, arrival)), rule);
            }
        }

        /**
         * The waiver there is does not apply on this day.
         *
         * @param by the provision that suspends it
         * @param suspended the waiver
         */
        record Suspended(Provision by, Provision suspended) implements Visa {}

        /** No waiver covers this day. */
        record NotWaived() implements Visa {}
    }

    /** How many days are left to who was there before. */
    public sealed interface Remaining {
        /**
         * No instrument says how earlier stays count: each entry is granted anew, and the officer judges.
         *
         * @param days that one entry is granted
         */
        record Unregulated(int days) implements Remaining {}

        /**
         * An instrument says how earlier stays count.
         *
         * @param days left, from 0
         * @param rule by which earlier stays count
         */
        record Counted(int days, CountingRule rule) implements Remaining {}
    }

    /** Whether a travel authorisation, such as K-ETA, is asked. */
    public sealed interface Authorisation {
        /** None is asked. */
        record NotAsked() implements Authorisation {}

        /**
         * One is needed.
         *
         * @param scheme which
         * @param by the provision that asks it
         */
        record Needed(String scheme, Provision by) implements Authorisation {}

        /**
         * One would be needed, but another provision waives it.
         *
         * @param scheme which
         * @param by the provision that asks it
         * @param waiver the provision that waives it
         */
        record Waived(String scheme, Provision by, Provision waiver) implements Authorisation {}
    }
}
