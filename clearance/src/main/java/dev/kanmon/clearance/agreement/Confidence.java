package dev.kanmon.clearance.agreement;

/** How sure a fact is; the surest first. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
