package dev.kanmon.names.korean;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import dev.kanmon.names.reading.LanguageReader;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.script.NameParts;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Korean names in Hangul, Hanja and Latin letters.
 *
 * <p>A reading's own part is a row of hypotheses, each: its share (16 bits, in 65535ths) with the number of its syllables
 * above it; the number of the surname's spelling; those of the syllables.
 */
public final class KoreanNames implements LanguageReader {
    private static final KoreanNames STANDARD = new KoreanNames(KoreanModel.load());
    private static final int HEADER = 2;
    private static final int SHARE_BITS = 16;
    private static final double SHARE_UNIT = 65535;

    /** How much a surname counts against one syllable when it is asked which one differs. */
    private static final double SURNAME_WEIGHT = 0.5;

    /** Odds against one name beyond which the rest need not be looked at. */
    private static final double HOPELESS = 1e6;

    private final KoreanModel model;

    private KoreanNames(KoreanModel model) {
        this.model = model;
    }

    /**
     * With a model of one's own.
     *
     * @param model file in the form that the training writes
     * @throws IOException if it cannot be read
     */
    public static KoreanNames of(Path model) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(model)) {
            return new KoreanNames(new KoreanModel(reader));
        }
    }

    /** With the model that ships. */
    public static KoreanNames standard() {
        return STANDARD;
    }

    @Override
    public void read(NameParts name, Ints out) {
        int start = out.size();
        out.add(1);
        Hypotheses hypotheses = Hypotheses.of(name, model);
        if (hypotheses.size() == 0) {
            return;
        }
        out.add(Float.floatToRawIntBits((float) StrictMath.log(hypotheses.total())));
        for (int i = 0; i < hypotheses.size(); i++) {
            int[] spellings = hypotheses.spellings(i);
            out.add((spellings.length - 1) << SHARE_BITS | (int) (hypotheses.share(i) * SHARE_UNIT));
            for (int spelling : spellings) {
                out.add(spelling);
            }
        }
        out.set(start, out.size() - start);
    }

    @Override
    public double same(int[] a, int aAt, int[] b, int bAt) {
        double odds = 0;
        for (int i = aAt + HEADER; i < aAt + a[aAt]; i += 2 + (a[i] >>> SHARE_BITS)) {
            for (int j = bAt + HEADER; j < bAt + b[bAt]; j += 2 + (b[j] >>> SHARE_BITS)) {
                if (a[i] >>> SHARE_BITS == b[j] >>> SHARE_BITS) {
                    double shares = (a[i] & 0xFFFF) / SHARE_UNIT * ((b[j] & 0xFFFF) / SHARE_UNIT);
                    odds += shares * odds(a, i, b, j);
                }
            }
        }
        return odds / (1 + odds);
    }

    /** One name against two that differ in one place: 1 / the sum over places of the odds against it. */
    private double odds(int[] a, int aAt, int[] b, int bAt) {
        double against = SURNAME_WEIGHT / model.surnames.odds(a[aAt + 1], b[bAt + 1]);
        int end = aAt + 2 + (a[aAt] >>> SHARE_BITS);
        for (int i = aAt + 2, j = bAt + 2; i < end && against < HOPELESS; i++, j++) {
            against += 1 / model.syllables.odds(a[i], b[j]);
        }
        return against < HOPELESS ? 1 / against : 0;
    }

    @Override
    public double rarity(int[] reading, int at) {
        int syllables = reading[at + HEADER] >>> SHARE_BITS;
        int surname = at + HEADER + 1;
        double rarity = StrictMath.log(model.surnames.share(model.surnames.likeliest(reading[surname])));
        for (int k = 1; k <= syllables; k++) {
            rarity += StrictMath.log(model.syllables.share(model.syllables.likeliest(reading[surname + k])));
        }
        return rarity;
    }

    @Override
    public void keys(int[] reading, int at, boolean seeking, Keys out) {
        KoreanKeys keys = new KoreanKeys(model);
        for (int i = at + HEADER; i < at + reading[at]; i += 2 + (reading[i] >>> SHARE_BITS)) {
            keys.add(reading, i + 1, reading[i] >>> SHARE_BITS, (float) ((reading[i] & 0xFFFF) / SHARE_UNIT), out);
        }
    }

    @Override
    public List<Remark> explain(NameParts a, NameParts b) {
        return KoreanExplanation.of(Hypotheses.of(a, model), Hypotheses.of(b, model), model);
    }
}
