package dev.kanmon.names.japanese;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import dev.kanmon.names.reading.LanguageReader;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import java.util.List;

/** Reads and compares names as Japanese. Immutable and safe for use by many threads. */
public final class JapaneseNames implements LanguageReader {
    private static final class Standard {
        static final JapaneseNames NAMES = new JapaneseNames(JapaneseModel.load());
    }

    private final KanjiName kanji;
    private final ThreadLocal<SpokenName> spoken;

    private JapaneseNames(JapaneseModel model) {
        this.kanji = new KanjiName(model);
        this.spoken = ThreadLocal.withInitial(() -> new SpokenName(model));
    }

    /** With the model that ships, loaded when it is first asked for. */
    public static JapaneseNames standard() {
        return Standard.NAMES;
    }

    @Override
    public void read(NameParts name, Ints out) {
        int kind = kind(name);
        boolean read = switch (kind) {
            case Slice.LATIN, Slice.KANA, Slice.HANGUL -> spoken.get().read(name, kind, out);
            case Slice.HAN -> kanji.read(name, out);
            default -> false;
        };
        if (!read) {
            out.add(1);
        }
    }

    /** What the name is written in; -1 for a mixture that no Japanese name is. */
    private static int kind(NameParts name) {
        if (name.isEmpty()) {
            return -1;
        }
        int kind = -1;
        for (NamePart part : name.parts()) {
            int its = switch (part.script()) {
                case LATIN -> Slice.LATIN;
                case KANA -> Slice.KANA;
                case HANGUL -> Slice.HANGUL;
                case HAN -> Slice.HAN;
                case CYRILLIC, GREEK, ARABIC, HEBREW, OTHER -> -1;
            };
            if (its < 0 || (kind >= 0 && kind != its && !(isNative(kind) && isNative(its)))) {
                return -1;
            }
            kind = Math.max(kind, its);
        }
        return kind;
    }

    private static boolean isNative(int kind) {
        return kind == Slice.KANA || kind == Slice.HAN;
    }

    @Override
    public double same(int[] a, int aAt, int[] b, int bAt) {
        return Likening.same(a, aAt, b, bAt);
    }

    @Override
    public double rarity(int[] reading, int at) {
        return Slice.rarity(reading, at);
    }

    @Override
    public void keys(int[] reading, int at, boolean seeking, Keys out) {
        JapaneseKeys.add(reading, at, out);
    }

    @Override
    public List<Remark> explain(NameParts a, NameParts b) {
        return new Explanation(this).of(a, b);
    }
}
