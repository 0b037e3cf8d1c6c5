package dev.kanmon.names.chinese;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.script.HanVariants;
import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says why two Chinese names are one or not, by the two divisions that agree best. */
final class ChineseRemarks {
    private final ChineseModel model;
    private final ChineseLikeness likeness;
    private final NameParts firstName;
    private final NameParts secondName;
    private final int[] first;
    private final int[] second;

    /** A pair of divisions. */
    private record Meeting(int first, int second, double same) {}

    ChineseRemarks(
            ChineseModel model,
            ChineseLikeness likeness,
            NameParts firstName,
            Ints first,
            NameParts secondName,
            Ints second) {
        this.model = model;
        this.likeness = likeness;
        this.firstName = firstName;
        this.secondName = secondName;
        this.first = first.values();
        this.second = second.values();
    }

    List<Remark> all() {
        Meeting best = new Meeting(Divisions.HEAD, Divisions.HEAD, -1);
        for (int i = Divisions.HEAD; i < first[0]; i += Divisions.length(first[i])) {
            for (int j = Divisions.HEAD; j < second[0]; j += Divisions.length(second[j])) {
                double same =
                        Divisions.factor(first[i]) * Divisions.factor(second[j]) * likeness.units(first, i, second, j);
                if (same > best.same) {
                    best = new Meeting(i, j, same);
                }
            }
        }
        List<Remark> remarks = new ArrayList<>(units(best.first, best.second));
        boolean oneScript = firstName.parts().getFirst().script()
                == secondName.parts().getFirst().script();
        if (oneScript && firstName.parts().size() != secondName.parts().size() && first[2] == second[2]) {
            remarks.add(Remark.of(Remark.Kind.RESPACED));
        }
        if (oneScript
                && startsWithSurname(firstName, first, best.first)
                        != startsWithSurname(secondName, second, best.second)) {
            remarks.add(Remark.of(Remark.Kind.REORDERED));
        }
        remarks.sort(Comparator.comparingInt(remark -> importance(remark.kind())));
        return remarks;
    }

    private boolean startsWithSurname(NameParts name, int[] slice, int division) {
        String start = name.parts().getFirst().letters();
        return start.startsWith(written(name, Divisions.unit(slice, division, 0)));
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

    private List<Remark> units(int i, int j) {
        List<Remark> remarks = new ArrayList<>();
        int surnames = Math.max(Divisions.surname(first[i]), Divisions.surname(second[j]));
        for (int k = 0; k < surnames; k++) {
            remarks.add(pair(i, j, k, k, Characters.SURNAME));
        }
        int given = Math.max(Divisions.given(first[i]), Divisions.given(second[j]));
        for (int k = 0; k < given; k++) {
            remarks.add(
                    pair(i, j, Divisions.surname(first[i]) + k, Divisions.surname(second[j]) + k, Characters.GIVEN));
        }
        return remarks;
    }

    private Remark pair(int i, int j, int firstPlace, int secondPlace, int position) {
        boolean inFirst = firstPlace < end(first[i], position);
        boolean inSecond = secondPlace < end(second[j], position);
        int a = inFirst ? Divisions.unit(first, i, firstPlace) : 0;
        int b = inSecond ? Divisions.unit(second, j, secondPlace) : 0;
        if (!inFirst) {
            return Remark.of(Remark.Kind.PART_MISSING, written(secondName, b));
        }
        if (!inSecond) {
            return Remark.of(Remark.Kind.PART_MISSING, written(firstName, a));
        }
        String left = written(firstName, a);
        String right = written(secondName, b);
        if (left.equals(right)) {
            return Remark.of(Remark.Kind.PART_EQUAL, left);
        }
        boolean characters = (a & b & Divisions.CHARACTER) != 0;
        if (a == b
                || (!characters
                        && likeness.unit(a, b, ChineseLikeness.position(firstPlace))
                                > ChineseLikeness.OTHER_SYLLABLE)) {
            return Remark.of(Remark.Kind.PART_SPELLED, common(a, b, ChineseLikeness.position(firstPlace)), left, right);
        }
        return Remark.of(Remark.Kind.PART_OTHER, left, right);
    }

    private static int end(int head, int position) {
        return position == Characters.SURNAME
                ? Divisions.surname(head)
                : Divisions.surname(head) + Divisions.given(head);
    }

    /** The character where one of the two is one, else their pinyin. */
    private String common(int a, int b, int position) {
        if (((a | b) & Divisions.CHARACTER) != 0) {
            return model.characters.letter(((a & Divisions.CHARACTER) != 0 ? a : b) & ~Divisions.CHARACTER);
        }
        for (short one : model.formCodes(a, position)) {
            for (short other : model.formCodes(b, position)) {
                if (one == other) {
                    return model.pinyin(one).replace("v", "ü").toUpperCase(Locale.ROOT);
                }
            }
        }
        return "";
    }

    /** The unit as the name has it: the first run of its letters that means this unit. */
    private String written(NameParts name, int unit) {
        for (NamePart part : name.parts()) {
            String letters = part.letters();
            for (int from = 0; from < letters.length(); from++) {
                int longest = Math.min(letters.length(), from + ChineseModel.LONGEST_SYLLABLE);
                for (int to = longest; to > from; to--) {
                    if (means(letters.substring(from, to), unit)) {
                        return letters.substring(from, to);
                    }
                }
            }
        }
        return "";
    }

    private boolean means(String letters, int unit) {
        if ((unit & Divisions.CHARACTER) != 0) {
            return letters.codePointCount(0, letters.length()) == 1
                    && model.characters.number(HanVariants.fold(letters.codePointAt(0)))
                            == (unit & ~Divisions.CHARACTER);
        }
        Spelled spelled = model.spelled(letters);
        return spelled != null && spelled.means(unit);
    }
}
