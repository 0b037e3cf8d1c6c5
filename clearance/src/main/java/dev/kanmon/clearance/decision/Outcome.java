package dev.kanmon.clearance.decision;

/** The decision about one traveller. */
public enum Outcome {
    /** Nothing found that a person must look at. */
    CLEAR,
    /** A person must look. */
    REFER,
    /** The carrier must send what is missing. */
    INSUFFICIENT_DATA,
    /** Could not be screened; a finding says why. */
    NOT_SCREENED
}
