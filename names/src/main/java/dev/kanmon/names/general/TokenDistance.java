package dev.kanmon.names.general;

/**
 * Weighted edit distance of rows of symbols (Wagner, Fischer, with neighbours swapped), in hundredths of the dearest
 * change. Weights say how often transliterations and slips confuse two sounds. One instance a thread.
 */
final class TokenDistance {
    /** Concatenations of two or three tokens included. */
    static final int MAXIMUM_SYMBOLS = 3 * TokenSlice.MAXIMUM_SYMBOLS;

    static final int DEAREST = 100;

    private static final int SWAPPED = 60;
    private static final int WEAK = 4;
    private static final int SYLLABIC_VOWEL = 12;

    /** Before a consonant and at the end, transcriptions leave it out ({@code ジョージ}). */
    private static final int SILENT_R = 25;

    /** Groups of symbols that are confused, with the price within the group; the least price counts. */
    private static final String[] CONFUSED = {
        "10 CK KQ IY",
        "15 WV UO EI AE",
        "18 SZ FV BP DT sS cC kH kK zJ zZ cs WU JY",
        "22 GK GQ CS GJ cJ XS Xs YJ",
        "26 AO HG BV zs JS AI OE",
        "30 EU AU IU JH JK PF kG cK cT XH GH",
        "45 TS TC MN LR DZ GY WG YH"
    };

    private static final int VOWELS = 34;
    private static final int ANY = 100;

    private static final byte[] CHANGE = prices();
    private static final byte[] INSERT = insertions();

    private final int[] before = new int[MAXIMUM_SYMBOLS + 1];
    private final int[] last = new int[MAXIMUM_SYMBOLS + 1];
    private final int[] current = new int[MAXIMUM_SYMBOLS + 1];
    private final int[] insertions = new int[MAXIMUM_SYMBOLS];

    /**
     * The distance of two rows, at most about {@code limit}; something above it where the rows are farther apart.
     *
     * @param consonantal whether one of them is written without vowels
     * @param syllabic whether one of them is a transcription by syllables
     */
    int between(
            byte[] a,
            int aFrom,
            int aSize,
            byte[] b,
            int bFrom,
            int bSize,
            int limit,
            boolean consonantal,
            boolean syllabic) {
        int vowelCap = consonantal ? WEAK : syllabic ? SYLLABIC_VOWEL : ANY;
        int[] two = before;
        int[] one = last;
        int[] now = current;
        one[0] = 0;
        for (int j = 1; j <= bSize; j++) {
            insertions[j - 1] = insertion(b, bFrom, bSize, j - 1, vowelCap);
            one[j] = one[j - 1] + insertions[j - 1];
        }
        for (int i = 1; i <= aSize; i++) {
            int symbol = a[aFrom + i - 1];
            int drop = insertion(a, aFrom, aSize, i - 1, vowelCap);
            now[0] = one[0] + drop;
            int least = now[0];
            for (int j = 1; j <= bSize; j++) {
                int other = b[bFrom + j - 1];
                int best = one[j - 1] + change(symbol, other, vowelCap, syllabic);
                best = Math.min(best, one[j] + drop);
                best = Math.min(best, now[j - 1] + insertions[j - 1]);
                if (i > 1 && j > 1 && symbol == b[bFrom + j - 2] && other == a[aFrom + i - 2] && symbol != other) {
                    best = Math.min(best, two[j - 2] + SWAPPED);
                }
                now[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return least;
            }
            int[] free = two;
            two = one;
            one = now;
            now = free;
        }
        return one[bSize];
    }

    private static int change(int a, int b, int vowelCap, boolean syllabic) {
        int price = CHANGE[a << 5 | b];
        if (price == 0 || (vowelCap == ANY && !syllabic)) {
            return price;
        }
        if (vowelCap < ANY && weak(a) && weak(b)) {
            return Math.min(price, vowelCap + 4);
        }
        return syllabic ? Math.min(price, price * 2 / 3) : price;
    }

    private static int insertion(byte[] symbols, int from, int size, int at, int vowelCap) {
        int symbol = symbols[from + at];
        int price = INSERT[symbol];
        if (vowelCap == SYLLABIC_VOWEL && symbol == Symbols.of('R')) {
            return SILENT_R;
        }
        if (weak(symbol)) {
            boolean besideVowel = (at > 0 && Symbols.isVowel(symbols[from + at - 1]))
                    || (at + 1 < size && Symbols.isVowel(symbols[from + at + 1]));
            price = besideVowel ? price / 2 : price;
            return Math.min(at == 0 ? price + 10 : price, vowelCap);
        }
        return at == 0 && symbol != Symbols.of('H') ? Math.min(ANY, price + 15) : price;
    }

    private static boolean weak(int symbol) {
        return Symbols.isVowel(symbol) || symbol == Symbols.of('Y') || symbol == Symbols.of('W');
    }

    private static byte[] insertions() {
        byte[] prices = new byte[Symbols.COUNT];
        for (int symbol = 0; symbol < Symbols.COUNT; symbol++) {
            prices[symbol] = (byte) (Symbols.isVowel(symbol) ? 36 : 80);
        }
        prices[Symbols.of('H')] = 25;
        prices[Symbols.of('Y')] = 34;
        prices[Symbols.of('W')] = 40;
        prices[Symbols.of('T')] = 70;
        prices[Symbols.of('N')] = 70;
        prices[Symbols.DIGIT] = ANY;
        return prices;
    }

    private static byte[] prices() {
        byte[] prices = new byte[Symbols.COUNT * Symbols.COUNT];
        for (int a = 0; a < Symbols.COUNT; a++) {
            for (int b = 0; b < Symbols.COUNT; b++) {
                boolean vowels = Symbols.isVowel(a) && Symbols.isVowel(b);
                prices[a << 5 | b] = (byte) (a == b ? 0 : vowels ? VOWELS : ANY);
            }
        }
        for (String group : CONFUSED) {
            String[] words = group.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                String pair = words[i];
                int a = symbol(pair.charAt(0));
                int b = symbol(pair.charAt(1));
                prices[a << 5 | b] = (byte) Math.min(prices[a << 5 | b], Integer.parseInt(words[0]));
                prices[b << 5 | a] = prices[a << 5 | b];
            }
        }
        return prices;
    }

    private static int symbol(char letter) {
        return switch (letter) {
            case 's' -> Symbols.SH;
            case 'c' -> Symbols.CH;
            case 'z' -> Symbols.ZH;
            case 'k' -> Symbols.KH;
            default -> Symbols.of(letter);
        };
    }
}
