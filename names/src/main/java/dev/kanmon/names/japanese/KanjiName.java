package dev.kanmon.names.japanese;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import dev.kanmon.names.script.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a name in kanji, or in kanji and kana: parts it into surname and given name, and reads both. */
final class KanjiName {
    /** No Japanese name is longer: 勅使河原 with a given name of five. */
    static final int MAXIMUM_CHARACTERS = 12;

    /** Ways to part a name that are kept. */
    private static final int MOST_SPLITS = 2;

    /** ln of how much less likely than the best a way to part is still kept. */
    private static final double SPLIT_LEAST_LN = -4;

    /** Share of people whose surname or given name, as written, is in no list. */
    private static final double UNLISTED_SURNAME = 0.03;

    private static final double UNLISTED_GIVEN = 0.4;

    /** A reading that alone brings {@code same} far below one half is not kept. */
    private static final double MOST_READING_COST = 0.8;

    private static final double NOT_KEPT = Double.NEGATIVE_INFINITY;

    /** Ints of a slice left to a second way to part. */
    private static final int SECOND_SPLIT_INTS = 16;

    private static final int HEAD_INTS = 5;

    private record Split(int at, double ln) {}

    private record Way(double ln, List<Candidate> surnames, List<Candidate> givens) {}

    private final JapaneseModel model;
    private final KanjiField field;

    KanjiName(JapaneseModel model) {
        this.model = model;
        this.field = new KanjiField(model);
    }

    /** Appends a slice; false, and nothing appended, where the name has no reading. */
    boolean read(NameParts name, Ints out) {
        StringBuilder whole = new StringBuilder();
        int apart = 0;
        boolean kana = false;
        for (NamePart part : name.parts()) {
            if (!part.joined() && !whole.isEmpty() && apart == 0) {
                apart = whole.codePointCount(0, whole.length());
            }
            kana |= part.script() == Script.KANA;
            whole.append(part.letters());
        }
        String[] characters = model.characters(whole.toString());
        if (characters.length > MAXIMUM_CHARACTERS) {
            return false;
        }
        List<Way> ways = new ArrayList<>();
        double ln = Double.NEGATIVE_INFINITY;
        List<Split> splits = splits(characters, apart);
        double bestLn = splits.isEmpty() ? 0 : splits.getFirst().ln();
        for (Split split : splits) {
            if (ways.size() < MOST_SPLITS && split.ln() > bestLn + SPLIT_LEAST_LN) {
                List<Candidate> surnames = field.read(characters, 0, split.at(), true);
                List<Candidate> givens = split.at() == characters.length
                        ? List.of()
                        : field.read(characters, split.at(), characters.length, false);
                if (!surnames.isEmpty() && (split.at() == characters.length || !givens.isEmpty())) {
                    ways.add(new Way(split.ln(), surnames, givens));
                    ln = Math.max(ln, split.ln());
                }
            }
        }
        if (ways.isEmpty()) {
            return false;
        }
        write(
                ways,
                ln,
                kana ? Slice.MIXED : Slice.HAN,
                String.join("", characters).hashCode(),
                out);
        return true;
    }

    /** Ways to part, likeliest first, each with ln P(characters, parted so). */
    private List<Split> splits(String[] characters, int apart) {
        List<Split> splits = new ArrayList<>();
        if (apart > 0 || characters.length == 1) {
            int at = apart > 0 ? apart : 1;
            splits.add(new Split(at, ln(characters, 0, at, true) + ln(characters, at, characters.length, false)));
            return splits;
        }
        for (int at = 1; at < characters.length; at++) {
            splits.add(new Split(at, ln(characters, 0, at, true) + ln(characters, at, characters.length, false)));
        }
        splits.sort(Comparator.comparingDouble(Split::ln).reversed());
        return splits;
    }

    /** ln of the share of people whose surname, or given name, is written so. */
    private double ln(String[] characters, int from, int to, boolean surname) {
        if (from == to) {
            return 0;
        }
        double unlisted = surname ? UNLISTED_SURNAME : UNLISTED_GIVEN;
        JapaneseModel.Known known =
                model.known(String.join("", List.of(characters).subList(from, to)), surname);
        double share = (known == null ? 0 : (1 - unlisted) * known.share())
                + unlisted * StrictMath.exp(model.use(surname).ln(characters, from, to));
        return StrictMath.log(share);
    }

    private void write(List<Way> ways, double ln, int kind, int identity, Ints out) {
        int start = out.size();
        Way best = ways.getFirst();
        Slice.begin(out, kind, ln, rarity(best), identity, ways.size(), true);
        int room = Slice.MAXIMUM_INTS - HEAD_INTS - (ways.size() > 1 ? SECOND_SPLIT_INTS : 0);
        int written = 0;
        double total = 0;
        for (Way way : ways) {
            total += StrictMath.exp(way.ln() - ln);
        }
        for (Way way : ways) {
            int before = out.size();
            int surnames = 0;
            int givens = 0;
            // Of both fields the likelier readings first, as many as there is room for.
            int left = room - 1;
            while (left > 0) {
                double surnameLn = lnAt(way.surnames(), surnames);
                double givenLn = lnAt(way.givens(), givens);
                if (surnameLn >= givenLn && surnameLn > NOT_KEPT) {
                    left -= Slice.unitInts(way.surnames().get(surnames).morae().size());
                    surnames += left >= 0 ? 1 : 0;
                } else if (givenLn > NOT_KEPT) {
                    left -= Slice.unitInts(way.givens().get(givens).morae().size());
                    givens += left >= 0 ? 1 : 0;
                } else {
                    break;
                }
            }
            if (surnames > 0 && (givens > 0 || way.givens().isEmpty())) {
                Slice.group(out, way.ln() - ln - StrictMath.log(total), surnames, givens);
                way.surnames().subList(0, surnames).forEach(its -> Slice.unit(out, its.morae(), its.ln()));
                way.givens().subList(0, givens).forEach(its -> Slice.unit(out, its.morae(), its.ln()));
                written++;
            }
            room = SECOND_SPLIT_INTS + room - (out.size() - before);
        }
        Slice.groups(out, start, written);
        out.set(start, out.size() - start);
    }

    private double rarity(Way way) {
        double ln = model.morae(true).ln(way.surnames().getFirst().morae());
        return way.givens().isEmpty()
                ? ln
                : ln + model.morae(false).ln(way.givens().getFirst().morae());
    }

    /** The next reading's ln; the first of a field always has its turn, one too unlikely never. */
    private static double lnAt(List<Candidate> candidates, int number) {
        if (number >= candidates.size()) {
            return NOT_KEPT;
        }
        double ln = candidates.get(number).ln();
        boolean kept = Likening.readingCost(candidates.getFirst().ln(), ln) <= MOST_READING_COST;
        return number == 0 ? 0 : kept ? ln : NOT_KEPT;
    }
}
