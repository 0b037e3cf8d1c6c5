package dev.kanmon.names.general;

/** Pairs the tokens of two names and tells what speaks for and against one name. One instance a thread; makes no objects. */
final class Alignment {
    static final int FEATURES = 16;

    /** Normal distance at which a pairing is no longer more likely than chance. */
    private static final double FARTHEST = 0.3;

    private static final double SPREAD = 0.14;
    private static final double NICKNAME_QUALITY = 0.75;
    private static final double INITIAL_QUALITY = 0.8;
    private static final double INITIAL_INFORMATION = 2;
    private static final double LEAST_QUALITY = 0.02;

    private final Side a = new Side();
    private final Side b = new Side();
    private final TokenDistance distance = new TokenDistance();
    private final double[] qualities = new double[TokenSlice.MAXIMUM_TOKENS * TokenSlice.MAXIMUM_TOKENS];
    private final double[] features = new double[FEATURES];

    private double matched;
    private double lost;
    private double matchedA;
    private double matchedB;
    private int pairs;

    Side a() {
        return a;
    }

    Side b() {
        return b;
    }

    /** What speaks for and against; valid until the next call. */
    double[] compare(int[] aValues, int aAt, int[] bValues, int bAt) {
        a.load(aValues, aAt);
        b.load(bValues, bAt);
        matched = 0;
        lost = 0;
        matchedA = 0;
        matchedB = 0;
        pairs = 0;
        weigh();
        pairBest();
        pairJoined(a, b);
        pairJoined(b, a);
        return summarise();
    }

    private void weigh() {
        for (int i = 0; i < a.size; i++) {
            for (int j = 0; j < b.size; j++) {
                qualities[i * TokenSlice.MAXIMUM_TOKENS + j] = quality(i, j);
            }
        }
    }

    private double quality(int i, int j) {
        int headA = a.heads[i];
        int headB = b.heads[j];
        if (TokenSlice.isInitial(headA) || TokenSlice.isInitial(headB)) {
            if (a.symbols[a.starts[i]] != b.symbols[b.starts[j]]) {
                return 0;
            }
            return TokenSlice.symbols(headA) == TokenSlice.symbols(headB) ? 1 : INITIAL_QUALITY;
        }
        if (((headA | headB) & TokenSlice.NUMERAL) != 0) {
            return equal(i, j) ? 1 : 0;
        }
        int nickname = TokenSlice.nickname(headA);
        double known = nickname != 0 && nickname == TokenSlice.nickname(headB) ? NICKNAME_QUALITY : 0;
        int lengthA = a.length(i);
        int lengthB = b.length(j);
        if (((headA | headB) & TokenSlice.TRUNCATED) != 0) {
            int shorter = Math.min(lengthA, lengthB);
            boolean cut = lengthA < lengthB ? a.has(i, TokenSlice.TRUNCATED) : b.has(j, TokenSlice.TRUNCATED);
            lengthA = cut ? shorter : lengthA;
            lengthB = cut ? shorter : lengthB;
        } else {
            int apart = Integer.bitCount(Skeleton.classes(a.skeletons[i]) ^ Skeleton.classes(b.skeletons[j]));
            if (apart > 3 || 2 * Math.min(lengthA, lengthB) < Math.max(lengthA, lengthB)) {
                return known;
            }
        }
        return Math.max(known, near(a, a.starts[i], lengthA, b, b.starts[j], lengthB, headA | headB));
    }

    private boolean equal(int i, int j) {
        if (a.length(i) != b.length(j)) {
            return false;
        }
        for (int k = 0; k < a.length(i); k++) {
            if (a.symbols[a.starts[i] + k] != b.symbols[b.starts[j] + k]) {
                return false;
            }
        }
        return true;
    }

    private double near(Side one, int from, int size, Side other, int otherFrom, int otherSize, int flags) {
        boolean consonantal = (flags & TokenSlice.CONSONANTAL) != 0;
        boolean syllabic = (flags & TokenSlice.SYLLABIC) != 0;
        double mean = TokenDistance.DEAREST * (size + otherSize) / 2.0;
        int limit = (int) (FARTHEST * mean);
        int apart = distance.between(
                one.symbols, from, size, other.symbols, otherFrom, otherSize, limit, consonantal, syllabic);
        if (apart > limit) {
            return 0;
        }
        double scaled = apart / mean / SPREAD;
        return 1 / (1 + scaled * scaled * scaled);
    }

