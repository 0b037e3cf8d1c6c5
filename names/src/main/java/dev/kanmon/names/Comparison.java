package dev.kanmon.names;

/** How two names relate, with what differs, so that a program can decide by it and an officer can be told. */
public sealed interface Comparison {
    /**
     * The same letters.
     *
     * @param reordered whether one begins with what the other ends with, as surname and given name do
     * @param respaced whether parts are joined in one that are split in the other
     */
    record Same(boolean reordered, boolean respaced) implements Comparison {}

    /**
     * The same letters but for one slip. Only where both names have {@value Spelling#MINIMUM_LETTERS_FOR_NEAR} letters
     * or more: in a shorter name one letter is another name.
     *
     * @param reordered as in {@link Same}
     * @param edit what to do to the first name to get the second
     */
    record Near(boolean reordered, Edit edit) implements Comparison {}

    /** Another name, or no name at all. */
    record Other() implements Comparison {}
}
