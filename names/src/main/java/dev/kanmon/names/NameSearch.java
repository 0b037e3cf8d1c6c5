package dev.kanmon.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches many names for those that may be a person's, by name, birth date, nationality and sex together. An immutable
 * snapshot, safe for use by many threads.
 *
 * <p>A name is posted under the keys of its {@linkplain Languages readings}, and its birth dates under the day. A search
 * takes whatever shares a key or the day, compares each in full, and keeps the best: no name that shares a key is ever
 * passed over. All lies in a handful of flat arrays, without an object a name.
 *
 * <p>A changed snapshot shares the arrays of the one it comes from, so that a few changes among millions take effect at
 * once; see {@link #changed}.
 */
public final class NameSearch {
    /**
     * Odds that a name which shares a key is that of the person sought, before anything is compared. Stated once and the
     * same for every list, so that a score means the same whatever the list holds.
     */
    public static final double PRIOR_ODDS = 1e-3;

    /** How alike names must be at the least that met by birth date alone: among many, some day is always shared. */
    private static final double LEAST_BY_BIRTH_DATE = 0.2;

    /** One behind the other in the order of adding. */
    private final List<Segment> segments;

    private final BitSet removed;
    private final int size;
    private final ThreadLocal<Scratch> scratch;

    private NameSearch(List<Segment> segments, BitSet removed, ThreadLocal<Scratch> scratch) {
        this.segments = List.copyOf(segments);
        this.removed = removed;
        this.size = segments.stream().mapToInt(Segment::size).reduce(0, Math::addExact);
        this.scratch = scratch;
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

    /** Names in the search, those removed included: the next name added gets this number. */
    public int size() {
        return size;
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
        Query query = new Query(sought);
        Ranking ranking = new Ranking(top, minimum, query.rarity);
        Scratch its = scratch.get();
        its.begin(size);
        its.keys().clear();
        Languages.keys(query.reading, 0, query.reading.length, true, its.keys());
        int first = 0;
        for (Segment segment : segments) {
            search(segment, first, query, its, ranking);
            first += segment.size();
        }
        return ranking.found();
    }

    private void search(Segment segment, int first, Query query, Scratch its, Ranking ranking) {
        Postings byKey = segment.byKey();
        for (int i = 0; i < its.keys().size(); i++) {
            int bucket = byKey.bucket(its.keys().key(i));
            for (int place = byKey.start(bucket); place < byKey.end(bucket); place++) {
                consider(segment, first, byKey.number(place), query, 0, its, ranking);
            }
        }
        Postings byBirth = segment.byBirth();
        for (int birth : query.births) {
            if (BirthDate.day(birth) > 0) {
                int bucket = byBirth.bucket(birth);
                for (int place = byBirth.start(bucket); place < byBirth.end(bucket); place++) {
                    consider(segment, first, byBirth.number(place), query, LEAST_BY_BIRTH_DATE, its, ranking);
                }
            }
        }
    }

    private void consider(
            Segment segment, int first, int number, Query query, double least, Scratch its, Ranking ranking) {
        if (!its.isNew(first + number) || removed.get(first + number)) {
            return;
        }
        double same = segment.same(number, query.reading);
        if (same < least || same == 0) {
            return;
        }
        BirthEvidence birth = segment.birth(number, query.births);
        double odds = PRIOR_ODDS
                * nameRatio(same, query.rarity)
                * birth.ratio()
                * segment.particularsRatio(number, query.particulars);
        ranking.offer(first + number, same, birth, odds / (1 + odds));
    }

    /**
     * P(these spellings | one person) / P(these spellings | two persons): two persons may bear one name, by how common it is,
     * or two names that look so.
     */
    private static double nameRatio(double same, double rarity) {
        double odds = same / (1 - same + Likeness.DOUBT);
        return 1 / (rarity + (1 - rarity) / odds);
    }

    /**
     * A snapshot with some names less and some more; this one stays as it is.
     *
     * @param gone numbers of names to remove
     * @param added names to add; their numbers go on from {@link #size}
     */
    public NameSearch changed(BitSet gone, Builder added) {
        BitSet all = (BitSet) removed.clone();
        all.or(gone);
        List<Segment> more = new ArrayList<>(segments);
        more.add(added.names.build());
        return new NameSearch(more, all, scratch);
    }

    /** What is sought, made ready. */
    private static final class Query {
        private final int[] reading;
        private final double rarity;
        private final int[] births;
        private final int particulars;

        Query(Sought sought) {
            this.reading = sought.name().from(sought.nationality()).reading();
            this.rarity = Languages.rarity(reading, 0, reading.length);
            this.births = sought.births().stream().mapToInt(BirthDate::packed).toArray();
            this.particulars = Particulars.packed(sought.nationality(), sought.sex());
        }
    }

    /** Collects names for a search. Not for use by several threads. */
    public static final class Builder {
        private final Segment.Builder names = new Segment.Builder();

        private Builder() {}

        /** Adds a name of a person whose sex is not known. */
        public void add(Name name, List<BirthDate> births, @Nullable String nationality) {
            add(name, births, nationality, null);
        }

        /**
         * Adds a name of a person; one without letters is never found.
         *
         * @param births what is known of the birth date; empty where nothing is
         * @param nationality alpha-3, absent where it is not known
         * @param sex absent where it is not known
         */
        public void add(Name name, List<BirthDate> births, @Nullable String nationality, @Nullable Sex sex) {
            names.add(name.from(nationality).reading(), births, Particulars.packed(nationality, sex));
        }

        public NameSearch build() {
            return new NameSearch(List.of(names.build()), new BitSet(), ThreadLocal.withInitial(Scratch::new));
        }
    }
}
