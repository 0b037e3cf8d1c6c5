package dev.kanmon.names.japanese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Reads a surname or given name written in kanji, or in kanji and kana, with the probability of each reading. */
final class KanjiField {
    /** Readings kept while characters are put together; beyond them nothing likely is left. */
    private static final int BEAM = 28;

    /** Readings of a field that are kept. */
    static final int MOST_READINGS = 24;

    /** Weight of the lists at which they and the characters are believed alike. */
    private static final double LISTS_BELIEVED = 5;

    /** How much the usualness of the whole reading as a name counts beside its characters'. */
    private static final double WHOLE = 0.2;

    /** What is less likely than this beside the best is given up. */
    private static final double LEAST_LN = -8;

    /** How often a longer name is read as a known one that it begins with, beside its characters. */
    private static final double BEGINS_AS_KNOWN = 0.5;

    /** Probabilities are put in order to this part of an ln. */
    private static final double ORDER_STEPS = 4096;

    private record Partial(String kana, double ln) {}

    private final JapaneseModel model;

    KanjiField(JapaneseModel model) {
        this.model = model;
    }

    /** The readings of the characters from {@code from} to {@code to}, likeliest first; empty where there is none. */
    List<Candidate> read(String[] characters, int from, int to, boolean surname) {
        List<Candidate> composed = composed(characters, from, to, surname);
        JapaneseModel.Known known =
                model.known(String.join("", List.of(characters).subList(from, to)), surname);
        if (known == null) {
            return composed.subList(0, Math.min(MOST_READINGS, composed.size()));
        }
        double listed = known.weight() / (known.weight() + LISTS_BELIEVED);
        List<Candidate> all = new ArrayList<>();
        double lnRest = StrictMath.log(1 - listed);
        composed.forEach(its -> all.add(new Candidate(its.morae(), its.ln() + lnRest)));
        for (int i = 0; i < known.readings().length; i++) {
            Morae morae = new Morae();
            if (KanaMorae.read(known.readings()[i], morae)) {
                merge(all, morae, StrictMath.log(listed * known.shares()[i]));
            }
        }
        return best(all);
    }

    private static void merge(List<Candidate> all, Morae morae, double ln) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).morae().sameMorae(morae)) {
                double sum = StrictMath.log(StrictMath.exp(all.get(i).ln()) + StrictMath.exp(ln));
                // Of two lengths of a vowel the likelier stays.
                all.set(i, new Candidate(all.get(i).ln() >= ln ? all.get(i).morae() : morae, sum));
                return;
            }
        }
        all.add(new Candidate(morae, ln));
    }

    private static List<Candidate> best(List<Candidate> all) {
        all.sort(Comparator.comparingDouble(Candidate::ln).reversed());
        return List.copyOf(all.subList(0, Math.min(MOST_READINGS, all.size())));
    }

    private List<Candidate> composed(String[] characters, int from, int to, boolean surname) {
        List<Partial> partials = List.of(new Partial("", 0));
        for (int i = from; i < to; i++) {
            List<Partial> next = extended(partials, characters, i, JapaneseModel.place(i - from, to - from, surname));
            if (i > from && i < to - 1) {
                addKnown(characters, from, i + 1, surname, next);
                next = likeliest(next);
            }
            if (next.isEmpty()) {
                return List.of();
            }
            partials = next;
        }
        List<Candidate> candidates = new ArrayList<>();
        FieldModel field = model.morae(surname);
        double total = 0;
        for (Partial partial : partials) {
            Morae morae = new Morae();
            if (KanaMorae.read(partial.kana(), morae)) {
                double ln = partial.ln() + WHOLE * field.ln(morae);
                total += StrictMath.exp(ln);
                merge(candidates, morae, ln);
            }
        }
        if (candidates.isEmpty()) {
            return List.of();
        }
        double lnTotal = StrictMath.log(total);
        candidates.replaceAll(its -> new Candidate(its.morae(), its.ln() - lnTotal));
        candidates.sort(Comparator.comparingDouble(Candidate::ln).reversed());
        return candidates;
    }

    /** The likeliest of all partials and all readings of one more character; strings are made only of these. */
    private List<Partial> extended(List<Partial> partials, String[] characters, int at, int place) {
        String character = characters[at].equals("々") && at > 0 ? characters[at - 1] : characters[at];
        List<Partial> extended = new ArrayList<>();
        char first = character.charAt(0);
        JapaneseModel.CharacterReadings its = model.readings(character);
        if (first >= 'ァ' && first <= 'ー' && first != 'ヶ') {
            partials.forEach(partial -> extended.add(new Partial(partial.kana() + character, partial.ln())));
        } else if (its != null && its.readings()[place].length > 0) {
            String[] readings = its.readings()[place];
            float[] ln = its.ln()[place];
            double least = partials.getFirst().ln() + ln[0] + LEAST_LN;
            long[] order = new long[partials.size() * readings.length];
            int count = 0;
            for (int i = 0; i < partials.size(); i++) {
                double partial = partials.get(i).ln();
                for (int j = 0; j < readings.length && partial + ln[j] > least; j++) {
                    order[count++] = (long) (-ORDER_STEPS * (partial + ln[j])) << 32 | i << 16 | j;
                }
            }
            Arrays.sort(order, 0, count);
            for (int k = 0; k < Math.min(count, BEAM); k++) {
                Partial partial = partials.get((int) (order[k] >> 16) & 0xFFFF);
                int reading = (int) order[k] & 0xFFFF;
                extended.add(new Partial(partial.kana() + readings[reading], partial.ln() + ln[reading]));
            }
        }
        return extended;
    }

    /** 神田川 begins as 神田 does. */
    private void addKnown(String[] characters, int from, int to, boolean surname, List<Partial> partials) {
        JapaneseModel.Known known =
                model.known(String.join("", List.of(characters).subList(from, to)), surname);
        if (known != null) {
            for (int i = 0; i < known.readings().length; i++) {
                partials.add(new Partial(known.readings()[i], StrictMath.log(BEGINS_AS_KNOWN * known.shares()[i])));
            }
        }
    }

    private static List<Partial> likeliest(List<Partial> extended) {
        extended.sort(Comparator.comparingDouble(Partial::ln).reversed());
        return extended.size() > BEAM ? extended.subList(0, BEAM) : extended;
    }
}
