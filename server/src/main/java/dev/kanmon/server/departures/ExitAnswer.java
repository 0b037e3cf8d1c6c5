package dev.kanmon.server.departures;

/** What became of an officer's word that somebody left. */
sealed interface ExitAnswer {
    /** It is kept. */
    record Recorded(Departure departure) implements ExitAnswer {}

    /** No pass of this register has the number. */
    record Unknown() implements ExitAnswer {}

    /** The voyage leaves from a port of another State than the officer's. */
    record OtherState() implements ExitAnswer {}

    /** The pass does not stand: who leaves with it leaves without one. */
    record Withdrawn() implements ExitAnswer {}
}
