package dev.kanmon.simulation;

import java.util.List;

/** Puts the messages of several interchanges with one control reference into one. */
final class JoinedInterchange {
    private JoinedInterchange() {}

    /**
     * One interchange.
     *
     * @param interchanges each with one message and the separators that hold without advice; at least one
     */
    static String of(List<String> interchanges) {
        String first = interchanges.getFirst();
        StringBuilder joined = new StringBuilder(first.substring(0, first.indexOf("'UNH+") + 1));
        for (String interchange : interchanges) {
            joined.append(interchange, interchange.indexOf("'UNH+") + 1, interchange.lastIndexOf("'UNZ+") + 1);
        }
        String end = first.substring(first.lastIndexOf("'UNZ+") + 1);
        return joined.append("UNZ+")
                .append(interchanges.size())
                .append(end, end.indexOf('+', 4), end.length())
                .toString();
    }
}
