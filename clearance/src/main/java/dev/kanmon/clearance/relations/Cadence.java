package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.yaml.Fields;

/** How often a mechanism is to meet. */
public sealed interface Cadence {
    /** Ten years: what is to meet less often is no dialogue that recurs. */
    int MOST_MONTHS = 120;

    /** At least once in so many months. */
    record Every(int months) implements Cadence {}

    /** Whenever the sides agree to. */
    record AsAgreed() implements Cadence {}

    /** Several mechanisms, each with its own. */
    record EachItsOwn() implements Cadence {}

    /** Reads {@code cadence}: {@code yearly}, {@code as agreed}, {@code each its own} or {@code every N months}. */
    static Cadence read(Fields fields) {
        String text = fields.text("cadence");
        return switch (text) {
            case "yearly" -> new Every(12);
            case "as agreed" -> new AsAgreed();
            case "each its own" -> new EachItsOwn();
            default -> every(fields, text);
        };
    }

    private static Cadence every(Fields fields, String text) {
        if (text.matches("every [1-9]\\d{0,2} months")) {
            int months = Integer.parseInt(text.substring("every ".length(), text.lastIndexOf(' ')));
            if (months <= MOST_MONTHS) {
                return new Every(months);
            }
        }
        throw fields.refused(
                "cadence", "is none of yearly, as agreed, each its own and every N months, N to " + MOST_MONTHS);
    }
}
