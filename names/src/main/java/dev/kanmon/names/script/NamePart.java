package dev.kanmon.names.script;

/**
 * A run of letters of one script.
 *
 * @param script of all its letters
 * @param letters never empty. Latin: A to Z, and a digit or letter without a plain form where one stands; Hangul:
 *     syllables (NFC); kana: katakana; other scripts: capitals without diacritics, as {@link NameParts} says
 * @param joined whether it stands right behind the part before it, as のぶえ does in 松原のぶえ
 */
public record NamePart(Script script, String letters, boolean joined) {}
