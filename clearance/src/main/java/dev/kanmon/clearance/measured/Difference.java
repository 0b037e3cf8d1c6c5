package dev.kanmon.clearance.measured;

import java.util.Optional;

/**
 * How much longer those who took part needed than the others, on average; below zero where they needed less.
 *
 * @param mean in minutes
 * @param standardError of it, in minutes
 * @param tookPart travellers who took part, of those compared
 * @param others of those compared
 */
public record Difference(double mean, double standardError, int tookPart, int others) {
    /** Of two means without more: no assumption that both vary alike (Welch 1947). Empty where one side has fewer than two. */
    public static Optional<Difference> of(Summary tookPart, Summary others) {
        if (tookPart.number() < 2 || others.number() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                tookPart.mean() - others.mean(),
                Math.sqrt(tookPart.variance() / tookPart.number() + others.variance() / others.number()),
                tookPart.number(),
                others.number()));
    }
}
