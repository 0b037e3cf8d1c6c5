package dev.kanmon.clearance.agreement;

/**
 * What a national of one State may do on entering another on one day, as known on another day.
 *
 * @param visa whether a visa is needed
 * @param authorisation whether who enters without a visa needs an authorisation before travel
 */
public record EntryAnswer(Visa visa, Authorisation authorisation) {
    /** Whether entry is free of a visa. */
    public sealed interface Visa {
        /**
         * No visa is needed.
         *
         * @param days length of stay, the day of arrival being day 1
         * @param by the provision that grants it
         */
        record Free(int days, Provision by) implements Visa {}

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
