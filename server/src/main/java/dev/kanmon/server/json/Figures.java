package dev.kanmon.server.json;

import dev.kanmon.clearance.hall.Band;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures of a public shape: as many decimals as say anything, and what there is none of left out. */
public final class Figures {
    private static final int DECIMALS = 3;

    private final Map<String, Object> object = new LinkedHashMap<>();

    /** Anything else. */
    public Figures with(String key, Object value) {
        object.put(key, value);
        return this;
    }

    /** Left out where it is {@code NaN}. */
    public Figures with(String key, double figure) {
        if (!Double.isNaN(figure)) {
            BigDecimal rounded = BigDecimal.valueOf(figure)
                    .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros();
            // A hundred would be written 1E+2.
            object.put(key, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        }
        return this;
    }

    /** The mean under the key, and its band under {@code keyLow} and {@code keyHigh}. */
    public Figures with(String key, Band band) {
        return with(key, band.mean()).with(key + "Low", band.low()).with(key + "High", band.high());
    }

    /** All of them, in the order in which they came. */
    public Map<String, Object> object() {
        return object;
    }
}
