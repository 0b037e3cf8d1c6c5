package dev.kanmon.clearance.measured;

/** What a reader of a told count knows, from the published rule alone: below ten, within two of a multiple of five, or ten at least. */
final class Known {
    /** More than any count of these tests. */
    static final int MOST = 400;

    private Known() {}

    static int least(ToldCount told) {
        return switch (told) {
            case ToldCount.Fewer() -> 0;
            case ToldCount.About(int about) -> Math.max(10, about - 2);
            case ToldCount.Withheld() -> 10;
        };
    }

    static int most(ToldCount told) {
        return switch (told) {
            case ToldCount.Fewer() -> 9;
            case ToldCount.About(int about) -> about + 2;
            case ToldCount.Withheld() -> MOST;
        };
    }

    static boolean fits(ToldCount told, int value) {
        return value >= least(told) && value <= most(told);
    }
}
