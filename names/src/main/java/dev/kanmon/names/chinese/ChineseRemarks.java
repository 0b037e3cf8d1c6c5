package dev.kanmon.names.chinese;

import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.script.NameParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says why two Chinese names are one or not. */
final class ChineseRemarks {
    private final ChineseModel model;
    private final ChineseLikeness likeness;

    ChineseRemarks(ChineseModel model, ChineseLikeness likeness) {
        this.model = model;
        this.likeness = likeness;
    }

    List<Remark> of(NameParts a, int[] first, NameParts b, int[] second) {
        int bestFirst = Divisions.HEAD;
        int bestSecond = Divisions.HEAD;
        double best = -1;
        for (int i = Divisions.HEAD; i < first[0]; i += Divisions.length(first[i])) {
            for (int j = Divisions.HEAD; j < second[0]; j += Divisions.length(second[j])) {
                double same = Divisions.factor(first[i]) * Divisions.factor(second[j]) * likeness.units(first, i, second, j);
                if (same > best) {
                    best = same;
                    bestFirst = i;
                    bestSecond = j;
                }
            }
        }
        List<Remark> remarks = units(first, bestFirst, second, bestSecond);
        if (a.parts().size() != b.parts().size()
                && a.parts().getFirst().script() == b.parts().getFirst().script()
                && first[2] == second[2]) {
            remarks.add(Remark.of(Remark.Kind.RESPACED));
        }
        remarks.sort(Comparator.comparingInt(remark -> importance(remark.kind())));
        return remarks;
    }

    private static int importance(Remark.Kind kind) {
        return switch (kind) {
            case RESPACED, REORDERED, TRUNCATED -> 0;
            case PART_EQUAL -> 1;
            case PART_SPELLED, PART_INITIAL -> 2;
            case PART_MISSING -> 3;
            case PART_NEAR -> 4;
            case PART_OTHER -> 5;
        };
    }

    private List<Remark> units(int[] first, int i, int[] second, int j) {
        List<Remark> remarks = new ArrayList<>();
        int surname = Math.min(Divisions.surname(first[i]), Divisions.surname(second[j]));
        for (int k = 0; k < surname; k++) {
            remarks.add(unit(Divisions.unit(first, i, k), Divisions.unit(second, j, k), Characters.SURNAME));
        }
        int given = Math.max(Divisions.given(first[i]), Divisions.given(second[j]));
        for (int k = 0; k < given; k++) {
            boolean inFirst = k < Divisions.given(first[i]);
            boolean inSecond = k < Divisions.given(second[j]);
            int a = inFirst ? Divisions.unit(first, i, Divisions.surname(first[i]) + k) : 0;
            int b = inSecond ? Divisions.unit(second, j, Divisions.surname(second[j]) + k) : 0;
            remarks.add(
                    inFirst && inSecond
                            ? unit(a, b, Characters.GIVEN)
                            : Remark.of(Remark.Kind.PART_MISSING, label(inFirst ? a : b)));
        }
        return remarks;
    }

    private Remark unit(int a, int b, int position) {
        if (a == b) {
            return Remark.of(Remark.Kind.PART_EQUAL, label(a));
        }
        boolean characters = (a & b & Divisions.CHARACTER) != 0;
        if (!characters && likeness.unit(a, b, position) > ChineseLikeness.OTHER_SYLLABLE) {
            return Remark.of(Remark.Kind.PART_SPELLED, common(a, b, position), label(a), label(b));
        }
        return Remark.of(Remark.Kind.PART_OTHER, label(a), label(b));
    }

    /** The character where one of the two is one, else their pinyin. */
    private String common(int a, int b, int position) {
        if (((a | b) & Divisions.CHARACTER) != 0) {
            return label((a & Divisions.CHARACTER) != 0 ? a : b);
        }
        for (short one : model.formCodes(a, position)) {
            for (short other : model.formCodes(b, position)) {
                if (one == other) {
                    return model.pinyin(one).replace("v", "ü").toUpperCase(Locale.ROOT);
                }
            }
        }
        return label(a);
    }

    private String label(int unit) {
        return (unit & Divisions.CHARACTER) != 0
                ? model.characters.letter(unit & ~Divisions.CHARACTER)
                : model.label(unit);
    }
}
