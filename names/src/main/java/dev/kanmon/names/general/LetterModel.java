package dev.kanmon.names.general;

import java.util.Arrays;
import java.util.List;

/** ln P(letters) of a Latin token: trigrams with a beginning and an end, backed off to pairs and letters (Witten, Bell). */
final class LetterModel {
    private static final int LETTERS = 27;
    private static final int TABLE = LETTERS * LETTERS * LETTERS;

    private final float[] logs = new float[TABLE];

    /** Lines of three characters, the beginning and the end being a point, tab, count. */
    LetterModel(List<String> lines) {
        int[] counts = new int[TABLE];
        for (String line : lines) {
            int trigram = (code(line.charAt(0)) * LETTERS + code(line.charAt(1))) * LETTERS + code(line.charAt(2));
            counts[trigram] += Integer.parseInt(line.substring(4));
        }
        smooth(counts);
    }

    /** A to Z; other characters are passed over. Never positive. */
    double logProbability(CharSequence token) {
        double sum = 0;
        int context = 0;
        for (int i = 0; i <= token.length(); i++) {
            int code = i < token.length() ? code(token.charAt(i)) : 0;
            if (code < LETTERS && (code > 0 || i == token.length())) {
                sum += logs[context * LETTERS + code];
                context = context % LETTERS * LETTERS + code;
            }
        }
        return sum;
    }

    private static int code(char letter) {
        return letter >= 'A' && letter <= 'Z' ? letter - 'A' + 1 : 0;
    }

    private void smooth(int[] counts) {
        int[] pairs = new int[LETTERS * LETTERS];
        int[] singles = new int[LETTERS];
        for (int trigram = 0; trigram < TABLE; trigram++) {
            pairs[trigram % (LETTERS * LETTERS)] += counts[trigram];
            singles[trigram % LETTERS] += counts[trigram];
        }
        double[] uniform = new double[LETTERS];
        Arrays.fill(uniform, 1.0 / LETTERS);
        double[] letter = interpolate(singles, 0, uniform);
        double[][] afterOne = new double[LETTERS][];
        for (int last = 0; last < LETTERS; last++) {
            afterOne[last] = interpolate(pairs, last, letter);
        }
        for (int context = 0; context < LETTERS * LETTERS; context++) {
            double[] next = interpolate(counts, context, afterOne[context % LETTERS]);
            for (int code = 0; code < LETTERS; code++) {
                logs[context * LETTERS + code] = (float) StrictMath.log(next[code]);
            }
        }
    }

    /** Counts of row {@code row}, weighed against {@code backOff} by how many kinds were seen. */
    private static double[] interpolate(int[] counts, int row, double[] backOff) {
        long seen = 0;
        int kinds = 0;
        for (int code = 0; code < LETTERS; code++) {
            int count = counts[row * LETTERS + code];
            seen += count;
            kinds += count > 0 ? 1 : 0;
        }
        double[] mixed = new double[LETTERS];
        for (int code = 0; code < LETTERS; code++) {
            mixed[code] =
                    seen == 0 ? backOff[code] : (counts[row * LETTERS + code] + kinds * backOff[code]) / (seen + kinds);
        }
        return mixed;
    }
}
