package dev.kanmon.clearance.measured;

import static dev.kanmon.clearance.measured.Known.fits;
import static dev.kanmon.clearance.measured.Known.least;
import static dev.kanmon.clearance.measured.Known.most;

/** The values below ten that each cell of a table of two by two has in any table that fits what is told. */
final class AllTables {
    /** Enough for a withheld count to make up whatever the others need: no total of these tables is greater. */
    private static final int FAR = 150;

    private AllTables() {}

    static boolean[][][] of(ToldTable told) {
        boolean[][][] possible = new boolean[2][2][10];
        ToldCount a = told.cells().get(0).get(0);
        ToldCount b = told.cells().get(0).get(1);
        ToldCount c = told.cells().get(1).get(0);
        ToldCount d = told.cells().get(1).get(1);
        for (int i = least(a); i <= Math.min(FAR, most(a)); i++) {
            for (int j = least(b); j <= Math.min(FAR, most(b)); j++) {
                if (!fits(told.rows().get(0), i + j)) {
                    continue;
                }
                for (int k = least(c); k <= Math.min(FAR, most(c)); k++) {
                    if (!fits(told.columns().get(0), i + k)) {
                        continue;
                    }
                    for (int l = least(d); l <= Math.min(FAR, most(d)); l++) {
                        if (fits(told.rows().get(1), k + l)
                                && fits(told.columns().get(1), j + l)
                                && fits(told.whole(), i + j + k + l)) {
                            mark(possible[0][0], i);
                            mark(possible[0][1], j);
                            mark(possible[1][0], k);
                            mark(possible[1][1], l);
                        }
                    }
                }
            }
        }
        return possible;
    }

    private static void mark(boolean[] values, int value) {
        if (value < values.length) {
            values[value] = true;
        }
    }
}