    private void pairBest() {
        while (true) {
            double best = LEAST_QUALITY;
            int bestA = -1;
            int bestB = -1;
            for (int i = 0; i < a.size; i++) {
                for (int j = 0; j < b.size && a.partners[i] < 0; j++) {
                    double quality = qualities[i * TokenSlice.MAXIMUM_TOKENS + j];
                    if (b.partners[j] < 0 && quality > best) {
                        best = quality;
                        bestA = i;
                        bestB = j;
                    }
                }
            }
            if (bestA < 0) {
                return;
            }
            a.partners[bestA] = bestB;
            b.partners[bestB] = bestA;
            boolean initial = TokenSlice.isInitial(a.heads[bestA]) || TokenSlice.isInitial(b.heads[bestB]);
            double informationA = initial ? INITIAL_INFORMATION : a.information(bestA);
            double informationB = initial ? INITIAL_INFORMATION : b.information(bestB);
            count(best, informationA, informationB);
            if (initial) {
                matchedA += a.information(bestA) - INITIAL_INFORMATION;
                matchedB += b.information(bestB) - INITIAL_INFORMATION;
            }
        }
    }

    private void count(double quality, double informationA, double informationB) {
        double information = Math.min(informationA, informationB);
        matched += quality * information;
        lost += (1 - quality) * information;
        matchedA += informationA;
        matchedB += informationB;
        pairs++;
    }

    /** Two or three neighbours of one name against one token of the other. */
    private void pairJoined(Side one, Side other) {
        for (int j = 0; j < other.size; j++) {
            for (int count = 2; count <= 3; count++) {
                for (int i = 0; i + count <= one.size && other.free(j, 1); i++) {
                    if (one.free(i, count)) {
                        pairJoined(one, i, count, other, j);
                    }
                }
            }
        }
    }

    private void pairJoined(Side one, int from, int count, Side other, int at) {
        int length = one.starts[from + count] - one.starts[from];
        int otherLength = other.length(at);
        if (5 * Math.abs(length - otherLength) > length + otherLength) {
            return;
        }
        int flags = other.heads[at];
        double information = 0;
        for (int i = from; i < from + count; i++) {
            flags |= one.heads[i];
            information += one.information(i);
        }
        double quality = near(one, one.starts[from], length, other, other.starts[at], otherLength, flags);
        if (quality > 0.4) {
            for (int i = from; i < from + count; i++) {
                one.partners[i] = at;
            }
            other.partners[at] = from;
            double otherInformation = other.information(at);
            double least = Math.min(information, otherInformation);
            matched += quality * least;
            lost += (1 - quality) * least;
            matchedA += one == a ? information : otherInformation;
            matchedB += one == a ? otherInformation : information;
            pairs++;
        }
    }

    private double[] summarise() {
        double totalA = total(a);
        double totalB = total(b);
        double freeA = Math.max(0, totalA - matchedA);
        double freeB = Math.max(0, totalB - matchedB);
        double conflict = Math.min(freeA, freeB);
        double less = Math.min(totalA, totalB);
        double more = Math.max(totalA, totalB);
        features[0] = 1;
        features[1] = Math.min(matched, 30) / 10;
        features[2] = matched / less;
        features[3] = matched / more;
        features[4] = Math.min(conflict, 20) / 10;
        features[5] = Math.min(Math.abs(freeA - freeB), 30) / 10;
        features[6] = lost / 10;
        features[7] = Math.min(pairs, 4);
        features[8] = endPaired(true);
        features[9] = endPaired(false);
        features[10] = surnameFree(a) + surnameFree(b);
        features[11] = conflict < 1e-9 && Math.abs(freeA - freeB) < 1e-9 ? 1 : 0;
        features[12] = features[1] * features[1];
        features[13] = features[11] > 0 ? lost / 10 : 0;
        features[14] = Math.min(a.size, b.size) == 1 ? 1 : 0;
        features[15] = ordered() ? 1 : 0;
        return features;
    }

    private static double total(Side side) {
        double total = 0;
        for (int i = 0; i < side.size; i++) {
            total += side.information(i);
        }
        return Math.max(total, 0.5);
    }

    /** Whether the first (last) tokens have partners: 1 where of both, a half where of one. */
    private double endPaired(boolean first) {
        int atA = first ? 0 : a.size - 1;
        int atB = first ? 0 : b.size - 1;
        return (a.partners[atA] >= 0 ? 0.5 : 0) + (b.partners[atB] >= 0 ? 0.5 : 0);
    }

    private static double surnameFree(Side side) {
        double free = 0;
        int surnames = 0;
        for (int i = 0; i < side.size; i++) {
            if (side.has(i, TokenSlice.SURNAME)) {
                surnames++;
                free += side.partners[i] < 0 ? 1 : 0;
            }
        }
        return surnames == 0 ? 0 : free / surnames;
    }

    private boolean ordered() {
        int last = -1;
        for (int i = 0; i < a.size; i++) {
            if (a.partners[i] >= 0) {
                if (a.partners[i] < last) {
                    return false;
                }
                last = a.partners[i];
            }
        }
        return true;
    }
}
