package dev.kanmon.names.general;

import java.util.Arrays;

/** How like a token, or neighbours joined, of one name are to a token of another. One instance a thread; makes no objects. */
final class TokenPairs {
    /** Below a firm pair: initials that are joined to one word go first ({@code J P MORGAN, JP MORGAN}). */
    private static final double INITIAL = 0.45;

    /** Likewise ({@code AKHUND ZADA, AKHUNDZADA}). */
    private static final double MOST_OF_SHORTENED = 0.49;

    private static final double NICKNAME = 0.75;
    private static final int LETTERS_OF_SHORT_FORM = 4;

    /** Changes that a letter cut off stands for, vowels and consonants alike. */
    private static final double CUT_OFF = 0.6;

    /** Dearest changes a letter in the part that a short form keeps. */
    private static final double CHANGES_IN_SHORT_FORM = 0.12;

    /** About the least that a consonant of a class the other lacks can cost; rejects most pairs before their distance. */
    private static final double FOREIGN_CONSONANT = 0.4;

    /** Foreign consonants, a foreign beginning as one more, that no pair of the fitted ones had. */
    private static final int MOST_FOREIGN = 2;

    /** Most changes a letter of joined neighbours: together they tell so much that nearly any two long rows would pair. */
    private static final double CHANGES_WHEN_JOINED = 0.12;

    private final TokenDistance distance = new TokenDistance();
    private final byte[] joined = new byte[TokenDistance.MAXIMUM_SYMBOLS];

    /** Whether their likeness is 1. */
    boolean isEqual(Side a, int i, Side b, int j) {
        int flags = a.heads[i] | b.heads[j];
        return (a.skeletons[i] == b.skeletons[j]
                        && TokenSlice.symbols(a.heads[i]) == TokenSlice.symbols(b.heads[j])
                        && TokenSlice.equal(a.words, a.places[i], b.words, b.places[j]))
                || ((flags & TokenSlice.TRUNCATED) != 0 && likeness(a, i, b, j) == 1);
    }

    /** From 0 to 1, the same to the last bit whichever goes first. */
    double likeness(Side a, int i, Side b, int j) {
        int headA = a.heads[i];
        int headB = b.heads[j];
        int lengthA = TokenSlice.symbols(headA);
        int lengthB = TokenSlice.symbols(headB);
        // Two transcriptions by syllables have added the same vowels.
        int flags = (headA | headB) & ~(headA & headB & TokenSlice.SYLLABIC);
        if (lengthA == lengthB && equal(a, i, b, j, lengthA)) {
            return 1;
        }
        if (lengthA == 1 || lengthB == 1) {
            return a.symbols()[a.starts[i]] == b.symbols()[b.starts[j]] ? INITIAL : 0;
        }
        if ((flags & TokenSlice.NUMERAL) != 0) {
            return 0;
        }
        if ((flags & TokenSlice.TRUNCATED) != 0) {
            boolean cut = lengthA < lengthB ? a.has(i, TokenSlice.TRUNCATED) : b.has(j, TokenSlice.TRUNCATED);
            if (cut && equal(a, i, b, j, Math.min(lengthA, lengthB))) {
                return 1;
            }
        }
        if (TokenSlice.common(headA) != 0
                && TokenSlice.common(headB) != 0
                && TokenSlice.common(headA) != TokenSlice.common(headB)) {
            return 0;
        }
        int nickname = TokenSlice.nickname(headA);
        double known = nickname != 0 && nickname == TokenSlice.nickname(headB) ? NICKNAME : 0;
        int shareFirst = a.symbols()[a.starts[i]] == b.symbols()[b.starts[j]] ? 0 : 1;
        int across = across(headA, headB) == 0 ? 0 : 1;
        int foreign = foreign(a.classes(i), b.classes(j));
        if (shareFirst + foreign > MOST_FOREIGN + across) {
            return known;
        }
        return Math.max(known, near(a, i, lengthA, b, j, lengthB, flags, foreign));
    }

    private double near(Side a, int i, int lengthA, Side b, int j, int lengthB, int flags, int foreign) {
        byte[] symbolsA = a.symbols();
        byte[] symbolsB = b.symbols();
        int fromA = a.starts[i];
        int fromB = b.starts[j];
        double mean = (lengthA + lengthB) / 2.0;
        int shared = (a.skeletons[i] == b.skeletons[j] ? TokenLikeness.SKELETON : 0)
                | (symbolsA[fromA] == symbolsB[fromB] ? TokenLikeness.FIRST : 0)
                | (symbolsA[fromA + lengthA - 1] == symbolsB[fromB + lengthB - 1] ? TokenLikeness.LAST : 0)
                | across(a.heads[i], b.heads[j]);
        double support = TokenLikeness.support(a.information(i), b.information(j), shared);
        double most = TokenLikeness.mostChanges(mean, support, shared);
        double likeness = 0;
        int consonants = Math.abs(Skeleton.consonants(a.skeletons[i]) - Skeleton.consonants(b.skeletons[j]));
        if (FOREIGN_CONSONANT * Math.max(consonants, foreign) <= most) {
            double changes = changes(a, i, lengthA, b, j, lengthB, flags, most);
            likeness = changes > most ? 0 : TokenLikeness.of(changes, mean, support);
        }
        int shorter = Math.min(lengthA, lengthB);
        boolean mayBeShort = shorter >= LETTERS_OF_SHORT_FORM
                && Math.abs(lengthA - lengthB) > 1
                && (shared & TokenLikeness.FIRST) != 0
                && likeness < MOST_OF_SHORTENED;
        if (mayBeShort && isShortened(a, i, b, j, shorter, flags)) {
            double supportOfShort =
                    TokenLikeness.support(a.information(i), b.information(j), shared | TokenLikeness.SHORTENED);
            double changes = Math.abs(lengthA - lengthB) * CUT_OFF;
            likeness = Math.max(likeness, Math.min(MOST_OF_SHORTENED, TokenLikeness.of(changes, mean, supportOfShort)));
        }
        return likeness;
    }

