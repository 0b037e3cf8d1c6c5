package dev.kanmon.names.japanese;

/**
 * Reads capitals as morae: Hepburn of passports, Kunrei, Nihon-shiki, the spelling of keyboards, OH for a long o, and what
 * people write beside them (L for R, W behind an O). What is spelled otherwise than Hepburn is less usual.
 */
final class LatinMorae {
    private static final String VOWELS = "AIUEO";

    /** ln of how seldom a passport bears a spelling other than Hepburn, one to a part. */
    private static final double OTHER_SYSTEM = 1.5;

    /** ln of how seldom L stands for R, V for B, C for K. */
    private static final double OTHER_LETTER = 4;

    private final String letters;
    private final Morae out;
    private int at;
    private boolean otherSystem;

    private LatinMorae(String letters, Morae out) {
        this.letters = letters;
        this.out = out;
    }

    /**
     * Adds the morae of one part.
     *
     * @param truncated whether the part may be cut off amid a mora
     * @return whether the letters are Japanese morae throughout
     */
    static boolean read(String letters, boolean truncated, Morae out) {
        return new LatinMorae(letters, out).run(truncated);
    }

    private boolean run(boolean truncated) {
        while (at < letters.length()) {
            if (!step()) {
                return truncated && out.size() > 0 && restIsOnset();
            }
        }
        out.end();
        if (otherSystem) {
            out.unusual(OTHER_SYSTEM);
        }
        return out.size() > 0 && !out.overflown();
    }

    private boolean restIsOnset() {
        for (int i = at; i < letters.length(); i++) {
            if (VOWELS.indexOf(letters.charAt(i)) >= 0) {
                return false;
            }
        }
        out.end();
        return letters.length() - at <= 3;
    }

    private boolean step() {
        char letter = letters.charAt(at);
        if (isVowel(at)) {
            return vowel(Mora.BARE, 0);
        }
        if (peek(1) == letter && "KGSTPBDZJFC".indexOf(letter) >= 0) {
            out.addStop();
            at++;
            return true;
        }
        if ((letter == 'R' || letter == 'L') && peek(1) == letter) {
            at++;
            return true;
        }
        return switch (letter) {
            case 'K' -> (peek(1) == 'W' && peek(2) == 'A') ? vowel(Mora.K, 2) : glide(Mora.K, 1);
            case 'G' -> (peek(1) == 'W' && peek(2) == 'A') ? vowel(Mora.G, 2) : glide(Mora.G, 1);
            case 'S' ->
                peek(1) == 'H' ? hushing(Mora.SY, 2) : other(peek(1) == 'I' || peek(1) == 'Y') && glide(Mora.S, 1);
            case 'Z' -> other(peek(1) == 'I' || peek(1) == 'Y') && glide(Mora.Z, 1);
            case 'J' -> hushing(Mora.ZY, 1);
            case 'T' -> stepT();
            case 'C' ->
                peek(1) == 'H' ? hushing(Mora.TY, 2) : unusual() && "AUO".indexOf(peek(1)) >= 0 && vowel(Mora.K, 1);
            case 'D' -> stepD();
            case 'N' -> stepN();
            case 'H' -> stepH();
            case 'F' -> glide(Mora.H, 1);
            case 'B' -> glide(Mora.B, 1);
            case 'V' -> unusual() && glide(Mora.B, 1);
            case 'P' -> glide(Mora.P, 1);
            case 'M' -> stepM();
            case 'Y' -> vowel(Mora.Y, 1);
            case 'R' -> glide(Mora.R, 1);
            case 'L' -> unusual() && glide(Mora.R, 1);
            case 'W' -> stepW();
            default -> false;
        };
    }

    private boolean stepT() {
        if (peek(1) == 'C' && peek(2) == 'H') {
            out.addStop();
            return hushing(Mora.TY, 3);
        }
        if (peek(1) == 'S' || peek(1) == 'Z') {
            return other(peek(1) == 'Z') && vowel(Mora.T, 2);
        }
        return other("IUY".indexOf(peek(1)) >= 0) && glide(Mora.T, 1);
    }

    private boolean stepD() {
        return switch (peek(1)) {
            case 'Z' -> other(true) && glide(Mora.Z, 2);
            case 'J' -> other(true) && hushing(Mora.ZY, 2);
            default -> other("IUY".indexOf(peek(1)) >= 0) && glide(Mora.D, 1);
        };
    }

    private boolean stepN() {
        if (isVowel(at + 1) || (peek(1) == 'Y' && isVowel(at + 2))) {
            return glide(Mora.N, 1);
        }
        out.addNasal();
        at++;
        // NN at the end, or before a consonant, is one moraic n as keyboards write it.
        if (peek(0) == 'N' && !isVowel(at + 1) && peek(1) != 'Y') {
            at++;
        }
        return true;
    }

    private boolean stepM() {
        if (peek(1) == 'B' || peek(1) == 'M' || peek(1) == 'P') {
            out.addNasal();
            at++;
            return true;
        }
        return glide(Mora.M, 1);
    }

    private boolean stepH() {
        if (isVowel(at + 1) || peek(1) == 'Y') {
            return other(peek(1) == 'U') && glide(Mora.H, 1);
        }
        return lengthening();
    }

    private boolean stepW() {
        return isVowel(at + 1) ? other(peek(1) != 'A') && vowel(Mora.W, 1) : unusual() && lengthening();
    }

    private boolean lengthening() {
        if (out.lastVowel() < 0) {
            return false;
        }
        otherSystem = true;
        out.lengthen();
        at++;
        return true;
    }

    private boolean glide(int onset, int length) {
        return peek(length) == 'Y' ? vowel(Mora.palatal(onset), length + 1) : vowel(onset, length);
    }

    /** SH, CH and J, behind which some write a Y that says nothing. */
    private boolean hushing(int onset, int length) {
        if (peek(length) == 'Y') {
            otherSystem = true;
            return vowel(onset, length + 1);
        }
        return vowel(onset, length);
    }

    private boolean vowel(int onset, int length) {
        if (!isVowel(at + length)) {
            return false;
        }
        int before = out.size();
        out.add(onset, VOWELS.indexOf(letters.charAt(at + length)));
        if (length == 0 && out.size() == before && before > 0 && peek(0) != 'I') {
            otherSystem = true;
        }
        at += length + 1;
        return true;
    }

    private boolean other(boolean isOther) {
        otherSystem |= isOther;
        return true;
    }

    private boolean unusual() {
        out.unusual(OTHER_LETTER);
        return true;
    }

    private boolean isVowel(int index) {
        return index < letters.length() && VOWELS.indexOf(letters.charAt(index)) >= 0;
    }

    private char peek(int ahead) {
        return at + ahead < letters.length() ? letters.charAt(at + ahead) : ' ';
    }
}
