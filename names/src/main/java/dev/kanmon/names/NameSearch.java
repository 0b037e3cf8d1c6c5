package dev.kanmon.names;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches many names for those that may be a person's, by name, birth date and nationality together. An immutable
 * snapshot, safe for use by many threads.
 *
 * <p>A name is posted under the keys of its {@linkplain Languages readings}, and its birth dates under the day. A search
 * takes whatever shares a key or the day, compares each in full, and keeps the best: no name that shares a key is ever
 * passed over. What an index of n names takes is some 130 bytes a name, in a handful of arrays.
 */
public final class NameSearch {
    /**
     * Odds that a name which shares a key is that of the person sought, before anything is compared. Stated once and the
     * same for every list, so that a score means the same whatever the list holds.
     */
    public static final double PRIOR_ODDS = 1e-3;

    /** Likelihood ratio of an equal and of another nationality; persons have several and lists err. */
    private static final double SAME_NATIONALITY = 2;

    private static final double OTHER_NATIONALITY = 0.4;

    /** How alike names must be at the least that met by birth date alone: among many, some day is always shared. */
    private static final double LEAST_BY_BIRTH_DATE = 0.2;

    private final int[] readings;
    private final int[] ends;
    private final int[] births;
    private final int[] birthEnds;
    private final short[] nationalities;
    private final Postings byKey;
    private final Postings byBirth;
    private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

    private NameSearch(Builder builder, Postings byKey, Postings byBirth) {
        this.readings = Arrays.copyOf(builder.readings.values(), builder.readings.size());
        this.ends = Arrays.copyOf(builder.ends.values(), builder.ends.size());
        this.births = Arrays.copyOf(builder.births.values(), builder.births.size());
        this.birthEnds = Arrays.copyOf(builder.birthEnds.values(), builder.birthEnds.size());
        this.nationalities = Arrays.copyOf(builder.nationalities, ends.length);
        this.byKey = byKey;
        this.byBirth = byBirth;
    }

    /**
     * A name that was found.
     *
     * @param number place of the name in the order of adding, from 0
     * @param likeness of the name sought and the name found
     * @param birth what the birth dates say
     * @param score how likely it is the person sought, from 0 to 1, by name, rarity and all other evidence
     */
    public record Found(int number, Likeness likeness, BirthEvidence birth, double score) {}

    public static Builder builder() {
        return new Builder();
    }

    /** Names in the search. */
    public int size() {
        return ends.length;
    }

    /**
     * The likeliest names, best first; of equal score the first added.
     *
     * @param top how many at the most
     * @param minimum the least score, from 0 to 1
     */
    public List<Found> search(Sought sought, int top, double minimum) {
        if (sought.name().isEmpty() || top < 1) {
            return List.of();
        }
        Scratch scratch = this.scratch.get();
        scratch.begin(ends.length);
        int[] reading = sought.name().from(sought.nationality()).reading();
        Ranking ranking = new Ranking(top, minimum);
        Asked asked = new Asked(
                reading,
                Languages.rarity(reading, 0, reading.length),
                sought.births().stream().mapToInt(BirthDate::packed).toArray(),
                Nationality.packed(sought.nationality()));
        scratch.keys.clear();
        Languages.keys(reading, 0, reading.length, true, scratch.keys);
        for (int i = 0; i < scratch.keys.size(); i++) {
            int bucket = byKey.bucket(scratch.keys.key(i));
            for (int place = byKey.start(bucket); place < byKey.end(bucket); place++) {
                consider(byKey.number(place), asked, 0, scratch, ranking);
            }
        }
        for (int birth : asked.births) {
            if (BirthDate.day(birth) > 0) {
                int bucket = byBirth.bucket(birth);
                for (int place = byBirth.start(bucket); place < byBirth.end(bucket); place++) {
                    consider(byBirth.number(place), asked, LEAST_BY_BIRTH_DATE, scratch, ranking);
                }
            }
        }
        scratch.end();
        return ranking.found(asked.rarity);
    }

    private void consider(int number, Asked asked, double least, Scratch scratch, Ranking ranking) {
        if (!scratch.isNew(number)) {
            return;
        }
        int from = number == 0 ? 0 : ends[number - 1];
        double same = Languages.same(asked.reading, 0, asked.reading.length, readings, from, ends[number]);
        if (same < least || same == 0) {
            return;
        }
        BirthEvidence birth = birth(number, asked.births);
        double odds = PRIOR_ODDS * nameRatio(same, asked.rarity) * birth.ratio() * nationalityRatio(number, asked);
        ranking.offer(number, same, birth, odds / (1 + odds));
    }

