package dev.kanmon.names;

import java.util.Optional;

/**
 * The one slip between two texts, after Damerau (1964): a letter inserted, dropped or changed, or two neighbours
 * swapped. Counted in UTF-16 units, which is letters for every script names are compared near in.
 */
final class OneEdit {
    private OneEdit() {}

    /** The slip that makes {@code to} of {@code from}; empty when there is none, or more than one, between them. */
    static Optional<Edit> between(String from, String to) {
        int shorter = Math.min(from.length(), to.length());
        int head = 0;
        while (head < shorter && from.charAt(head) == to.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && from.charAt(from.length() - 1 - tail) == to.charAt(to.length() - 1 - tail)) {
            tail++;
        }
        String left = from.substring(head, from.length() - tail);
        String right = to.substring(head, to.length() - tail);
        int position = head;
        return kind(left, right).map(kind -> new Edit(kind, position, left, right));
    }

    private static Optional<Edit.Kind> kind(String left, String right) {
        if (left.isEmpty() && right.length() == 1) {
            return Optional.of(Edit.Kind.INSERTED);
        }
        if (left.length() == 1 && right.isEmpty()) {
            return Optional.of(Edit.Kind.DROPPED);
        }
        if (left.length() == 1 && right.length() == 1) {
            return Optional.of(Edit.Kind.CHANGED);
        }
        if (left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)) {
            return Optional.of(Edit.Kind.SWAPPED);
        }
        return Optional.empty();
    }
}
