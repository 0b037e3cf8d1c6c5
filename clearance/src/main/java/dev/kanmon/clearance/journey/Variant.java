package dev.kanmon.clearance.journey;

/** Whose journey, and in which world. */
public enum Variant {
    /** Nobody is pre-screened. */
    WITHOUT,
    /** Some are, and this traveller is one of them. */
    TAKES_PART,
    /** Some are, and this traveller is not. */
    DOES_NOT
}
