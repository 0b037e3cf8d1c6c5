package dev.kanmon.names.general;

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
            return a.symbols[a.starts[i]] == b.symbols[b.starts[j]] ? INITIAL : 0;
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
        int nickname = TokenSlice.nickname(headA);
        double known = nickname != 0 && nickname == TokenSlice.nickname(headB) ? NICKNAME : 0;
        int shareFirst = a.symbols[a.starts[i]] == b.symbols[b.starts[j]] ? 0 : 1;
        int across = across(headA, headB) == 0 ? 0 : 1;
        if (shareFirst + foreign(a.classes[i], b.classes[j]) > MOST_FOREIGN + across) {
            return known;
        }
        return Math.max(known, near(a, i, lengthA, b, j, lengthB, flags));
    }

    private double near(Side a, int i, int lengthA, Side b, int j, int lengthB, int flags) {
        int fromA = a.starts[i];
        int fromB = b.starts[j];
        double mean = (lengthA + lengthB) / 2.0;
        int shared = (a.skeletons[i] == b.skeletons[j] ? TokenLikeness.SKELETON : 0)
                | (a.symbols[fromA] == b.symbols[fromB] ? TokenLikeness.FIRST : 0)
                | (a.symbols[fromA + lengthA - 1] == b.symbols[fromB + lengthB - 1] ? TokenLikeness.LAST : 0)
                | across(a.heads[i], b.heads[j]);
        double support = TokenLikeness.support(a.information(i), b.information(j), shared);
        double most = TokenLikeness.mostChanges(mean, support, shared);
        double likeness = 0;
        if (FOREIGN_CONSONANT * foreign(a.classes[i], b.classes[j]) <= most
                && Math.abs(a.consonants[i] - b.consonants[j]) * FOREIGN_CONSONANT <= most) {
            double changes = changes(a.symbols, fromA, lengthA, b.symbols, fromB, lengthB, flags, most);
            likeness = changes > most ? 0 : TokenLikeness.of(changes, mean, support);
        }
        int shorter = Math.min(lengthA, lengthB);
        boolean mayBeShort = shorter >= LETTERS_OF_SHORT_FORM
                && Math.abs(lengthA - lengthB) > 1
                && (shared & TokenLikeness.FIRST) != 0
                && likeness < MOST_OF_SHORTENED;
        if (mayBeShort && isShortened(a, fromA, b, fromB, shorter, flags)) {
            double supportOfShort =
                    TokenLikeness.support(a.information(i), b.information(j), shared | TokenLikeness.SHORTENED);
            double changes = Math.abs(lengthA - lengthB) * CUT_OFF;
            likeness = Math.max(likeness, Math.min(MOST_OF_SHORTENED, TokenLikeness.of(changes, mean, supportOfShort)));
        }
        return likeness;
    }

    private boolean isShortened(Side a, int fromA, Side b, int fromB, int shorter, int flags) {
        double most = CHANGES_IN_SHORT_FORM * shorter;
        return changes(a.symbols, fromA, shorter, b.symbols, fromB, shorter, flags, most) <= most;
    }

    /** Two or three neighbours, from {@code from} on, of one name against one token of the other. */
    double joinedLikeness(Side one, int from, int count, Side other, int at) {
        int otherLength = other.length(at);
        int plain = one.starts[from + count] - one.starts[from];
        int classes = 0;
        int consonants = 0;
        for (int i = from; i < from + count; i++) {
            classes |= one.classes[i];
            consonants += one.consonants[i];
        }
        boolean hopeless = foreign(classes, other.classes[at]) > 1
                || 5 * Math.abs(plain - otherLength) > 2 * (plain + otherLength)
                || Math.abs(Math.min(consonants, 7) - other.consonants[at]) > 2;
        if (hopeless) {
            return 0;
        }
        int flags = other.heads[at];
        double information = 0;
        int length = 0;
        for (int i = from; i < from + count; i++) {
            flags |= one.heads[i];
            information += one.information(i);
            if (i > from && one.has(i, TokenSlice.ARTICLE)) {
                length = addArticle(length, one.symbols[one.starts[i]]);
            }
            int size = Math.min(one.length(i), joined.length - length);
            System.arraycopy(one.symbols, one.starts[i], joined, length, size);
            length += size;
        }
        double mean = (length + otherLength) / 2.0;
        int shared = joined[0] == other.symbols[other.starts[at]] ? TokenLikeness.FIRST : 0;
        shared |= Skeleton.of(joined, 0, length) == other.skeletons[at] ? TokenLikeness.SKELETON : 0;
        shared |= across(one.heads[from], other.heads[at]);
        double support = TokenLikeness.support(information, other.information(at), shared);
        double most = Math.min(CHANGES_WHEN_JOINED * mean, TokenLikeness.mostChanges(mean, support, shared));
        double changes = changes(joined, 0, length, other.symbols, other.starts[at], otherLength, flags, most);
        return changes > most ? 0 : changes == 0 ? 1 : TokenLikeness.of(changes, mean, support);
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

    private double changes(
            byte[] one, int from, int size, byte[] other, int otherFrom, int otherSize, int flags, double most) {
        boolean consonantal = (flags & TokenSlice.CONSONANTAL) != 0;
        boolean syllabic = (flags & TokenSlice.SYLLABIC) != 0;
        int limit = (int) (most * TokenDistance.DEAREST);
        int between = distance.between(one, from, size, other, otherFrom, otherSize, limit, consonantal, syllabic);
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
        int fromA = a.starts[i];
        int fromB = b.starts[j];
        for (int k = 0; k < length; k++) {
            if (a.symbols[fromA + k] != b.symbols[fromB + k]) {
                return false;
            }
        }
        return true;
    }
}
