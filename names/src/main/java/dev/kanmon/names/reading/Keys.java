package dev.kanmon.names.reading;

import java.util.Arrays;

/** Keys of one name in an index, each with a weight. Used again and again. */
public final class Keys {
    private int[] keys = new int[64];
    private float[] weights = new float[64];
    private int size;

    public int size() {
        return size;
    }

    public int key(int number) {
        return keys[number];
    }

    /** What the reader says of the key: how likely its reading is, or how much the key tells. */
    public float weight(int number) {
        return weights[number];
    }

    public void add(int key, float weight) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        keys[size] = key;
        weights[size++] = weight;
    }

    /** Puts them in the order of falling weight; of equal weight the first added stays first. */
    public void sort() {
        for (int i = 1; i < size; i++) {
            int key = keys[i];
            float weight = weights[i];
            int at = i;
            while (at > 0 && weights[at - 1] < weight) {
                keys[at] = keys[at - 1];
                weights[at] = weights[at - 1];
                at--;
            }
            keys[at] = key;
            weights[at] = weight;
        }
    }

    public void clear() {
        size = 0;
    }

    /** A well-mixed key of {@code value}, told apart by {@code kind}, so that keys of different languages seldom meet. */
    public static int mix(int kind, long value) {
        long mixed = (value + 0x9E3779B97F4A7C15L * (kind + 1)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 29)) * 0x94D049BB133111EBL;
        return (int) (mixed >>> 32);
    }
}
