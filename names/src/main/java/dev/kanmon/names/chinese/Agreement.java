package dev.kanmon.names.chinese;

import java.util.List;

/**
 * How far two forms stand for the same characters: the cosine of their rows of character weights, softened, from 0 to 1,
 * held as bytes. Immutable.
 */
final class Agreement {
    /** Softens the cosine, so that a form of several readings still agrees with each of them. */
    private static final double SOFTENING = 0.25;

    private static final int SCALE = 255;

    private final byte[] rows;

    private Agreement(byte[] rows) {
        this.rows = rows;
    }

    static Agreement of(Characters characters, List<Form> forms, int position) {
        float[] sums = new float[triangle(forms.size(), 0)];
        int[] counts = new int[characters.count()];
        for (Form form : forms) {
            for (int character : form.characters()) {
                counts[character]++;
            }
        }
        int[][] users = new int[counts.length][];
        double[][] shares = new double[counts.length][];
        for (int character = 0; character < counts.length; character++) {
            users[character] = new int[counts[character]];
            shares[character] = new double[counts[character]];
        }
        for (int number = forms.size() - 1; number >= 0; number--) {
            Form form = forms.get(number);
            for (int i = 0; i < form.characters().length; i++) {
                int character = form.characters()[i];
                int at = --counts[character];
                users[character][at] = number;
                shares[character][at] = form.shares()[i];
            }
        }
        for (int character = 0; character < users.length; character++) {
            double weight = characters.weight(character, position);
            for (int i = 0; i < users[character].length; i++) {
                int row = triangle(users[character][i], 0);
                for (int j = 0; j <= i; j++) {
                    sums[row + users[character][j]] += (float) (weight * shares[character][i] * shares[character][j]);
                }
            }
        }
        return new Agreement(softened(forms, sums));
    }

    private static byte[] softened(List<Form> forms, float[] sums) {
        byte[] rows = new byte[sums.length];
        for (int i = 0; i < forms.size(); i++) {
            double own = sums[triangle(i, i)];
            for (int j = 0; j <= i; j++) {
                double both = sums[triangle(i, j)];
                // Forms without a kept reading in common would not be found by one another.
                if (both > 0 && meet(forms.get(i).codes(), forms.get(j).codes())) {
                    double cosine = Math.min(1, both / StrictMath.sqrt(own * sums[triangle(j, j)]));
                    rows[triangle(i, j)] = (byte) StrictMath.round(SCALE * StrictMath.pow(cosine, SOFTENING));
                }
            }
        }
        return rows;
    }

    private static boolean meet(short[] a, short[] b) {
        for (short one : a) {
            for (short other : b) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }

    /** From 0 to 1, 1 for a form with itself. */
    double of(int a, int b) {
        return (rows[a >= b ? triangle(a, b) : triangle(b, a)] & SCALE) / (double) SCALE;
    }

    private static int triangle(int row, int column) {
        return row * (row + 1) / 2 + column;
    }
}
