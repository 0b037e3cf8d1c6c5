package dev.kanmon.messages.cusres;

/** What a carrier is told to do with a traveller. {@code DO_NOT_BOARD} is never the machine's word: a named officer says it. */
public enum Directive {
    BOARD,
    HOLD,
    DO_NOT_BOARD
}
