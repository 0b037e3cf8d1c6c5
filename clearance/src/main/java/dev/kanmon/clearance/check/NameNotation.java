package dev.kanmon.clearance.check;

import dev.kanmon.names.reading.Remark;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is the same in two names and what is not, in signs that need no language, since a finding is rendered in three:
 * {@code 이: LEE = RI; 영철: YOUNG CHUL = YONG CHOL}. Equal parts stand alone; = is two spellings of one, ≈ near, ≠ other,
 * − a part that the other name lacks, ⇄ another order, ⁀ joined in one and parted in the other, … cut off.
 */
final class NameNotation {
    private static final String NOTHING = "-";

    private NameNotation() {}

    /** Remarks in their order; a dash where there are none. */
    static String of(List<Remark> remarks) {
        return remarks.isEmpty()
                ? NOTHING
                : remarks.stream().map(NameNotation::of).collect(Collectors.joining("; "));
    }

    private static String of(Remark remark) {
        List<String> values = remark.values();
        return switch (remark.kind()) {
            case PART_EQUAL -> values.getFirst();
            case PART_SPELLED -> values.getFirst() + ": " + values.get(1) + " = " + values.get(2);
            case PART_NEAR -> values.getFirst() + " ≈ " + values.get(1);
            case PART_OTHER -> values.getFirst() + " ≠ " + values.get(1);
            case PART_MISSING -> "− " + values.getFirst();
            case PART_INITIAL -> values.getFirst() + ". = " + values.get(1);
            case REORDERED -> "⇄";
            case RESPACED -> "⁀";
            case TRUNCATED -> "…";
        };
    }
}
