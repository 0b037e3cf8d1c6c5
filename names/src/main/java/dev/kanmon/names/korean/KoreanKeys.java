package dev.kanmon.names.korean;

import dev.kanmon.names.reading.Keys;

/**
 * Keys of a Korean name: its surname and the {@linkplain SyllableClass class} of each syllable, for every surname and every
 * class that some unit in use has with P(spelling | unit) of at least {@value #LEAST_PROBABILITY}. So two spellings of one name,
 * each at least that likely, share a key, but for the few names that are so ambiguous that {@link #MOST} cuts their keys.
 */
final class KoreanKeys {
    static final double LEAST_PROBABILITY = 0.01;

    /** A unit is also likely when it is behind this share of all sightings of a spelling, however odd the spelling. */
    private static final double LEAST_SHARE = 0.1;

    /** Share of a syllable or surname that people have; the rest are known so that they can be read at all. */
    static final float USUAL_SHARE = 1e-5f;

    /** Most combinations of one name; beyond it a name is so ambiguous that it would be found by everything. */
    static final int MOST = 64;

    private static final int KIND = 'K';
    private static final int MOST_CHOICES = 8;

    private final KoreanModel model;
    private final int[][] choices = new int[1 + Hypotheses.MOST_SYLLABLES][MOST_CHOICES];
    private final float[][] likelihoods = new float[1 + Hypotheses.MOST_SYLLABLES][MOST_CHOICES];
    private final int[] counts = new int[1 + Hypotheses.MOST_SYLLABLES];

    KoreanKeys(KoreanModel model) {
        this.model = model;
    }

    /** Adds the keys of one hypothesis whose spellings begin at {@code at}, the surname's first. */
    void add(int[] reading, int at, int syllables, float share, Keys out) {
        surnames(reading[at]);
        for (int i = 1; i <= syllables; i++) {
            classes(reading[at + i], i);
        }
        int before = out.size();
        add(syllables, 0, 0, share, out, before);
    }

    private void add(int syllables, int place, long packed, float share, Keys out, int before) {
        if (place > syllables) {
            if (out.size() - before < MOST) {
                out.add(Keys.mix(KIND, packed * 4 + syllables), share);
            }
            return;
        }
        for (int i = 0; i < counts[place]; i++) {
            add(syllables, place + 1, packed * 1024 + choices[place][i], share, out, before);
        }
    }

    private void surnames(int spelling) {
        counts[0] = 0;
        for (int i = model.surnames.start(spelling); i < model.surnames.end(spelling); i++) {
            if (isLikely(model.surnames, spelling, i)) {
                choose(0, model.surnames.unit(i), model.surnames.posterior(i));
            }
        }
    }

    private void classes(int spelling, int place) {
        counts[place] = 0;
        for (int i = model.syllables.start(spelling); i < model.syllables.end(spelling); i++) {
            if (isLikely(model.syllables, spelling, i)) {
                choose(place, SyllableClass.of(model.syllables.unit(i)), model.syllables.posterior(i));
            }
        }
    }

    private static boolean isLikely(Spellings spellings, int spelling, int place) {
        float share = spellings.share(spellings.unit(place));
        boolean usual = spellings.probability(place) >= LEAST_PROBABILITY && share >= USUAL_SHARE;
        return usual || spellings.probability(place) * share >= LEAST_SHARE * spellings.total(spelling);
    }

    /** Keeps the likeliest choices, the likeliest first. */
    private void choose(int place, int choice, float likelihood) {
        int at = 0;
        while (at < counts[place] && choices[place][at] != choice) {
            at++;
        }
        if (at == counts[place]) {
            if (at < MOST_CHOICES) {
                counts[place]++;
            } else if (likelihoods[place][--at] >= likelihood) {
                return;
            }
        } else if (likelihoods[place][at] >= likelihood) {
            return;
        }
        while (at > 0 && likelihoods[place][at - 1] < likelihood) {
            choices[place][at] = choices[place][at - 1];
            likelihoods[place][at] = likelihoods[place][at - 1];
            at--;
        }
        choices[place][at] = choice;
        likelihoods[place][at] = likelihood;
    }
}
