package dev.kanmon.clearance.agreement;

import java.util.Locale;

/** Kinds of facility: what they count, and whether what was used can be given back. */
public enum FacilityKind {
    /** Currency drawn and repaid. */
    SWAP_LINE(true),
    /** Visas issued in a year. */
    WORKING_HOLIDAY_QUOTA(false),
    /** Places of an exchange in a year. */
    STUDENT_EXCHANGE_QUOTA(false),
    /** Quantity or value shipped under one licence. */
    BULK_EXPORT_LICENCE(false),
    /** Energy bought together, each side its volume at its price. */
    JOINT_PURCHASE(false),
    /** Cost of research borne together, each side its share. */
    JOINT_RESEARCH(false),
    /** Money paid in by some and paid out to others. */
    FUND(true);

    private final boolean givenBack;

    FacilityKind(boolean givenBack) {
        this.givenBack = givenBack;
    }

    /** Its name in instrument files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what was used may be given back, and then be used again. */
    public boolean isGivenBack() {
        return givenBack;
    }
}
