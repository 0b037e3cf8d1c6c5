package dev.kanmon.clearance.gate;

/** How identity was confirmed. The names stand in the ledger for good. */
public enum LandingWay {
    /** The officer of the shift compared the face with the document. */
    OFFICER,
    /** An electronic gate did, and told the result. */
    E_GATE,
    /** At the ordinary counter, without a pass: recorded to compare times with. */
    COUNTER
}
