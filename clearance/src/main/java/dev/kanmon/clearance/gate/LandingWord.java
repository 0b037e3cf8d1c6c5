package dev.kanmon.clearance.gate;

/** What was said to a traveller at a gate. The names stand in the ledger for good. */
public enum LandingWord {
    /** Permission to land was given. */
    LANDED,
    /** Sent to the ordinary counter; nothing else was decided. */
    TO_COUNTER
}
