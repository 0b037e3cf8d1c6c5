package dev.kanmon.names.general;

import dev.kanmon.names.reading.Ints;
import dev.kanmon.names.reading.Keys;
import dev.kanmon.names.reading.LanguageReader;
import dev.kanmon.names.reading.Remark;
import dev.kanmon.names.script.NamePart;
import dev.kanmon.names.script.NameParts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads names of any origin, by sound and rarity of their parts. Immutable and safe for use by many threads. */
public final class GeneralNames implements LanguageReader {
    private static final class Standard {
        static final GeneralNames NAMES = new GeneralNames(lines("tokens.txt"), lines("letters.txt"));
    }

    /** A letter of a script without a model of its own: about as many kinds as an alphabet has, not all as likely. */
    private static final double LETTER = -2.6;

    /** A syllable of Hangul or kana in a foreign name. */
    private static final double SYLLABLE = -4.5;

    /** Numbers of ships and funds tell little of who it is. */
    private static final int NUMERAL_HALF_NATS = 4;

    /** A Han character, of some thousands; nothing is read of it here. */
    private static final double CHARACTER = -9;

    private final Rarities rarities;
    private final LetterModel letters;
    private final ThreadLocal<Judgement> judgements = ThreadLocal.withInitial(Judgement::new);
    private final ThreadLocal<GeneralKeys> keys = ThreadLocal.withInitial(GeneralKeys::new);

    private GeneralNames(List<String> tokens, List<String> trigrams) {
        this.rarities = new Rarities(tokens);
        this.letters = new LetterModel(trigrams);
    }

    /** With the model that ships; reads it when first called. */
    public static GeneralNames standard() {
        return Standard.NAMES;
    }

    @Override
    public void read(NameParts name, Ints out) {
        int start = out.size();
        out.add(1);
        List<TokenReader.Token> tokens = new TokenReader(rarities).read(name);
        if (tokens.isEmpty()) {
            return;
        }
        out.add(Float.floatToRawIntBits((float) logProbability(name)));
        out.add(tokens.size());
        byte[] symbols = new byte[TokenSlice.MAXIMUM_SYMBOLS];
        for (TokenReader.Token token : tokens) {
            write(token, symbols, Symbols.fold(token.letters(), symbols), out);
        }
        out.set(start, out.size() - start);
    }

    /**
     * Reads a name of letters that have no sound here, as Han characters, by their looks: parts are equal or others. For
     * names that no reader reads, so that they are found as they are listed; of any other it would be a lesser reading.
     */
    public void readAsWritten(NameParts name, Ints out) {
        int start = out.size();
        out.add(1);
        int size = Math.min(name.parts().size(), TokenSlice.MAXIMUM_TOKENS);
        if (size == 0) {
            return;
        }
        out.add(Float.floatToRawIntBits((float) logProbability(name)));
        out.add(size);
        for (int i = 0; i < size; i++) {
            int surnames = name.surnameParts();
            boolean surname = surnames > 0
                    ? i < surnames
                    : surnames < 0 && i >= name.parts().size() + surnames;
            WrittenToken.write(name.parts().get(i).letters(), surname, out);
        }
        out.set(start, out.size() - start);
    }

    private void write(TokenReader.Token token, byte[] symbols, int size, Ints out) {
        int skeleton = Skeleton.of(symbols, size);
        int flags = token.flags() | CommonNames.number(token.letters()) << TokenSlice.COMMON;
        for (int i = 0; i < size; i++) {
            flags |= symbols[i] == Symbols.DIGIT ? TokenSlice.NUMERAL : 0;
        }
        int head = TokenSlice.head(
                size,
                (flags & TokenSlice.NUMERAL) != 0 ? NUMERAL_HALF_NATS : rarities.halfNats(symbols, size),
                Nicknames.group(token.letters()),
                flags,
                rarities.skeletonHalfNats(skeleton));
        TokenSlice.write(head, skeleton, symbols, out);
    }

    private double logProbability(NameParts name) {
        double sum = 0;
        for (NamePart part : name.parts()) {
            int count = part.letters().codePointCount(0, part.letters().length());
            sum += switch (part.script()) {
                case LATIN -> letters.logProbability(part.letters());
                case HANGUL, KANA -> count * SYLLABLE;
                case HAN -> count * CHARACTER;
                case CYRILLIC, GREEK, ARABIC, HEBREW, OTHER -> count * LETTER;
            };
        }
        return sum;
    }

    @Override
    public double same(int[] a, int aAt, int[] b, int bAt) {
        return judgements.get().same(a, aAt, b, bAt);
    }

    @Override
    public double rarity(int[] reading, int at) {
        double sum = 0;
        int from = at + TokenSlice.FIRST_TOKEN;
        for (int i = 0; i < TokenSlice.tokens(reading, at); i++) {
            sum -= TokenSlice.information(reading[from]);
            from += TokenSlice.size(reading[from]);
        }
        return sum;
    }

    @Override
    public void keys(int[] reading, int at, boolean seeking, Keys out) {
        keys.get().add(reading, at, seeking, out);
    }

    @Override
    public List<Remark> explain(NameParts a, NameParts b) {
        Ints readings = new Ints();
        read(a, readings);
        int second = readings.size();
        read(b, readings);
        if (second == 1 || readings.size() == second + 1) {
            return List.of();
        }
        Alignment alignment = judgements.get().align(readings.values(), 0, readings.values(), second);
        TokenReader reader = new TokenReader(rarities);
        return new Explanation(reader.read(a), reader.read(b), alignment).remarks();
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = Objects.requireNonNull(GeneralNames.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
