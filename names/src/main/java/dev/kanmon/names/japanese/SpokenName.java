package dev.kanmon.names.japanese;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;

/** Reads a name in letters that tell its sound: Latin, kana or Hangul. Used again and again by one thread. */
final class SpokenName {
    /** Parts that are told apart; what follows is read as one with the last. */
    static final int MAXIMUM_PARTS = 4;

    /** Names written without a space: fewer than one in ten, as carriers do. */
    private static final double UNPARTED_LN = -2.5;

    private final JapaneseModel model;
    private final Morae[] fields = {new Morae(), new Morae()};
    private final Morae[] parts = {new Morae(), new Morae(), new Morae(), new Morae()};
    private final Morae variant = new Morae();
    private int count;

    SpokenName(JapaneseModel model) {
        this.model = model;
    }

    /** Appends a slice; false, and nothing appended, where a part is not Japanese. */
    boolean read(NameParts name, int kind, Ints out) {
        count = 0;
        for (int i = 0; i < name.parts().size(); i++) {
            boolean last = i == name.parts().size() - 1;
            boolean apart = count == 0 || count < MAXIMUM_PARTS;
            if (apart) {
                parts[count++].clear();
            }
            if (!readPart(name.parts().get(i), kind, last && name.truncated(), parts[count - 1])) {
                return false;
            }
        }
        return count == 1 ? writeWhole(kind, out) : writeParted(name.surnameParts(), kind, out);
    }

    private static boolean readPart(NamePart part, int kind, boolean truncated, Morae out) {
        return switch (kind) {
            case Slice.LATIN -> LatinMorae.read(part.letters(), truncated, out);
            case Slice.KANA -> KanaMorae.read(part.letters(), out);
            case Slice.HANGUL -> HangulMorae.read(part.letters(), out);
            default -> throw new IllegalArgumentException("no sound in kind " + kind);
        };
    }

    private boolean writeWhole(int kind, Ints out) {
        Morae whole = parts[0];
        double best = Math.max(ln(whole, true, kind), ln(whole, false, kind));
        for (int at = 1; at < whole.size(); at++) {
            best = Math.max(best, Math.max(ln(0, at, at, whole.size(), kind), ln(at, whole.size(), 0, at, kind)));
        }
        int start = out.size();
        double ln = best + UNPARTED_LN + whole.ln();
        Slice.begin(out, kind, ln, best, 0, 1, false);
        Slice.group(out, 0, 1, 0);
        Slice.unit(out, whole, 0);
        out.set(start, out.size() - start);
        return true;
    }

    private double ln(int surnameFrom, int surnameTo, int givenFrom, int givenTo, int kind) {
        fields[0].part(parts[0], surnameFrom, surnameTo);
        fields[1].part(parts[0], givenFrom, givenTo);
        return ln(fields[0], true, kind) + ln(fields[1], false, kind);
    }

    private boolean writeParted(int surnameParts, int kind, Ints out) {
        int known =
                surnameParts > 0 && surnameParts < count ? surnameParts : surnameParts < 0 ? count + surnameParts : 0;
        boolean ordered = known > 0;
        int from = ordered ? known : 1;
        int to = ordered ? known : count - 1;
        double unusual = 0;
        for (int i = 0; i < count; i++) {
            unusual += parts[i].ln();
        }
        int start = out.size();
        Slice.begin(out, kind, 0, 0, 0, to - from + 1, ordered && surnameParts > 0);
        double best = Double.NEGATIVE_INFINITY;
        for (int at = from; at <= to; at++) {
            if (!join(fields[0], 0, at) || !join(fields[1], at, count)) {
                out.cut(start);
                return false;
            }
            double surnameFirst = surnameParts < 0
                    ? Double.NEGATIVE_INFINITY
                    : ln(fields[0], true, kind) + ln(fields[1], false, kind);
            double surnameLast = surnameParts > 0
                    ? Double.NEGATIVE_INFINITY
                    : ln(fields[0], false, kind) + ln(fields[1], true, kind);
            best = Math.max(best, Math.max(surnameFirst, surnameLast));
            Slice.group(out, 0, 1, 1);
            Slice.unit(out, fields[0], 0);
            Slice.unit(out, fields[1], 0);
        }
        Slice.written(out, start, best + unusual, best);
        out.set(start, out.size() - start);
        return out.size() - start <= Slice.MAXIMUM_INTS || cut(out, start);
    }

    private static boolean cut(Ints out, int start) {
        out.cut(start);
        return false;
    }

    private boolean join(Morae field, int from, int to) {
        field.clear();
        for (int i = from; i < to; i++) {
            field.append(parts[i]);
        }
        return !field.overflown();
    }

    /** ln P(morae); where Hangul leaves the first onset open, of the likelier one. */
    private double ln(Morae morae, boolean surname, int kind) {
        double ln = model.morae(surname).ln(morae);
        if (kind == Slice.HANGUL && morae.size() > 0) {
            int mora = morae.mora(0);
            int unvoiced = Mora.hasVowel(mora) ? Mora.unvoiced(Mora.onset(mora)) : 0;
            if (unvoiced > 0) {
                variant.copy(morae);
                variant.setFirst(Mora.of(unvoiced, Mora.vowel(mora)));
                ln = Math.max(ln, model.morae(surname).ln(variant));
            }
        }
        return ln;
    }
}
