package dev.kanmon.clearance.decision;

/** The catalogue of findings. Codes are stable: they stand in the ledger. */
public enum FindingCode {
    DOCUMENT_EXPIRED(Check.DOCUMENT, Weight.STOP);

    private final Check check;
    private final Weight weight;

    FindingCode(Check check, Weight weight) {
        this.check = check;
        this.weight = weight;
    }

    public Check check() {
        return check;
    }

    public Weight weight() {
        return weight;
    }

    /** Which check found it, in the order in which checks run. */
    public enum Check {
        DATA,
        DOCUMENT,
        ENTITLEMENT,
        WATCHLIST
    }

    /** How much a finding matters. */
    public enum Weight {
        /** The traveller cannot board without an officer. */
        STOP,
        /** A person must look. */
        LOOK,
        /** Told, and nothing follows from it. */
        NOTE
    }
}
