package dev.kanmon.clearance.pass;

/** What two tellings of one travel document can differ in. */
public enum DocumentField {
    NUMBER,
    ISSUER,
    NAME,
    BIRTH_DATE,
    NATIONALITY,
    SEX,
    EXPIRY
}
