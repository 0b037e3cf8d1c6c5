package dev.kanmon.names.korean;

import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.reading.Remark.Kind;
import java.util.ArrayList;
import java.util.List;

/** What is told of two Korean names: the surname first, then the syllables that agree together and those that do not alone. */
final class KoreanExplanation {
    /** Odds that leave a doubt: one in twenty. */
    private static final double LEAST_NEAR = 0.05;

    private final KoreanModel model;
    private final List<Remark> remarks = new ArrayList<>();
    private final StringBuilder common = new StringBuilder();
    private final List<String> first = new ArrayList<>();
    private final List<String> second = new ArrayList<>();

    private KoreanExplanation(KoreanModel model) {
        this.model = model;
    }

    /** Nothing where one of them cannot be a Korean name or no two ways to read them have as many syllables. */
    static List<Remark> of(Hypotheses a, Hypotheses b, KoreanModel model) {
        int[] bestA = null;
        int[] bestB = null;
        double best = -1;
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if (a.spellings(i).length == b.spellings(j).length) {
                    double merit = a.share(i) * b.share(j) * (1 + agreements(a.spellings(i), b.spellings(j), model));
                    if (merit > best) {
                        best = merit;
                        bestA = a.spellings(i);
                        bestB = b.spellings(j);
                    }
                }
            }
        }
        return bestA == null || bestB == null ? List.of() : new KoreanExplanation(model).tell(bestA, bestB);
    }

    private static double agreements(int[] a, int[] b, KoreanModel model) {
        double agreements = Math.min(1, model.surnames.odds(a[0], b[0]));
        for (int i = 1; i < a.length; i++) {
            agreements += Math.min(1, model.syllables.odds(a[i], b[i]));
        }
        return agreements;
    }

    private List<Remark> tell(int[] a, int[] b) {
        String surnameA = model.surnameForm(a[0]);
        String surnameB = model.surnameForm(b[0]);
        Kind kind = kind(surnameA, surnameB, model.surnames.odds(a[0], b[0]));
        remarks.add(
                switch (kind) {
                    case PART_EQUAL -> Remark.surname(kind, surnameA);
                    case PART_SPELLED ->
                        Remark.surname(
                                kind, model.surnameNames.get(model.surnames.likeliest(a[0], b[0])), surnameA, surnameB);
                    default -> Remark.surname(kind, surnameA, surnameB);
                });
        for (int i = 1; i < a.length; i++) {
            tellSyllable(a[i], b[i]);
        }
        agreed();
        return List.copyOf(remarks);
    }

    private void tellSyllable(int a, int b) {
        String formA = model.syllableForm(a);
        String formB = model.syllableForm(b);
        Kind kind = kind(formA, formB, model.syllables.odds(a, b));
        if (kind == Kind.PART_EQUAL || kind == Kind.PART_SPELLED) {
            common.append(Hangul.syllable(model.syllables.likeliest(a, b)));
            first.add(formA);
            second.add(formB);
        } else {
            agreed();
            remarks.add(Remark.given(kind, formA, formB));
        }
    }

    private void agreed() {
        if (first.isEmpty()) {
            return;
        }
        String a = String.join(" ", first);
        String b = String.join(" ", second);
        remarks.add(
                a.equals(b)
                        ? Remark.given(Kind.PART_EQUAL, a)
                        : Remark.given(Kind.PART_SPELLED, common.toString(), a, b));
        common.setLength(0);
        first.clear();
        second.clear();
    }

    private static Kind kind(String a, String b, double odds) {
        if (a.equals(b)) {
            return Kind.PART_EQUAL;
        }
        return odds >= 1 ? Kind.PART_SPELLED : odds >= LEAST_NEAR ? Kind.PART_NEAR : Kind.PART_OTHER;
    }
}
