package dev.kanmon.names.chinese;

import java.util.Arrays;

/**
 * What one form stands for in one position.
 *
 * @param characters numbers of characters, rising
 * @param shares how much of each character's writing in this custom is this form
 * @param likeness how well the form suits each character: 1 for its usual form in this custom
 * @param weight sum of the characters' weights times their shares: how likely the form is
 * @param bearers sum of the characters' weights times their likeness: the share of those who may bear it
 * @param codes kept readings, most likely first
 */
record Form(int[] characters, double[] shares, float[] likeness, double weight, double bearers, short[] codes) {
    /** How well the form suits a character, 0 where it cannot stand for it. */
    double suits(int character) {
        int at = Arrays.binarySearch(characters, character);
        return at < 0 ? 0 : likeness[at];
    }
}
