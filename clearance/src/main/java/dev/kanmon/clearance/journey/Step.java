package dev.kanmon.clearance.journey;

import java.util.List;

/** One stretch of a journey from the centre of one city to the centre of another, in the order in which it is gone through. */
public enum Step {
    /** From the city's centre to the port, waiting for the train or bus included. */
    REACH_PORT,
    /** Check-in, bags and security. */
    CHECK_IN,
    /** In line at the departure post. */
    POST_LINE,
    /** At the departure post's counter. */
    POST_SERVICE,
    /** In line at the exit check. */
    EXIT_LINE,
    /** At the exit check's counter or gate. */
    EXIT_SERVICE,
    /** What is left of the time that a carrier asks for before departure. */
    SPARE,
    /** At the gate or the ship before it departs. */
    BOARDING,
    /** From departure to arrival. */
    VOYAGE,
    /** Getting off, and the walk to the hall. */
    WALK,
    /** In line in the arrival hall. */
    HALL_LINE,
    /** At the hall's counter or gate. */
    HALL_SERVICE,
    /** Bags and customs. */
    BAGS,
    /** From the port to the city's centre, waiting included. */
    LEAVE_PORT;

    private static final List<Step> ALL = List.of(values());

    /** Its place in the order, from 1. */
    public int number() {
        return ALL.indexOf(this) + 1;
    }

    /** Whether Kanmon touches it: its minutes are forecast where a hall is described. */
    public boolean isTouched() {
        return switch (this) {
            case POST_LINE, POST_SERVICE, EXIT_LINE, EXIT_SERVICE, HALL_LINE, HALL_SERVICE -> true;
            case REACH_PORT, CHECK_IN, SPARE, BOARDING, VOYAGE, WALK, BAGS, LEAVE_PORT -> false;
        };
    }

    /** Whether only somebody who takes part goes through it. */
    public boolean isAtPost() {
        return this == POST_LINE || this == POST_SERVICE;
    }

    /** Whether it lies inside one of the two ports. */
    public boolean isInPort() {
        return switch (this) {
            case REACH_PORT, VOYAGE, LEAVE_PORT -> false;
            case CHECK_IN,
                    POST_LINE,
                    POST_SERVICE,
                    EXIT_LINE,
                    EXIT_SERVICE,
                    SPARE,
                    BOARDING,
                    WALK,
                    HALL_LINE,
                    HALL_SERVICE,
                    BAGS -> true;
        };
    }
}
