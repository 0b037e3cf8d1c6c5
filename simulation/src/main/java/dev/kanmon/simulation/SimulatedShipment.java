package dev.kanmon.simulation;

import org.jspecify.annotations.Nullable;

/**
 * A shipment of the day between the two States.
 *
 * @param name a name that no other shipment of the day has, without a file ending
 * @param json the shipment as {@code goods check} reads it
 * @param likeness how the end user's name is like one of the watch list; absent where it is like none on purpose
 * @param listed id of that entry; absent where there is none
 */
public record SimulatedShipment(
        String name,
        String json,
        @Nullable Likeness likeness,
        @Nullable String listed) {
    /** How an end user's name is like that of a listed person. */
    public enum Likeness {
        /** The same name, as the list spells it. */
        SAME,
        /** One letter more, less or other. */
        LETTER_OFF
    }
}
