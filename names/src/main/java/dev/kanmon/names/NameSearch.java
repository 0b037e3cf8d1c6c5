package dev.kanmon.names;

import dev.kanmon.names.reading.Keys;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Searches many names for those that may be a person's, by name, birth date, nationality and sex together. An immutable
 * snapshot, safe for use by many threads.
 *
 * <p>A name is posted under the keys of its {@linkplain Languages readings}, and its birth dates under the day. A search
 * takes whatever shares a key or the day, compares each in full, and keeps the best; among very many names the common keys
 * of the general reader are bounded. All lies in a handful of flat arrays, without an object a name.
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

    /** Names of a search in which nothing that shares a key is passed over, whatever the key. */
    private static final int MOST_UNBOUNDED = 300_000;

    /**
     * In a larger one: names that are compared by the keys of the general reader, the most telling first. What the next key is
     * shared by, so many share that it tells little. The keys of the other readers have no such bound.
     */
    private static final int MOST_BY_GENERAL_KEYS = 600;

    /** By the most telling key alone: so common a name that equal ones fill any answer. */
    private static final int MOST_BY_FIRST_GENERAL_KEY = 3_000;

    /** By general keys for a name of another reader. */
    private static final int MOST_FOR_A_SLIP = 60;

    /** Nats that a general key must tell to be sought for a name of another reader: only a slip makes its letters tell more. */
    private static final float LEAST_FOR_A_SLIP = 12;

    /** Every one is looked into by every search; beyond it the changes are laid out anew together. */
    private static final int MOST_SEGMENTS = 16;

    /** Posterior from which a name counts as one of another origin. */
    private static final double LEAST_GENERAL = 0.05;

    /** How alike names must be at the least that met by birth date alone: among many, some day is always shared. */
    private static final double LEAST_BY_BIRTH_DATE = 0.15;

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
        return search(sought, top, found -> found.score() >= minimum);
    }

    /**
     * The likeliest of the names that are wanted, best first; of equal score the first added.
     *
     * @param top how many at the most; what is not wanted does not count
     * @param wanted asked of each name that shares a key or a birth date, in no particular order
     */
    public List<Found> search(Sought sought, int top, Predicate<Found> wanted) {
        if (sought.name().isEmpty() || top < 1) {
            return List.of();
        }
        Query query = new Query(sought);
        Ranking ranking = new Ranking(top, wanted);
        Scratch its = scratch.get();
        its.keys().clear();
        Languages.keys(query.reading, 0, query.general, true, its.keys());
        Languages.exactKey(query.reading, 0, query.reading.length, its.keys());
        its.generalKeys().clear();
        Languages.keys(query.reading, query.general, query.reading.length, true, its.generalKeys());
        its.generalKeys().sort();
        int first = 0;
        for (Segment segment : segments) {
            search(segment, first, query, its, ranking);
            first += segment.size();
        }
        return ranking.found();
    }

    private void search(Segment segment, int first, Query query, Scratch its, Ranking ranking) {
        its.begin(segment.size());
        Postings byKey = segment.groupsByKey();
        for (int i = 0; i < its.keys().size(); i++) {
            collect(byKey, its.keys().key(i), Integer.MAX_VALUE, its);
        }
        collectByGeneralKeys(byKey, query, its);
        int byName = its.candidates().size();
        Postings byBirth = segment.membersByBirth();
        for (int birth : query.births) {
            if (BirthDate.day(birth) > 0) {
                int bucket = byBirth.bucket(birth);
                int print = byBirth.print(birth);
                for (int place = byBirth.start(bucket); place < byBirth.end(bucket); place++) {
                    if (byBirth.isOf(print, place)) {
                        its.collect(segment.group(byBirth.number(place)));
                    }
                }
            }
        }
        its.fetched(segment.fetch(its.candidates()));
        for (int i = 0; i < its.candidates().size(); i++) {
            double least = i < byName ? 0 : LEAST_BY_BIRTH_DATE;
            consider(segment, first, its.candidates().values()[i], query, least, ranking);
        }
    }

    /** The most telling keys first; in a list so large that they are bounded, as far as the bound goes. */
    private void collectByGeneralKeys(Postings byKey, Query query, Scratch its) {
        Keys keys = its.generalKeys();
        boolean bounded = size > MOST_UNBOUNDED;
        int collected = 0;
        for (int i = 0; i < keys.size(); i++) {
            if (!query.isGeneral && keys.weight(i) < LEAST_FOR_A_SLIP) {
                break;
            }
            int most = bounded ? most(query, i) - collected : Integer.MAX_VALUE;
            collected += collect(byKey, keys.key(i), most, its);
            if (bounded && collected >= most(query, i)) {
                break;
            }
        }
    }

    private static int most(Query query, int key) {
        if (!query.isGeneral) {
            return MOST_FOR_A_SLIP;
        }
        return key == 0 ? MOST_BY_FIRST_GENERAL_KEY : MOST_BY_GENERAL_KEYS;
    }

    /** Collects at most {@code most}; how many. */
    private static int collect(Postings byKey, int key, int most, Scratch its) {
        int bucket = byKey.bucket(key);
        int print = byKey.print(key);
        int collected = 0;
        for (int place = byKey.start(bucket); place < byKey.end(bucket) && collected < most; place++) {
            if (byKey.isOf(print, place)) {
                its.collect(byKey.number(place));
                collected++;
            }
        }
        return collected;
    }

    private void consider(Segment segment, int first, int group, Query query, double least, Ranking ranking) {
        double same = segment.same(group, query.reading);
        if (same < least || same == 0) {
            return;
        }
        double name = PRIOR_ODDS * nameRatio(same, query.rarity);
        int offered = 0;
        int end = segment.endOfMembers(group);
        for (int member = segment.firstMember(group); member < end; member++) {
            int number = first + segment.number(member);
            if (removed.get(number)) {
                continue;
            }
            BirthEvidence birth = segment.birth(member, query.births);
            double odds = name * birth.ratio() * segment.particularsRatio(member, query.particulars);
            if (ranking.offer(new Found(number, new Likeness(same, query.rarity), birth, odds / (1 + odds)))) {
                offered++;
            }
            if (query.nameAlone && offered == ranking.top()) {
                return;
            }
        }
    }

    /**
     * P(these spellings | one person) / P(these spellings | two persons): two persons may bear one name, by how common it is,
     * or two names that look so. The odds of the readers are those among names that are easily taken for one another; among
     * any two, those that look so are rarer by about as much again, hence the square.
     */
    private static double nameRatio(double same, double rarity) {
        double odds = same / (1 - same + Likeness.DOUBT);
        return 1 / (rarity + (1 - rarity) / (odds * odds));
    }

    /**
     * A snapshot with some names less and some more; this one stays as it is.
     *
     * @param gone numbers of names to remove, all below {@link #size}
     * @param added names to add; their numbers go on from {@link #size}
     * @throws IllegalArgumentException if a number is not one of this snapshot
     */
    public NameSearch changed(BitSet gone, Builder added) {
        if (gone.length() > size) {
            throw new IllegalArgumentException("there are " + size + " names, and no number beyond can be removed");
        }
        Segment more = added.segment();
        if (gone.isEmpty() && more.size() == 0) {
            return this;
        }
        BitSet all = (BitSet) removed.clone();
        all.or(gone);
        List<Segment> changed = new ArrayList<>(segments);
        changed.add(more);
        return new NameSearch(changed.size() > MOST_SEGMENTS ? merged(changed) : changed, all, scratch);
    }

    /** The first as it is, which is the longest as a rule, and the rest in one. */
    private static List<Segment> merged(List<Segment> segments) {
        SegmentBuilder rest = new SegmentBuilder();
        segments.subList(1, segments.size()).forEach(segment -> segment.addTo(rest));
        return List.of(segments.getFirst(), rest.build());
    }

    /** What is sought, made ready. */
    private static final class Query {
        private final int[] reading;
        private final double rarity;
        private final int[] births;
        private final int particulars;

        /** Where the general reader's block begins in {@link #reading}. */
        private final int general;

        /** Nothing but the name tells, so that all members of a group are as good. */
        private final boolean nameAlone;

        /** Whether it may well be a name of another origin than the readers of single languages know. */
        private final boolean isGeneral;

        Query(Sought sought) {
            this.reading = sought.name().from(sought.nationality()).reading();
            this.rarity = Languages.rarity(reading, 0, reading.length);
            this.births = sought.births().stream().mapToInt(BirthDate::packed).toArray();
            this.particulars = Particulars.packed(sought.nationality(), sought.sex());
            this.nameAlone = births.length == 0 && particulars == 0;
            this.general = Languages.general(reading, 0, reading.length);
            this.isGeneral = general < reading.length && Languages.posterior(reading, general) >= LEAST_GENERAL;
        }
    }

    /** Collects names for a search. Not for use by several threads. */
    public static final class Builder {
        private final SegmentBuilder names = new SegmentBuilder();
        private boolean built;

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

        /**
         * Ends the collecting.
         *
         * @throws IllegalStateException if it has been built, or taken into a change, before
         */
        public NameSearch build() {
            return new NameSearch(List.of(segment()), new BitSet(), ThreadLocal.withInitial(Scratch::new));
        }

        private Segment segment() {
            if (built) {
                throw new IllegalStateException("a builder of a search builds once");
            }
            built = true;
            return names.build();
        }
    }
}
