package dev.kanmon.names.chinese;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import dev.kanmon.names.reading.LanguageReader;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.script.HanVariants;
import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import dev.kanmon.names.script.Script;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads names under the assumption that they are Chinese. Immutable and safe for use by many threads.
 *
 * <p>What is read: Latin letters in the customs of the mainland, Taiwan, Hong Kong, Singapore and Malaysia, with or
 * without a Western name; Han characters in any variant; Hangul, after the sound of Mandarin or Sino-Korean.
 */
public final class ChineseNames implements LanguageReader {
    private final ChineseModel model;
    private final ChineseLikeness likeness;
    private final ChineseKeys keys;

    private ChineseNames() {
        model = new ChineseModel();
        likeness = new ChineseLikeness(model);
        keys = new ChineseKeys(model);
    }

    /** Loaded when it is first asked for. */
    private static final class Standard {
        static final ChineseNames NAMES = new ChineseNames();
    }

    /** With the model that ships. */
    public static ChineseNames standard() {
        return Standard.NAMES;
    }

    @Override
    public void read(NameParts name, Ints out) {
        Divisions divisions = new Divisions();
        if (name.isAll(Script.LATIN)) {
            List<String> parts = new ArrayList<>();
            for (NamePart part : name.parts()) {
                parts.add(part.letters());
            }
            new LatinDivider(model, parts, name.surnameParts(), divisions).divide();
        } else if (name.isAll(Script.HAN)) {
            List<NamePart> parts = name.parts();
            int first = parts.getFirst()
                    .letters()
                    .codePointCount(0, parts.getFirst().letters().length());
            new SolidDivider(model, divisions).han(HanVariants.fold(joined(parts)), parts.size() == 1 ? 0 : first);
        } else if (name.isAll(Script.HANGUL)) {
            new SolidDivider(model, divisions).hangul(joined(name.parts()));
        }
        divisions.write(out);
    }

    private static String joined(List<NamePart> parts) {
        StringBuilder joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.letters()));
        return joined.toString();
    }

    @Override
    public double same(int[] a, int aAt, int[] b, int bAt) {
        return likeness.same(a, aAt, b, bAt);
    }

    @Override
    public double rarity(int[] reading, int at) {
        return likeness.rarity(reading, at);
    }

    @Override
    public void keys(int[] reading, int at, boolean seeking, Keys out) {
        keys.add(reading, at, seeking, out);
    }

    @Override
    public List<Remark> explain(NameParts a, NameParts b) {
        Ints first = new Ints();
        Ints second = new Ints();
        read(a, first);
        read(b, second);
        if (first.size() == 1 || second.size() == 1) {
            return List.of();
        }
        return new ChineseRemarks(model, likeness, a, first, b, second).all();
    }
}
