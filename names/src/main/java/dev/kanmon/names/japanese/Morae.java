package dev.kanmon.names.japanese;

/**
 * The morae of one field, gathered one by one and folded on the way: a vowel that only lengthens the one before is not
 * kept but marked, a moraic n runs into a vowel behind it, because SHINICHI does not tell シンイチ from シニチ.
 */
final class Morae {
    /** Longer than any Japanese field, with room for a surname and a given name in one. */
    static final int MAXIMUM = 24;

    private final byte[] morae = new byte[MAXIMUM];
    private int size;
    private int longs;
    private boolean overflown;
    private double ln;

    void clear() {
        size = 0;
        longs = 0;
        overflown = false;
        ln = 0;
    }

    int size() {
        return size;
    }

    int mora(int at) {
        return morae[at] & 0xFF;
    }

    /** Bit i is set where the writing says that the vowel of mora i is long. */
    int longs() {
        return longs;
    }

    /** Whether there were more than {@link #MAXIMUM}. */
    boolean overflown() {
        return overflown;
    }

    /** ln of how usual the writing is, given the morae. */
    double ln() {
        return ln;
    }

    void unusual(double byLn) {
        ln -= byLn;
    }

    /** The vowel that the last mora ends in, -1 when it has none. */
    int lastVowel() {
        return size > 0 && Mora.hasVowel(mora(size - 1)) ? Mora.vowel(mora(size - 1)) : -1;
    }

    void add(int onset, int vowel) {
        int last = lastVowel();
        if (onset == Mora.BARE && (vowel == Mora.U || vowel == Mora.O) && (last == Mora.O || last == vowel)) {
            lengthen();
            return;
        }
        if (size > 0 && mora(size - 1) == Mora.NASAL && (onset == Mora.BARE || onset == Mora.Y)) {
            size--;
            push(Mora.of(onset == Mora.Y ? Mora.NY : Mora.N, vowel));
            return;
        }
        if (size > 0 && mora(size - 1) == Mora.STOP && onset == Mora.BARE) {
            size--;
        }
        push(Mora.of(onset, vowel));
    }

    void addNasal() {
        push(Mora.NASAL);
    }

    void addStop() {
        if (size > 0 && Mora.hasVowel(mora(size - 1))) {
            push(Mora.STOP);
        }
    }

    void lengthen() {
        if (size > 0) {
            longs |= 1 << (size - 1);
        }
    }

    /** Takes away a stop that nothing follows. */
    void end() {
        if (size > 0 && mora(size - 1) == Mora.STOP) {
            size--;
        }
    }

    /** Gives the last mora another vowel and a glide or none. */
    void changeLast(int onset, int vowel) {
        if (size > 0) {
            size--;
            push(Mora.of(onset, vowel));
        }
    }

    private void push(int mora) {
        if (size == MAXIMUM) {
            overflown = true;
            return;
        }
        longs &= ~(1 << size);
        morae[size++] = (byte) mora;
    }

    boolean sameMorae(Morae other) {
        return java.util.Arrays.equals(morae, 0, size, other.morae, 0, other.size);
    }

    String letters() {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < size; i++) {
            letters.append(Mora.letters(mora(i)));
        }
        return letters.toString();
    }

    void copy(Morae other) {
        part(other, 0, other.size);
        longs = other.longs;
    }

    /** Takes the morae of another from {@code from} to {@code to}, without their lengths. */
    void part(Morae other, int from, int to) {
        clear();
        size = to - from;
        System.arraycopy(other.morae, from, morae, 0, size);
    }

    /** Adds the morae of another part as they are. */
    void append(Morae other) {
        for (int i = 0; i < other.size; i++) {
            push(other.mora(i));
            if ((other.longs >> i & 1) == 1) {
                lengthen();
            }
        }
    }

    void setFirst(int mora) {
        morae[0] = (byte) mora;
    }
}
