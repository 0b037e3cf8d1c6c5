package dev.kanmon.messages.paxlst;

import java.util.ArrayList;
import java.util.List;

/** Lists that nearly always have one entry: that one costs no growing list, and none when the record copies it. */
final class OneOrMore {
    private OneOrMore() {}

    /**
     * A list with one entry more.
     *
     * @param list what this method gave before, or an empty list; not to be used again
     */
    static <T> List<T> plus(List<T> list, T entry) {
        if (list.isEmpty()) {
            return List.of(entry);
        }
        List<T> longer = list.size() == 1 ? new ArrayList<>(list) : list;
        longer.add(entry);
        return longer;
    }
}