    private boolean isShortened(Side a, int i, Side b, int j, int shorter, int flags) {
        double most = CHANGES_IN_SHORT_FORM * shorter;
        return changes(a, i, shorter, b, j, shorter, flags, most) <= most;
    }

    /** Two or three neighbours, from {@code from} on, of one name against one token of the other; 0 where no firm pair. */
    double joinedLikeness(Side one, int from, int count, Side other, int at) {
        int otherLength = other.length(at);
        int plain = one.starts[from + count] - one.starts[from];
        if (5 * Math.abs(plain - otherLength) > 2 * (plain + otherLength)) {
            return 0;
        }
        int consonants = 0;
        for (int i = from; i < from + count; i++) {
            consonants += Skeleton.consonants(one.skeletons[i]);
        }
        if (Math.abs(Math.min(consonants, 7) - Skeleton.consonants(other.skeletons[at])) > 2) {
            return 0;
        }
        int classes = 0;
        for (int i = from; i < from + count; i++) {
            classes |= one.classes(i);
        }
        if (foreign(classes, other.classes(at)) > 1) {
            return 0;
        }
        byte[] symbols = one.symbols();
        byte[] otherSymbols = other.symbols();
        int flags = other.heads[at];
        double information = 0;
        int length = 0;
        for (int i = from; i < from + count; i++) {
            flags |= one.heads[i];
            information += one.information(i);
            if (i > from && one.has(i, TokenSlice.ARTICLE)) {
                length = addArticle(length, symbols[one.starts[i]]);
            }
            int size = Math.min(one.length(i), joined.length - length);
            System.arraycopy(symbols, one.starts[i], joined, length, size);
            length += size;
        }
        double mean = (length + otherLength) / 2.0;
        int shared = joined[0] == otherSymbols[other.starts[at]] ? TokenLikeness.FIRST : 0;
        shared |= Skeleton.of(joined, 0, length) == other.skeletons[at] ? TokenLikeness.SKELETON : 0;
        shared |= across(one.heads[from], other.heads[at]);
        double support = TokenLikeness.support(information, other.information(at), shared);
        if (TokenLikeness.mostChanges(mean, support, shared) < 0) {
            return 0;
        }
        double mostChanges = Math.min(CHANGES_WHEN_JOINED * mean, TokenLikeness.mostFirmChanges(mean, support));
        int most = (int) Math.max(0, TokenDistance.DEAREST * mostChanges);
        int kind = TokenDistance.kind(flags);
        int changes = distance.between(kind, joined, 0, length, otherSymbols, other.starts[at], otherLength, most);
        if (changes > most) {
            return 0;
        }
        return changes == 0 ? 1 : TokenLikeness.of(changes / (double) TokenDistance.DEAREST, mean, support);
    }

    /** {@code SHAMS AL DIN} is spoken and joined as {@code SHAMSUDDIN}, {@code SAYF AL ISLAM} as {@code SAYFALISLAM}. */
    private int addArticle(int length, int next) {
        if (length + 2 > joined.length) {
            return length;
        }
        if (next == Symbols.of('D')) {
            joined[length] = (byte) Symbols.of('U');
            return length + 1;
        }
        joined[length] = (byte) Symbols.of('A');
        joined[length + 1] = (byte) Symbols.of('L');
        return length + 2;
    }

    /** Of the beginnings, so long, of two tokens; something above {@code most} where it is above it. */
    private double changes(Side a, int i, int sizeA, Side b, int j, int sizeB, int flags, double most) {
        int kind = TokenDistance.kind(flags);
        int limit = (int) (most * TokenDistance.DEAREST);
        byte[] symbols = b.symbols();
        int between = distance.between(kind, a.symbols(), a.starts[i], sizeA, symbols, b.starts[j], sizeB, limit);
        return between / (double) TokenDistance.DEAREST;
    }

    private static int across(int headA, int headB) {
        boolean across = ((headA ^ headB) & (TokenSlice.CONSONANTAL | TokenSlice.SYLLABIC)) != 0;
        return across ? TokenLikeness.ACROSS_SCRIPTS : 0;
    }

    /** Classes that one has and the other lacks, on the side that has more of them. */
    private static int foreign(int classesA, int classesB) {
        return Math.max(Integer.bitCount(classesA & ~classesB), Integer.bitCount(classesB & ~classesA));
    }

    private static boolean equal(Side a, int i, Side b, int j, int length) {
        int from = a.starts[i];
        return Arrays.equals(a.symbols(), from, from + length, b.symbols(), b.starts[j], b.starts[j] + length);
    }
}
