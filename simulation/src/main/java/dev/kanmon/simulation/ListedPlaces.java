package dev.kanmon.simulation;

/**
 * Shares those who may be listed out over the voyages of a day and the rest of the list, so that no two of them have the
 * same person and none depends on how many voyages are made.
 */
final class ListedPlaces {
    /** Places of each voyage of the small day, which must find suitable ones for all that it plants. */
    private static final int OF_SMALL_DAY = 64;

    /** Places of each further voyage, which plants less where it finds none. */
    private static final int OF_OTHERS = 8;

    private final Scatter order;
    private final int end;
    private int next;

    private ListedPlaces(Scatter order, int begin, int end) {
        this.order = order;
        this.next = begin;
        this.end = end;
    }

    private static Scatter order(long seed, long day) {
        return new Scatter(Lot.of(seed, day), Population.LISTED_BITS);
    }

    static ListedPlaces of(Sailing sailing, long seed, long day) {
        int begin = Math.min(sailing.order(), Timetable.SMALL_DAY) * OF_SMALL_DAY
                + Math.max(sailing.order() - Timetable.SMALL_DAY, 0) * OF_OTHERS;
        int end = begin + (sailing.ofSmallDay() ? OF_SMALL_DAY : OF_OTHERS);
        return new ListedPlaces(order(seed, day), begin, end);
    }

    /** Those who concern nobody on board. */
    static ListedPlaces ofOthers(long seed, long day, int count) {
        Scatter order = order(seed, day);
        return new ListedPlaces(order, order.size() - count, order.size());
    }

    boolean hasNext() {
        return next < end;
    }

    int next() {
        if (!hasNext()) {
            throw new IllegalStateException("nobody is left who may be listed for this voyage");
        }
        return order.at(next++);
    }
}
