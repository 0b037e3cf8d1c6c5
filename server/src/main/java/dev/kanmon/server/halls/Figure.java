package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Band;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the page, as it is read.
 *
 * @param key names it: {@code halls.figure.*}
 * @param unit by which it is told: {@code halls.unit.*}
 * @param value what is expected
 * @param band within what nine of ten days lie; absent where that is the value itself
 * @param nobody the same with nobody pre-confirmed; absent where that is not compared
 */
record Figure(
        String key,
        Unit unit,
        String value,
        @Nullable String band,
        @Nullable String nobody) {
    /** What a figure is counted in. */
    enum Unit {
        MINUTES,
        PERCENT,
        HOURS,
        TRAVELLERS
    }

    private static final String NONE = "–";

    static Figure of(String key, Unit unit, Band band, @Nullable Band nobody, Locale language) {
        DoubleFunction<String> told = number -> told(number, unit, language);
        String value = told.apply(band.mean());
        String low = told.apply(band.low());
        String high = told.apply(band.high());
        return new Figure(
                key,
                unit,
                value,
                low.equals(high) ? null : low + "–" + high,
                nobody == null ? null : told.apply(nobody.mean()));
    }

    static Figure of(String key, Unit unit, double number, @Nullable Double nobody, Locale language) {
        return new Figure(
                key, unit, told(number, unit, language), null, nobody == null ? null : told(nobody, unit, language));
    }

    /** A whole number, since a forecast knows no fractions; of minutes, less than one is told so. */
    static String told(double number, Unit unit, Locale language) {
        if (Double.isNaN(number)) {
            return NONE;
        }
        if (unit == Unit.MINUTES && number > 0 && number < 1) {
            return "<1";
        }
        return String.format(language, "%,d", Math.round(unit == Unit.PERCENT ? number * 100 : number));
    }
}
