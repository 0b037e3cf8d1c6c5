package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.pass.Presented;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Carrier and number of a voyage, in the one spelling that is compared.
 *
 * @param carrier two letters or digits, or three letters where the number follows
 * @param number without leading zeros
 */
record Designator(String carrier, String number) {
    private static final Pattern THREE = Pattern.compile("[A-Z0-9]{2}[A-Z][0-9].*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+", Pattern.UNICODE_CHARACTER_CLASS);

    static Designator of(String compared) {
        int carrier = THREE.matcher(compared).matches() ? 3 : 2;
        return new Designator(compared.substring(0, carrier), compared.substring(carrier));
    }

    /** As a person typed it, with letters of East Asian keyboards; empty where it is no designator. */
    static Optional<Designator> typed(String typed) {
        String tight = BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        return Presented.isDesignator(tight) ? Optional.of(of(Presented.designator(tight))) : Optional.empty();
    }

    public String text() {
        return carrier + number;
    }
}
