package dev.kanmon.names.reading;

import dev.kanmon.names.script.NameParts;
import java.util.List;

/**
 * Reads names under the assumption that they belong to one language, whatever they are written in, and compares what it
 * read. Immutable and safe for use by many threads.
 *
 * <p>A reading is a slice of an int array, so that millions lie in one array without an object each. Its first int is its
 * length in ints, itself included; 1 says that the name cannot belong to this language. The second is {@link
 * Float#floatToRawIntBits} of ln P(letters | language), comparable between languages for one name. What follows is the
 * language's own affair and depends on nothing but the model and the name.
 */
public interface LanguageReader {
    /** Appends the reading of {@code name} to {@code out}; always one slice, of length 1 where the name cannot be read. */
    void read(NameParts name, Ints out);

    /**
     * How likely the two are spellings of one name, given that both belong to this language: from 0 to 1, symmetric,
     * whatever the name's rarity; close to 1 for equal names. Makes no objects.
     *
     * @param a array with a reading of length above 1 that begins at {@code aAt}
     * @param b likewise
     */
    double same(int[] a, int aAt, int[] b, int bAt);

    /**
     * ln of the share of this language's people who bear this name, in whatever spelling: how rare it is.
     *
     * @param reading array with a reading of length above 1 that begins at {@code at}
     */
    double rarity(int[] reading, int at);

    /**
     * Adds the keys under which an index posts this reading, or seeks it.
     *
     * @param reading array with a reading of length above 1 that begins at {@code at}
     * @param seeking whether the name is sought; a name sought may have more keys than a name posted
     */
    void keys(int[] reading, int at, boolean seeking, Keys out);

    /** What an officer is told of why two names are one or not under this language; the most telling last. */
    List<Remark> explain(NameParts a, NameParts b);
}
