package dev.kanmon.clearance.hallday;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A day as the text of a day file: JSON with a voyage a line, so that people and programs that compare files can read it. */
final class DayText {
    /** One more, and the least number would be written with an exponent, which a file may not have. */
    private static final int DECIMALS = 6;

    private DayText() {}

    static String of(DayFile day) {
        String voyages = day.voyages().stream()
                .map(voyage -> "  " + JsonMapper.shared().writeValueAsString(object(voyage)))
                .collect(Collectors.joining(",\n"));
        return "{\"day\":\"" + day.day() + "\",\"voyages\":[\n" + voyages + "\n]}\n";
    }

    private static Map<String, Object> object(ExpectedVoyage voyage) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("carrier", voyage.carrier());
        object.put("number", voyage.number());
        object.put("from", voyage.from());
        object.put("to", voyage.to());
        object.put("departure", voyage.departure().toString());
        object.put("arrival", voyage.arrival().toString());
        if (voyage.listed()) {
            object.put("listed", true);
        }
        if (voyage.metres() != null) {
            object.put("metres", voyage.metres());
        }
        object.put("travellers", voyage.onBoard().stream().map(DayText::object).toList());
        return object;
    }

    private static Map<String, Object> object(ExpectedVoyage.Some some) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("nationality", some.nationality());
        if (some.residence() != null) {
            object.put("residence", some.residence());
        }
        object.put("readiness", some.readiness().name().toLowerCase(Locale.ROOT));
        object.put("number", number(some.travellers()));
        return object;
    }

    private static Number number(double travellers) {
        if (travellers == Math.rint(travellers)) {
            return (long) travellers;
        }
        return BigDecimal.valueOf(travellers)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }
}
