package dev.kanmon.names.japanese;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.LanguageReader;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import java.util.ArrayList;
import java.util.List;

/** Tells an officer field by field how two names relate. */
final class Explanation {
    /** Two fields that cost less are known spellings of one; more, and less than a slip and a half, near. */
    private static final double SPELLED = -StrictMath.log(Likening.FOUND);

    private static final double NEAR = 1.2;

    /** Makes any ways that make the names one come before all others. */
    private static final double ALIKE_FIRST = 1e4;

    /** One way to part a name in two, read. */
    private record Parted(String first, String second, Ints reading) {
        int[] slice() {
            return reading.values();
        }
    }

    private final LanguageReader reader;

    Explanation(LanguageReader reader) {
        this.reader = reader;
    }

    List<Remark> of(NameParts a, NameParts b) {
        List<Remark> remarks = new ArrayList<>();
        Parted bestA = null;
        Parted bestB = null;
        double best = Double.NEGATIVE_INFINITY;
        for (Parted its : parted(a)) {
            for (Parted other : parted(b)) {
                double same = reader.same(its.slice(), 0, other.slice(), 0);
                // Where no way makes them one, each is parted as is most usual.
                double likely = Slice.ln(its.slice(), 0)
                        + Slice.ln(other.slice(), 0)
                        + (same >= Likening.FOUND ? ALIKE_FIRST * same : 0);
                if (likely > best) {
                    best = likely;
                    bestA = its;
                    bestB = other;
                }
            }
        }
        if (bestA != null && bestB != null) {
            fields(bestA, bestB, remarks);
        }
        if (apart(a) != apart(b)) {
            remarks.add(Remark.of(Remark.Kind.RESPACED));
        }
        if (a.truncated() != b.truncated()) {
            remarks.add(Remark.of(Remark.Kind.TRUNCATED));
        }
        return remarks;
    }

    private static void fields(Parted a, Parted b, List<Remark> remarks) {
        int aGroup = Slice.firstGroup(a.slice(), 0);
        int bGroup = Slice.firstGroup(b.slice(), 0);
        Pairing pairing = Pairing.of(Slice.kind(a.slice(), 0), Slice.kind(b.slice(), 0));
        double straight = Likening.straight(a.slice(), aGroup, b.slice(), bGroup, pairing);
        boolean crossed =
                Likening.crossed(a.slice(), aGroup, b.slice(), bGroup, pairing) < Math.min(straight, Alignment.MOST);
        if (crossed) {
            remarks.add(Remark.of(Remark.Kind.REORDERED));
        }
        Remark first =
                field(a.slice(), 0, a.first(), b.slice(), crossed ? 1 : 0, crossed ? b.second() : b.first(), pairing);
        Remark second =
                field(a.slice(), 1, a.second(), b.slice(), crossed ? 0 : 1, crossed ? b.first() : b.second(), pairing);
        boolean firstIsWorse = first.kind().compareTo(second.kind()) > 0;
        remarks.add(firstIsWorse ? second : first);
        remarks.add(firstIsWorse ? first : second);
    }

    private static Remark field(
            int[] a, int aNumber, String aText, int[] b, int bNumber, String bText, Pairing pairing) {
        if (aText.equals(bText)) {
            return Remark.of(Remark.Kind.PART_EQUAL, aText);
        }
        int aField = field(a, aNumber);
        int bField = field(b, bNumber);
        double cost = Likening.fields(a, aField, units(a, aNumber), b, bField, units(b, bNumber), pairing);
        if (cost <= SPELLED) {
            // The side with one reading tells which of the other's is meant.
            boolean byA = units(a, aNumber) == 1;
            return Remark.of(Remark.Kind.PART_SPELLED, letters(byA ? a : b, byA ? aField : bField), aText, bText);
        }
        return Remark.of(cost <= NEAR ? Remark.Kind.PART_NEAR : Remark.Kind.PART_OTHER, aText, bText);
    }

    private static int field(int[] slice, int number) {
        int group = Slice.firstGroup(slice, 0);
        return number == 0 ? group + 1 : Slice.secondField(slice, group);
    }

    private static int units(int[] slice, int number) {
        int group = Slice.firstGroup(slice, 0);
        return number == 0 ? Slice.firstUnits(slice, group) : Slice.secondUnits(slice, group);
    }

    private static String letters(int[] slice, int unit) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < Slice.count(slice, unit); i++) {
            letters.append(Mora.letters(Slice.mora(slice, unit, i)));
        }
        return letters.toString();
    }

    private static int apart(NameParts name) {
        return (int) name.parts().stream().filter(part -> !part.joined()).count();
    }

    /** Every way to part the name in two that can be read; between parts where there are several. */
    private List<Parted> parted(NameParts name) {
        StringBuilder whole = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (NamePart part : name.parts()) {
            if (!whole.isEmpty() && !part.joined()) {
                ends.add(whole.length());
            }
            whole.append(part.letters());
        }
        List<Parted> parted = new ArrayList<>();
        for (int at = 1; at < whole.length(); at++) {
            if (ends.isEmpty() || ends.contains(at)) {
                String first = whole.substring(0, at);
                String second = whole.substring(at);
                Ints out = new Ints();
                NamePart head = name.parts().getFirst();
                reader.read(
                        new NameParts(
                                List.of(
                                        new NamePart(head.script(), first, false),
                                        new NamePart(head.script(), second, false)),
                                0,
                                false),
                        out);
                if (out.values()[0] > 1) {
                    parted.add(new Parted(first, second, out));
                }
            }
        }
        return parted;
    }
}
