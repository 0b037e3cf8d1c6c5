package dev.kanmon.names.reading;

import java.util.Arrays;

/** Keys of one name in an index, each with how likely its reading is. Used again and again. */
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

    /** From 0 to 1. */
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
