package dev.kanmon.clearance.hall;

/** How travellers come to a hall. */
public sealed interface Approach {
    /** Where the figures were read, or "assumed". */
    String source();

    /**
     * From an aircraft or a ship: its travellers get off one after the other, and walk.
     *
     * @param secondsEach between one getting off and the next
     * @param metres from the gate to the hall, one draw a landing
     * @param secondsPerMetre pace of walking, one draw a traveller
     * @param source as {@link Approach#source}
     */
    record Landing(double secondsEach, Spread metres, Spread secondsPerMetre, String source) implements Approach {
        /** The walking time that the official measure takes off where the gate is not known, in seconds. */
        public double nominalWalk() {
            return metres.mean() * secondsPerMetre.mean();
        }
    }

    /**
     * From the city, for a departure.
     *
     * @param secondsBefore how long before departure they come
     * @param source as {@link Approach#source}
     */
    record Departing(Spread secondsBefore, String source) implements Approach {}
}
