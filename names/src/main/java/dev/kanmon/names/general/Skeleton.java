package dev.kanmon.names.general;

/**
 * The consonants of a token in broad classes, four bits each from the lowest, at most seven. H and Y do not count: they
 * come and go between spellings.
 */
final class Skeleton {
    private static final int MAXIMUM = 7;
    private static final int DIGITS = 11;

    /** Class of each symbol; 0 does not count. */
    private static final byte[] CLASSES = classes();

    private Skeleton() {}

    static int of(byte[] symbols, int size) {
        return of(symbols, 0, size);
    }

    static int of(byte[] symbols, int from, int to) {
        int skeleton = 0;
        int count = 0;
        int last = 0;
        for (int i = from; i < to && count < MAXIMUM; i++) {
            int its = CLASSES[symbols[i]];
            if (symbols[i] == Symbols.DIGIT && i + 1 < to) {
                its = DIGITS + (symbols[++i] & 3);
                last = 0;
            }
            if (its != 0 && its != last) {
                skeleton |= its << (4 * count++);
            }
            last = its;
        }
        return skeleton;
    }

    static int consonants(int skeleton) {
        return (35 - Integer.numberOfLeadingZeros(skeleton)) / 4;
    }

    /** A bit for each class that occurs. */
    static int classes(int skeleton) {
        int classes = 0;
        for (int rest = skeleton; rest != 0; rest >>>= 4) {
            classes |= 1 << (rest & 15);
        }
        return classes;
    }

    private static byte[] classes() {
        byte[] classes = new byte[Symbols.COUNT];
        String[] groups = {"BP", "FVW", "DT", "CJSXZ", "GKQ", "LR", "M", "N"};
        for (int i = 0; i < groups.length; i++) {
            for (char letter : groups[i].toCharArray()) {
                classes[Symbols.of(letter)] = (byte) (i + 1);
            }
        }
        classes[Symbols.SH] = classes[Symbols.of('S')];
        classes[Symbols.CH] = classes[Symbols.of('S')];
        classes[Symbols.ZH] = classes[Symbols.of('S')];
        classes[Symbols.KH] = classes[Symbols.of('K')];
        return classes;
    }
}
