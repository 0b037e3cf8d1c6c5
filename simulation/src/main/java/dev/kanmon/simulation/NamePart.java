package dev.kanmon.simulation;

import java.util.List;

/**
 * A surname, a given name or a syllable of one, in all its scripts.
 *
 * @param latin the usual spelling of passports, a hyphen between syllables that may be joined
 * @param script Hangul, kanji or hanzi; empty where the name is a Latin one
 * @param reading hanja of a Korean name, katakana of a Japanese one; empty for others
 * @param others further spellings that passports have
 */
record NamePart(String latin, String script, String reading, List<String> others) {
    NamePart {
        others = List.copyOf(others);
    }

    /** Two syllables of a Korean given name. */
    NamePart followedBy(NamePart second) {
        return new NamePart(latin + '-' + second.latin, script + second.script, reading + second.reading, List.of());
    }

    /** The same spelled another way. */
    NamePart spelled(String otherwise) {
        return new NamePart(otherwise, script, reading, List.of());
    }

    /** Without the hyphens. */
    String joined() {
        return latin.replace("-", "");
    }
}
