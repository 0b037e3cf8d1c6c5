package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.edifact.Qualifier;
import dev.kanmon.messages.edifact.SegmentScanner;
import dev.kanmon.messages.edifact.WholeNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Checked baggage while it is read: MEA+CT, MEA+WT and FTX+BAG. */
final class BagSegments {
    /** The international pound, exact by definition (1959). */
    private static final BigDecimal KILOGRAMS_IN_A_POUND = new BigDecimal("0.45359237");

    /** Far more bags than one traveller or one tag range has; keeps the sum within an {@code int}. */
    private static final int MAX_TAGGED = 999;

    private @Nullable Integer count;
    private @Nullable Integer weight;
    private int tagged;
    private List<Traveller.BagTag> tags = List.of();

    /**
     * Reads MEA: the value follows a unit of measure, or stands in its place.
     *
     * @return false if it should hold a number and does not
     */
    boolean readMeasure(SegmentScanner mea) {
        boolean hasUnit = !mea.text(3, 1).isEmpty();
        String text = mea.text(3, hasUnit ? 1 : 0);
        return switch (mea.code(1, 0)) {
            case Qualifier.BAG_COUNT -> {
                OptionalInt pieces = WholeNumber.of(text);
                if (pieces.isPresent()) {
                    count = pieces.getAsInt();
                }
                yield pieces.isPresent();
            }
            case Qualifier.BAG_WEIGHT -> {
                OptionalInt kilograms = kilograms(text, hasUnit ? mea.text(3, 0) : "");
                if (kilograms.isPresent()) {
                    weight = kilograms.getAsInt();
                }
                yield kilograms.isPresent();
            }
            default -> true;
        };
    }

    /** Whole kilograms, halves rounded up. Units other than the pound are taken for kilograms, as the guide has it. */
    private static OptionalInt kilograms(String text, String unit) {
        OptionalInt digits = WholeNumber.of(text);
        if (digits.isPresent() && !unit.equals("LBR")) {
            return digits;
        }
        int point = text.indexOf('.');
        OptionalInt whole = WholeNumber.of(point < 0 ? text : text.substring(0, point));
        boolean decimal =
                point >= 0 && WholeNumber.of(text.substring(point + 1)).isPresent();
        if (whole.isEmpty() || (point >= 0 && !decimal)) {
            return OptionalInt.empty();
        }
        BigDecimal measured = new BigDecimal(text);
        BigDecimal kilograms = unit.equals("LBR") ? measured.multiply(KILOGRAMS_IN_A_POUND) : measured;
        return OptionalInt.of(kilograms.setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    /** Reads FTX+BAG: a tag number, and how many bags from it on; one where it does not say. */
    void readTag(SegmentScanner ftx) {
        String number = ftx.text(4, 0);
        if (ftx.code(1, 0) != Qualifier.BAG_TAG || number.isEmpty() || tags.size() == MAX_TAGGED) {
            return;
        }
        int bags = Math.min(WholeNumber.of(ftx.text(4, 1)).orElse(1), MAX_TAGGED);
        tags = OneOrMore.plus(tags, new Traveller.BagTag(number, bags));
        tagged += bags;
    }

    /** Nothing if no segment spoke of bags. The measured count goes before the tags. */
    Traveller.@Nullable Bags toBags() {
        Integer pieces = count == null && tagged > 0 ? Integer.valueOf(tagged) : count;
        return pieces == null && weight == null && tags.isEmpty() ? null : new Traveller.Bags(pieces, weight, tags);
    }
}
