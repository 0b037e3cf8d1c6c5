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

    /** Far beyond every limit, and without overflow when prices are added. */
    private static final int FAR = 1 << 20;

    private static final int CONSONANTAL = 1;
    private static final int SYLLABIC = 2;
    private static final int KINDS = 4;

    /** Prices by kind of comparison and both symbols. */
    private static final byte[] CHANGE = changes(prices());

    private static final int BESIDE_VOWEL = 32;
    private static final int AT_BEGINNING = 64;

    /** Prices by kind of comparison, by whether at the beginning, by whether beside a vowel, and by symbol. */
    private static final byte[] INSERT = insertions(insertionsAlone());

    private int[] before = new int[MAXIMUM_SYMBOLS + 1];
    private int[] last = new int[MAXIMUM_SYMBOLS + 1];
    private int[] current = new int[MAXIMUM_SYMBOLS + 1];
    private final int[] insertions = new int[MAXIMUM_SYMBOLS];

    /** The kind of comparison, by the flags of all tokens in it: whether one is without vowels, or by syllables. */
    static int kind(int flags) {
        return ((flags & TokenSlice.CONSONANTAL) != 0 ? CONSONANTAL : 0)
                | ((flags & TokenSlice.SYLLABIC) != 0 ? SYLLABIC : 0);
    }

    /**
     * The distance of two rows where it is at most {@code limit}; something above it where they are farther apart. The same
     * whichever goes first. In one script, a beginning and
     * an end in common are taken as paired, which is the nearest where no sound comes as cheap as in transcriptions.
     */
    int between(int kind, byte[] a, int aFrom, int aSize, byte[] b, int bFrom, int bSize, int limit) {
        int shorter = kind == 0 ? Math.min(aSize, bSize) : 0;
        int same = 0;
        while (same < shorter && a[aFrom + same] == b[bFrom + same]) {
            same++;
        }
        same = Math.max(0, same - 1);
        int end = 0;
        while (end < shorter - same && a[aFrom + aSize - 1 - end] == b[bFrom + bSize - 1 - end]) {
            end++;
        }
        end = Math.max(0, end - 1);
        int rows = aSize - same - end;
        int columns = bSize - same - end;
        last[0] = 0;
        for (int j = 0; j < columns; j++) {
            insertions[j] = insertion(kind, b, bFrom, bSize, same + j);
            last[j + 1] = last[j] + insertions[j];
        }
        int leastBefore = FAR;
        int previous = -1;
        for (int i = same; i < same + rows; i++) {
            int symbol = a[aFrom + i];
            int least = row(kind, symbol, previous, insertion(kind, a, aFrom, aSize, i), b, bFrom + same, columns);
            if (least > limit && leastBefore + SWAPPED > limit) {
                return FAR;
            }
            leastBefore = least;
            previous = symbol;
            int[] free = before;
            before = last;
            last = current;
            current = free;
        }
        return last[columns];
    }

    /** Fills the current row, for one more symbol; the least in it. */
    private int row(int kind, int symbol, int previous, int drop, byte[] b, int from, int columns) {
        int[] two = before;
        int[] one = last;
        int[] now = current;
        int prices = kind << 10 | symbol << 5;
        int left = one[0] + drop;
        int corner = one[0];
        int least = left;
        int otherBefore = -1;
        now[0] = left;
        for (int j = 1; j <= columns; j++) {
            int other = b[from + j - 1];
            int above = one[j];
            int best = Math.min(corner + CHANGE[prices | other], Math.min(above + drop, left + insertions[j - 1]));
            if (symbol == otherBefore && other == previous && symbol != other) {
                best = Math.min(best, two[j - 2] + SWAPPED);
            }
            now[j] = best;
            least = Math.min(least, best);
            corner = above;
            left = best;
            otherBefore = other;
        }
        return least;
    }

    private static int insertion(int kind, byte[] symbols, int from, int size, int at) {
        boolean besideVowel = (at > 0 && Symbols.isVowel(symbols[from + at - 1]))
                || (at + 1 < size && Symbols.isVowel(symbols[from + at + 1]));
        return INSERT[kind << 7 | (at == 0 ? AT_BEGINNING : 0) | (besideVowel ? BESIDE_VOWEL : 0) | symbols[from + at]];
    }

    private static int vowelCap(int kind) {
        return (kind & CONSONANTAL) != 0 ? WEAK : (kind & SYLLABIC) != 0 ? SYLLABIC_VOWEL : ANY;
    }

    private static byte[] changes(byte[] prices) {
        byte[] changes = new byte[KINDS * Symbols.COUNT * Symbols.COUNT];
        for (int kind = 0; kind < KINDS; kind++) {
            for (int pair = 0; pair < prices.length; pair++) {
                changes[kind << 10 | pair] = (byte) change(kind, pair >>> 5, pair & 31, prices[pair]);
            }
        }
        return changes;
    }

    private static int change(int kind, int a, int b, int price) {
        int vowelCap = vowelCap(kind);
        if (vowelCap < ANY && weak(a) && weak(b)) {
            return Math.min(price, vowelCap + 4);
        }
        return (kind & SYLLABIC) != 0 ? price * 2 / 3 : price;
    }

    private static byte[] insertions(byte[] alone) {
        byte[] prices = new byte[KINDS * 4 * Symbols.COUNT];
        for (int i = 0; i < prices.length; i++) {
            prices[i] =
                    (byte) insertion(i >>> 7, i & 31, (i & AT_BEGINNING) != 0, (i & BESIDE_VOWEL) != 0, alone[i & 31]);
        }
        return prices;
    }

    private static int insertion(int kind, int symbol, boolean atBeginning, boolean besideVowel, int alone) {
        int vowelCap = vowelCap(kind);
        if (vowelCap == SYLLABIC_VOWEL && symbol == Symbols.of('R')) {
            return SILENT_R;
        }
        if (weak(symbol)) {
            int price = besideVowel ? alone / 2 : alone;
            return Math.min(atBeginning ? price + 10 : price, vowelCap);
        }
        return atBeginning && symbol != Symbols.of('H') ? Math.min(ANY, alone + 15) : alone;
    }

    private static boolean weak(int symbol) {
        return Symbols.isVowel(symbol) || symbol == Symbols.of('Y') || symbol == Symbols.of('W');
    }

    private static byte[] insertionsAlone() {
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
