package dev.kanmon.simulation;

import java.util.Random;

/**
 * Numbers that look drawn by lot and follow from given ones alone, so that whatever is made from them does not depend on
 * what was made before. Mixed with the finaliser of SplitMix64 (Steele, Lea and Flood, 2014).
 */
final class Lot {
    /** The golden ratio in 64 bits: keeps neighbours apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Lot() {}

    /** One number from several, the order counts. */
    static long of(long... parts) {
        long state = SPREAD;
        for (long part : parts) {
            state = mix(state + SPREAD * part);
        }
        return state;
    }

    static Random random(long... parts) {
        return new Random(of(parts));
    }

    /** A number for a text of ASCII. */
    static long of(String text) {
        long state = text.length();
        for (int i = 0; i < text.length(); i++) {
            state = mix(state + SPREAD * text.charAt(i));
        }
        return state;
    }

    private static long mix(long number) {
        long z = number;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
