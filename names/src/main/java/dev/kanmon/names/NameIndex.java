package dev.kanmon.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many names, searched for those that are the same as a given one or near it; never by a full scan.
 *
 * <p>Each name is posted under the hash of its {@linkplain Ring ring} and of every ring with one letter taken out; a
 * search looks up the same hashes of the name sought. Two names one slip apart, in whatever order of surname and given
 * name, share one: an inserted or dropped letter taken out gives the other; a changed letter taken out of both, or the
 * first of two swapped letters out of both, gives the same. So no name that {@link Name#compare} finds near is missed; a
 * name found by a colliding hash is compared and dropped.
 *
 * <p>Flat arrays, no object per name: a posting is eight bytes, and a name of n letters has n + 1 of them. Immutable and
 * safe for use by many threads.
 */
public final class NameIndex {
    private static final long LOW_HALF = 0xFFFFFFFFL;

    /** Hash in the upper half, number of the name in the lower; in order. */
    private final long[] postings;

    /** All folded names, one behind the other. */
    private final char[] text;

    /** Where each name ends in {@link #text}. */
    private final int[] ends;

    private NameIndex(long[] postings, char[] text, int[] ends) {
        this.postings = postings;
        this.text = text;
        this.ends = ends;
    }

    /**
     * A name that was found.
     *
     * @param number place of the name in the list the index was made from, from 0
     * @param comparison same or near, told from the name sought to the name found
     */
    public record Found(int number, Comparison comparison) {}

    /** The index of these names; a name without letters is never found. */
    public static NameIndex of(List<Name> names) {
        int postingCount = 0;
        int textLength = 0;
        for (Name name : names) {
            postingCount = Math.addExact(postingCount, postingsOf(name));
            textLength = Math.addExact(textLength, name.folded().length());
        }
        long[] postings = new long[postingCount];
        char[] text = new char[textLength];
        int[] ends = new int[names.size()];
        int posted = 0;
        int end = 0;
        for (int number = 0; number < names.size(); number++) {
            Name name = names.get(number);
            if (!name.isEmpty()) {
                for (int hash : Ring.neighbourhood(name.letters())) {
                    postings[posted++] = posting(hash, number);
                }
            }
            String folded = name.folded();
            folded.getChars(0, folded.length(), text, end);
            end += folded.length();
            ends[number] = end;
        }
        Arrays.sort(postings);
        return new NameIndex(postings, text, ends);
    }

    /** Names in the index, those without letters included. */
    public int size() {
        return ends.length;
    }

    /** Every name that is the same as {@code sought} or near it, by rising number. */
    public List<Found> search(Name sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (int number : candidates(sought)) {
            Comparison comparison = sought.compare(name(number));
            if (!(comparison instanceof Comparison.Other)) {
                found.add(new Found(number, comparison));
            }
        }
        return List.copyOf(found);
    }

    private int[] candidates(Name sought) {
        int[] numbers = new int[16];
        int count = 0;
        for (int hash : Ring.neighbourhood(sought.letters())) {
            int at = Arrays.binarySearch(postings, posting(hash, 0));
            for (int i = at < 0 ? -at - 1 : at; i < postings.length && (int) (postings[i] >>> 32) == hash; i++) {
                if (count == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * count);
                }
                numbers[count++] = (int) (postings[i] & LOW_HALF);
            }
        }
        return Arrays.stream(numbers, 0, count).sorted().distinct().toArray();
    }

    private Name name(int number) {
        int start = number == 0 ? 0 : ends[number - 1];
        return Name.ofFolded(new String(text, start, ends[number] - start));
    }

    private static int postingsOf(Name name) {
        return name.isEmpty() ? 0 : name.letters().length() + 1;
    }

    private static long posting(int hash, int number) {
        return ((long) hash << 32) | number;
    }
}
