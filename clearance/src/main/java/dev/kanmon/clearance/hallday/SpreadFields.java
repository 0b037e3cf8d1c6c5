package dev.kanmon.clearance.hallday;

import dev.kanmon.clearance.hall.Spread;
import dev.kanmon.clearance.yaml.Fields;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A spread in a file: its shape and what that takes. */
final class SpreadFields {
    /** A day in seconds, or ten kilometres and more: nothing in a hall is greater. */
    private static final BigDecimal GREATEST = BigDecimal.valueOf(86_400);

    /** Beyond it a spread is all tail. */
    private static final BigDecimal MAXIMUM_VARIATION = BigDecimal.valueOf(5);

    /** What a line of text holds, at eight signs each. */
    private static final int MAXIMUM_SEEN = 500;

    private static final Pattern VALUE = Pattern.compile("-?[0-9]{1,5}(\\.[0-9]{1,9})?");

    private enum Shape {
        FIXED,
        UNIFORM,
        EXPONENTIAL,
        GAMMA,
        LOGNORMAL,
        NORMAL,
        SEEN
    }

    private SpreadFields() {}

    static Spread read(Fields fields) {
        Spread spread = switch (fields.oneOf("shape", Shape.values())) {
            case FIXED -> Spread.fixed(number(fields, "value", BigDecimal.ZERO, GREATEST));
            case UNIFORM -> uniform(fields);
            case EXPONENTIAL -> Spread.exponential(positive(fields, "mean"));
            case GAMMA -> Spread.gamma(positive(fields, "mean"), variation(fields));
            case LOGNORMAL -> Spread.lognormal(positive(fields, "mean"), variation(fields));
            case NORMAL ->
                Spread.normal(
                        number(fields, "mean", GREATEST.negate(), GREATEST),
                        number(fields, "deviation", BigDecimal.ZERO, GREATEST));
            case SEEN -> Spread.empirical(seen(fields));
        };
        fields.end();
        return spread;
    }

    private static Spread uniform(Fields fields) {
        double least = number(fields, "least", BigDecimal.ZERO, GREATEST);
        double most = number(fields, "most", BigDecimal.ZERO, GREATEST);
        if (most < least) {
            throw fields.refused("most", "is less than least");
        }
        return Spread.uniform(least, most);
    }

    /** Written as one line of text: a list of so many numbers would be longer than all else in a file. */
    private static double[] seen(Fields fields) {
        String[] texts = fields.text("values").split(" ", -1);
        if (texts.length > MAXIMUM_SEEN) {
            throw fields.refused("values", "are more than " + MAXIMUM_SEEN);
        }
        double[] values = new double[texts.length];
        for (int i = 0; i < texts.length; i++) {
            if (!VALUE.matcher(texts[i]).matches()) {
                throw fields.refused("values", "are not numbers with a blank between each and the next");
            }
            values[i] = Double.parseDouble(texts[i]);
            if (Math.abs(values[i]) > GREATEST.doubleValue()) {
                throw fields.refused("values", "are not all from -" + GREATEST + " to " + GREATEST);
            }
        }
        return values;
    }

    private static double variation(Fields fields) {
        return number(fields, "variation", BigDecimal.ZERO, MAXIMUM_VARIATION);
    }

    private static double positive(Fields fields, String field) {
        double number = number(fields, field, BigDecimal.ZERO, GREATEST);
        if (number == 0) {
            throw fields.refused(field, "is not more than 0");
        }
        return number;
    }

    static double number(Fields fields, String field, BigDecimal least, BigDecimal most) {
        BigDecimal number = fields.number(field);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw fields.refused(
                    field, "is not a number from " + least.toPlainString() + " to " + most.toPlainString());
        }
        return number.doubleValue();
    }
}
