/**
 * Reads names as Chinese ones, of whatever place and in whatever writing, and compares them.
 *
 * <p>Why: one person is 陳大文 in Taipei, 陈大文 in Beijing, CHEN DAWEN in a passport of the mainland, CHAN TAI MAN in one of
 * Hong Kong, CH'EN TA-WEN in an older list, TAN TAI BOON in Singapore, 천다원 or 진대문 in Korea.
 *
 * <p>Terms: a character is a Han character, its variants folded to one. A custom is a way of writing names, such as
 * Hanyu pinyin, Wade-Giles with its Taiwanese successors, or the custom of Hong Kong. A form is one syllable as one
 * custom writes it; it may stand for many characters, each more or less common in names. A division is one way to see a
 * name as a surname of one or two forms and a given name of one or two.
 *
 * <p>How: two forms agree as far as they stand for the same characters: the cosine of their two rows of character
 * weights, so that WONG agrees with WANG (王) and with HUANG (黃), and MAN with WEN (文) and hardly with MING. A whole name
 * is written in one custom, with few mixtures.
 *
 * <p>Limits: given names of three characters, a surname alone, and slips of the finger are not read here. Characters
 * outside the model are not read, nor is kana. The weights of surnames and characters are estimates.
 */
@NullMarked
package dev.kanmon.names.chinese;

import org.jspecify.annotations.NullMarked;