    /**
     * P(these spellings | one person) / P(these spellings | two persons): two persons may bear one name, by how common it is,
     * or two names that look so.
     */
    private static double nameRatio(double same, double rarity) {
        double odds = same / (1 - same + Likeness.DOUBT);
        return 1 / (rarity + (1 - rarity) / odds);
    }

    private double nationalityRatio(int number, Asked asked) {
        short known = nationalities[number];
        if (known == 0 || asked.nationality == 0) {
            return 1;
        }
        return known == asked.nationality ? SAME_NATIONALITY : OTHER_NATIONALITY;
    }

    private BirthEvidence birth(int number, int[] sought) {
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

    /** What is sought, made ready. */
    private record Asked(int[] reading, double rarity, int[] births, short nationality) {}

    /** What one thread uses for one search after the other. */
    private static final class Scratch {
        private final Keys keys = new Keys();
        private long[] seen = {};
        private final Ints words = new Ints();

        void begin(int size) {
            if (seen.length < (size >>> 6) + 1) {
                seen = new long[(size >>> 6) + 1];
            }
        }

        boolean isNew(int number) {
            int word = number >>> 6;
            long bit = 1L << number;
            if ((seen[word] & bit) != 0) {
                return false;
            }
            if (seen[word] == 0) {
                words.add(word);
            }
            seen[word] |= bit;
            return true;
        }

        void end() {
            for (int i = 0; i < words.size(); i++) {
                seen[words.values()[i]] = 0;
            }
            words.cut(0);
        }
    }

    /** Collects names for a search. Not for use by several threads. */
    public static final class Builder {
        private final Ints readings = new Ints();
        private final Ints ends = new Ints();
        private final Ints births = new Ints();
        private final Ints birthEnds = new Ints();
        private short[] nationalities = new short[16];

        private Builder() {}

        /**
         * Adds a name of a person; one without letters is never found.
         *
         * @param known what is known of the birth date; empty where nothing is
         * @param nationality alpha-3, absent where it is not known
         */
        public void add(Name name, List<BirthDate> known, @Nullable String nationality) {
            if (ends.size() == nationalities.length) {
                nationalities = Arrays.copyOf(nationalities, 2 * nationalities.length);
            }
            nationalities[ends.size()] = Nationality.packed(nationality);
            Languages.read(name.parts(), nationality, readings);
            ends.add(readings.size());
            known.forEach(birth -> births.add(birth.packed()));
            birthEnds.add(births.size());
        }

        public NameSearch build() {
            Postings.Builder byKey = new Postings.Builder(4L * ends.size());
            Postings.Builder byBirth = new Postings.Builder(births.size());
            post(byKey, byBirth, true);
            byKey.counted();
            byBirth.counted();
            post(byKey, byBirth, false);
            return new NameSearch(this, byKey.build(), byBirth.build());
        }

        private void post(Postings.Builder byKey, Postings.Builder byBirth, boolean counting) {
            Keys keys = new Keys();
            int from = 0;
            int fromBirth = 0;
            for (int number = 0; number < ends.size(); number++) {
                keys.clear();
                Languages.keys(readings.values(), from, ends.values()[number], false, keys);
                from = ends.values()[number];
                for (int i = 0; i < keys.size(); i++) {
                    if (counting) {
                        byKey.count(keys.key(i));
                    } else {
                        byKey.take(keys.key(i), number);
                    }
                }
                for (; fromBirth < birthEnds.values()[number]; fromBirth++) {
                    int birth = births.values()[fromBirth];
                    if (BirthDate.day(birth) > 0) {
                        if (counting) {
                            byBirth.count(birth);
                        } else {
                            byBirth.take(birth, number);
                        }
                    }
                }
            }
        }
    }

    /** The best so far, in order. */
    private static final class Ranking {
        private final int top;
        private final double minimum;
        private final List<Found> found = new ArrayList<>();

        Ranking(int top, double minimum) {
            this.top = top;
            this.minimum = minimum;
        }

        void offer(int number, double same, BirthEvidence birth, double score) {
            if (score < minimum) {
                return;
            }
            int at = found.size();
            while (at > 0 && isBetter(score, number, found.get(at - 1))) {
                at--;
            }
            if (at < top) {
                if (found.size() == top) {
                    found.removeLast();
                }
                found.add(at, new Found(number, new Likeness(same, 0), birth, score));
            }
        }

        private static boolean isBetter(double score, int number, Found other) {
            return score > other.score || score == other.score && number < other.number;
        }

        List<Found> found(double rarity) {
            return found.stream()
                    .map(one -> new Found(
                            one.number, new Likeness(one.likeness.sameName(), rarity), one.birth, one.score))
                    .toList();
        }
    }
}
