package dev.kanmon.messages.mrz;

/** What became of one check digit. */
public enum CheckState {
    /** It is the digit of the data. */
    OK,
    /** It is not. */
    WRONG,
    /** The format has none there, or has left it out as it may. */
    ABSENT
}
