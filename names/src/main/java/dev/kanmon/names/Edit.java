package dev.kanmon.names;

/**
 * One slip between two spellings.
 *
 * @param kind what happened
 * @param position letters before it, spaces not counted, in the order in which the two were laid side by side
 * @param from letters of the first name that are affected, empty when one was inserted
 * @param to letters of the second name in their place, empty when one was dropped
 */
public record Edit(Kind kind, int position, String from, String to) {
    /** The four slips of typing. */
    public enum Kind {
        INSERTED,
        DROPPED,
        CHANGED,
        SWAPPED
    }
}
