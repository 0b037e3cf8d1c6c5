package dev.kanmon.names.japanese;

/** Numbers by the morae of a field: an open hash of flat arrays. */
final class Shares {
    private long[] keys = new long[1 << 10];
    private double[] values = new double[1 << 10];
    private int size;

    void add(long key, double value) {
        if (2 * size > keys.length) {
            grow();
        }
        int at = find(key);
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        values[at] += value;
    }

    /** 0 for what was never added. */
    double get(long key) {
        return values[find(key)];
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ key >>> 32) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new double[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    /** A key of morae, never 0. */
    static long key(Morae morae) {
        long key = 1;
        for (int i = 0; i < morae.size(); i++) {
            key = (key ^ morae.mora(i)) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key == 0 ? 1 : key;
    }
}
