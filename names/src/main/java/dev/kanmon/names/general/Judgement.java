package dev.kanmon.names.general;

/** The logistic model over what an {@link Alignment} tells. */
final class Judgement {
    private static final double[] WEIGHTS = {
        -3, 1, 2, 2, -2, -0.3, -2, 0.2, 0.5, 0.5, -0.5, 1.5, 0, 0, 0, 0.1
    };

    private Judgement() {}

    static double probability(double[] features) {
        double sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * features[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
