package dev.kanmon.names;

/**
 * What comparing two names tells: two numbers that are never one.
 *
 * @param sameName how likely the two are spellings of one name, from 0 to 1, however many people bear it
 * @param rarity the share of people who bear the first name in whatever spelling, from 0 to 1: what a coincidence is worth
 */
public record Likeness(double sameName, double rarity) {
    /** The doubt that is left when two names are equal to the letter: records are mixed up now and then. */
    static final double DOUBT = 1e-5;
}
