package dev.kanmon.names;

import dev.kanmon.names.reading.Ints;
import java.util.Arrays;

/**
 * Names in flat arrays, and where to find them by key and by birth date. Immutable.
 *
 * <p>Names that read alike are one <em>group</em> and are compared once. Groups lie in the order of their first key, and the
 * <em>members</em> of a group behind one another: what a search looks at together lies together, and the processor fetches
 * it ahead.
 */
final class Segment {
    private final int[] readings;

    /** Where each group's reading begins in {@link #readings}, and behind the last where it ends. */
    private final int[] readingStarts;

    /** First member of each group, and behind the last how many there are. */
    private final int[] memberStarts;

    /** Of each member: the number of the name in the order of adding. */
    private final int[] numbers;

    private final int[] groups;
    private final int[] births;

    /** Where each member's birth dates begin in {@link #births}, and behind the last where they end. */
    private final int[] birthStarts;

    private final int[] particulars;
    private final Postings groupsByKey;
    private final Postings membersByBirth;

    Segment(SegmentBuilder.Layout layout, Postings groupsByKey, Postings membersByBirth) {
        this.readings = layout.readings();
        this.readingStarts = layout.readingStarts();
        this.memberStarts = layout.memberStarts();
        this.numbers = layout.numbers();
        this.groups = layout.groups();
        this.births = layout.births();
        this.birthStarts = layout.birthStarts();
        this.particulars = layout.particulars();
        this.groupsByKey = groupsByKey;
        this.membersByBirth = membersByBirth;
    }

    /** Names, which is members. */
    int size() {
        return numbers.length;
    }

    Postings groupsByKey() {
        return groupsByKey;
    }

    Postings membersByBirth() {
        return membersByBirth;
    }

    /** Adds all names in the order of their numbers. */
    void addTo(SegmentBuilder builder) {
        int[] members = new int[numbers.length];
        for (int member = 0; member < members.length; member++) {
            members[numbers[member]] = member;
        }
        for (int member : members) {
            int group = groups[member];
            builder.add(
                    readings,
                    readingStarts[group],
                    readingStarts[group + 1],
                    Arrays.copyOfRange(births, birthStarts[member], birthStarts[member + 1]),
                    particulars[member]);
        }
    }

    int group(int member) {
        return groups[member];
    }

    int firstMember(int group) {
        return memberStarts[group];
    }

    int endOfMembers(int group) {
        return memberStarts[group + 1];
    }

    int number(int member) {
        return numbers[member];
    }

    /**
     * Reads a little of each group, so that the processor brings them into its cache side by side; compared one after the
     * other, each would be waited for alone, and the waiting takes longer than the comparing.
     *
     * @return nothing of meaning, to be kept so that the reading happens
     */
    int fetch(Ints candidates) {
        int read = 0;
        for (int i = 0; i < candidates.size(); i++) {
            read ^= memberStarts[candidates.values()[i]]
                    ^ readingStarts[candidates.values()[i]];
        }
        for (int i = 0; i < candidates.size(); i++) {
            int group = candidates.values()[i];
            read ^= readings[readingStarts[group]] ^ readings[readingStarts[group + 1] - 1];
        }
        return read;
    }

    /** How likely the group's name is a spelling of the one with this reading. */
    double same(int group, int[] reading) {
        return Languages.same(reading, 0, reading.length, readings, readingStarts[group], readingStarts[group + 1]);
    }

    double particularsRatio(int member, int asked) {
        return Particulars.ratio(particulars[member], asked);
    }

    BirthEvidence birth(int member, int[] sought) {
        int from = birthStarts[member];
        int to = birthStarts[member + 1];
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
}
