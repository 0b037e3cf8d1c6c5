package dev.kanmon.names.chinese;

import java.util.Arrays;

/** What one spelling may be, by custom. Filled while the model is loaded, then left alone. */
final class Spelled {
    private static final int CUSTOMS = Custom.values().length;

    private final int[] forms = new int[CUSTOMS];
    private final double[][] logWeights = new double[2][CUSTOMS];

    Spelled() {
        Arrays.fill(forms, -1);
        for (double[] position : logWeights) {
            Arrays.fill(position, Double.NEGATIVE_INFINITY);
        }
    }

    void set(Custom custom, int form, double surname, double given) {
        forms[custom.number()] = form;
        logWeights[Characters.SURNAME][custom.number()] = StrictMath.log(surname);
        logWeights[Characters.GIVEN][custom.number()] = StrictMath.log(given);
    }

    /** The form in a custom, -1 where there is none. */
    int form(Custom custom) {
        return forms[custom.number()];
    }

    /** Whether a custom reads this form here. */
    boolean means(int form) {
        for (int known : forms) {
            if (known == form) {
                return true;
            }
        }
        return false;
    }

    /** ln of the share of this spelling among surnames or given syllables written in the custom; minus infinity for none. */
    double logWeight(Custom custom, int position) {
        return logWeights[position][custom.number()];
    }
}
