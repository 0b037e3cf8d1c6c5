package dev.kanmon.names;

/** Sex as travel documents state it: ICAO Doc 9303-3, section 4.8. */
public enum Sex {
    FEMALE,
    MALE
}
