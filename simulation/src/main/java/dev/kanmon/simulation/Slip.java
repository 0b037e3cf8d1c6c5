package dev.kanmon.simulation;

import java.util.List;
import java.util.Optional;

/** Spells a given name with one letter more, less or other, as romanisation and typing do. */
final class Slip {
    /**
     * A spelling and another of the same sound, one letter apart: Korean vowels, Japanese long vowels.
     *
     * @param one as the Revised Romanisation or Hepburn has it
     * @param other as passports and carriers have it too
     */
    private record Spelling(String one, String other) {}

    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("YEONG", "YONG"),
            new Spelling("YOUNG", "YUNG"),
            new Spelling("JEONG", "JONG"),
            new Spelling("SEONG", "SONG"),
            new Spelling("HYEON", "HYON"),
            new Spelling("KYUNG", "KYONG"),
            new Spelling("YEON", "YON"),
            new Spelling("SEUNG", "SUNG"),
            new Spelling("SEO", "SO"),
            new Spelling("EUN", "UN"),
            new Spelling("SHOTA", "SHOUTA"),
            new Spelling("SOTA", "SOUTA"),
            new Spelling("RYOTA", "RYOUTA"),
            new Spelling("RYOHEI", "RYOUHEI"),
            new Spelling("KOICHI", "KOUICHI"),
            new Spelling("YUSUKE", "YUUSUKE"),
            new Spelling("YUKO", "YUUKO"),
            new Spelling("YUTO", "YUUTO"),
            new Spelling("SHI", "SI"));

    private Slip() {}

    /** The name spelled otherwise; nothing for one without such a spelling. */
    static Optional<String> in(String given) {
        return SPELLINGS.stream()
                .filter(spelling -> given.contains(spelling.one()))
                .findFirst()
                .map(spelling -> {
                    int at = given.indexOf(spelling.one());
                    return given.substring(0, at)
                            + spelling.other()
                            + given.substring(at + spelling.one().length());
                });
    }
}
