package dev.kanmon.clearance.post;

import dev.kanmon.clearance.agreement.Arrangement;
import java.time.Duration;

/**
 * By what slots are cut.
 *
 * @param length of a slot, a whole number of minutes
 * @param service how long a traveller takes at the desk on average
 * @param load share of the officers' time that is given away, above 0 and at most 1: what is kept back keeps the line short
 * @param earliest how long before departure the first slot may begin
 * @param grace how long after the end of its slot a party that has not come is waited for
 */
public record SlotRules(Duration length, Duration service, double load, Duration earliest, Duration grace) {
    /**
     * 90 s a traveller: 72 s of an officer (ACRP guide: a double booth of US immigration lands 100 passengers an hour), and 15 s
     * of an automatic gate (Korea, 2009) for reading the document, rounded up. Slots of ten minutes, a load of 85 % and the rest
     * are assumed.
     */
    public static final SlotRules USUAL = new SlotRules(
            Duration.ofMinutes(10), Duration.ofSeconds(90), 0.85, Arrangement.LONGEST_BEFORE, Duration.ofMinutes(15));

    /** Checks that time goes on. */
    public SlotRules {
        if (length.toMinutes() < 1
                || !length.equals(Duration.ofMinutes(length.toMinutes()))
                || service.toSeconds() < 1
                || !(load > 0 && load <= 1)
                || earliest.compareTo(length) < 0
                || grace.isNegative()) {
            throw new IllegalArgumentException(
                    "Slots last whole minutes, service takes at least a second, load is above 0 and"
                            + " at most 1, and the first slot begins at least one slot before departure.");
        }
    }

    /** How many travellers so many officers see in one slot; at least one. */
    int capacity(int officers) {
        return Math.max(1, (int) Math.floor((double) officers * length.toSeconds() * load / service.toSeconds()));
    }
}
