package dev.kanmon.names.chinese;

import java.util.Arrays;

/** What one form stands for in one position. Immutable; the arrays it hands out are its own and stay as they are. */
final class Form {
    private final int[] characters;
    private final double[] shares;
    private final float[] likeness;
    private final double weight;
    private final double bearers;
    private final short[] codes;

    /**
     * Takes the arrays over.
     *
     * @param characters numbers of characters, rising
     * @param shares how much of each character's writing in this custom is this form
     * @param likeness how well the form suits each character: 1 for its usual form in this custom
     * @param weight sum of the characters' weights times their shares: how likely the form is
     * @param bearers sum of the characters' weights times their likeness: the share of those who may bear it
     * @param codes kept readings, most likely first
     */
    Form(int[] characters, double[] shares, float[] likeness, double weight, double bearers, short[] codes) {
        this.characters = characters;
        this.shares = shares;
        this.likeness = likeness;
        this.weight = weight;
        this.bearers = bearers;
        this.codes = codes;
    }

    int[] characters() {
        return characters;
    }

    double[] shares() {
        return shares;
    }

    double weight() {
        return weight;
    }

    double bearers() {
        return bearers;
    }

    short[] codes() {
        return codes;
    }

    /** How well the form suits a character, 0 where it cannot stand for it. */
    double suits(int character) {
        int at = Arrays.binarySearch(characters, character);
        return at < 0 ? 0 : likeness[at];
    }
}
