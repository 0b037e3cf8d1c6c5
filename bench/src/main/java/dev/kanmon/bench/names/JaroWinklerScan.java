package dev.kanmon.bench.names;

import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The baseline: a list scanned with the Jaro-Winkler likeness of Commons Text, as GTAS scans its list. */
final class JaroWinklerScan {
    /** At which the peer takes two names for one. */
    private static final double ALIKE = 0.95;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private long nanos;
    private long pairs;
    private long alike;

    void scan(List<String> sought, List<String> list) {
        long began = System.nanoTime();
        for (String one : sought) {
            for (String other : list) {
                alike += SIMILARITY.apply(one, other) >= ALIKE ? 1 : 0;
            }
        }
        nanos += System.nanoTime() - began;
        pairs += (long) sought.size() * list.size();
    }

    /** Names sought a second in a list of so many. */
    double perSecond(int listSize) {
        return pairs * 1e9 / nanos / listSize;
    }

    /** So that nothing of the scan can be left out. */
    long alike() {
        return alike;
    }
}
