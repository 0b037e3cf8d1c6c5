package dev.kanmon.names;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import java.util.Arrays;
import java.util.List;

/**
 * Names with their readings, birth dates and particulars in flat arrays, and where to find them by key and by birth date.
 * Immutable.
 */
final class Segment {
    private final int[] readings;
    private final int[] ends;
    private final int[] births;
    private final int[] birthEnds;
    private final int[] particulars;
    private final Postings byKey;
    private final Postings byBirth;

    private Segment(Builder builder, Postings byKey, Postings byBirth) {
        this.readings = Arrays.copyOf(builder.readings.values(), builder.readings.size());
        this.ends = Arrays.copyOf(builder.ends.values(), builder.ends.size());
        this.births = Arrays.copyOf(builder.births.values(), builder.births.size());
        this.birthEnds = Arrays.copyOf(builder.birthEnds.values(), builder.birthEnds.size());
        this.particulars = Arrays.copyOf(builder.particulars.values(), builder.particulars.size());
        this.byKey = byKey;
        this.byBirth = byBirth;
    }

    int size() {
        return ends.length;
    }

    Postings byKey() {
        return byKey;
    }

    Postings byBirth() {
        return byBirth;
    }

    /** How likely the name is a spelling of the one with this reading. */
    double same(int number, int[] reading) {
        int from = number == 0 ? 0 : ends[number - 1];
        return Languages.same(reading, 0, reading.length, readings, from, ends[number]);
    }

    double particularsRatio(int number, int asked) {
        return Particulars.ratio(particulars[number], asked);
    }

    BirthEvidence birth(int number, int[] sought) {
        int from = number == 0 ? 0 : birthEnds[number - 1];
        int to = birthEnds[number];
        if (from == to || sought.length == 0) {
            return BirthEvidence.MISSING;
        }
        BirthEvidence best = BirthEvidence.CONFLICT;
        for (int i = from; i < to; i++) {
            for (int birth : sought) {
                best = BirthEvidence.better(best, BirthEvidence.of(births[i], birth));
            }
        }
        return best;
    }

    /** Collects names. Not for use by several threads. */
    static final class Builder {
        /** Buckets for each name: about as many as it has keys, so that few names share one by chance. */
        private static final long BUCKETS_A_NAME = 4;

        private final Ints readings = new Ints();
        private final Ints ends = new Ints();
        private final Ints births = new Ints();
        private final Ints birthEnds = new Ints();
        private final Ints particulars = new Ints();

        void add(int[] reading, List<BirthDate> known, int packedParticulars) {
            for (int value : reading) {
                readings.add(value);
            }
            ends.add(readings.size());
            known.forEach(birth -> births.add(birth.packed()));
            birthEnds.add(births.size());
            particulars.add(packedParticulars);
        }

        Segment build() {
            Postings.Builder byKey = new Postings.Builder(BUCKETS_A_NAME * ends.size());
            Postings.Builder byBirth = new Postings.Builder(births.size());
            post(byKey, byBirth);
            byKey.counted();
            byBirth.counted();
            post(byKey, byBirth);
            return new Segment(this, byKey.build(), byBirth.build());
        }

        private void post(Postings.Builder byKey, Postings.Builder byBirth) {
            Keys keys = new Keys();
            int from = 0;
            int birth = 0;
            for (int number = 0; number < ends.size(); number++) {
                int to = ends.values()[number];
                keys.clear();
                Languages.keys(readings.values(), from, to, false, keys);
                from = to;
                for (int i = 0; i < keys.size(); i++) {
                    byKey.take(keys.key(i), number);
                }
                for (; birth < birthEnds.values()[number]; birth++) {
                    if (BirthDate.day(births.values()[birth]) > 0) {
                        byBirth.take(births.values()[birth], number);
                    }
                }
            }
        }
    }
}
