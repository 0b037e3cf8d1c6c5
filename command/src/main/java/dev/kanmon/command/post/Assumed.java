package dev.kanmon.command.post;

import java.time.Duration;

/**
 * What people do on a simulated day. No source gives these figures: all are assumed, chosen so that each of these things happens
 * on a day of the usual size.
 */
final class Assumed {
    /** Of the parties that take part, those that enrol at the desk and have no slot. */
    static final double AT_DESK = 0.1;

    /** Of the others, those for whom somebody else types. */
    static final double ASSISTED = 0.1;

    /** Of the parties that enrolled beforehand, those that take it back. */
    static final double WITHDRAWS = 0.03;

    /** Of the parties that enrolled beforehand, those that do not come to the post, and travel. */
    static final double DOES_NOT_COME = 0.04;

    /** Of those who come by a slot, those who come after it. */
    static final double COMES_LATE = 0.05;

    /** Of those who miss their voyage, those who were at the post before. */
    static final double MISSES_AFTER_POST = 0.5;

    /** Of those who hold a pass, those who go to the ordinary counter all the same. */
    static final double PASS_UNUSED = 0.01;

    /** Of those who hold a pass and travel with others who do, those who show the pass of another. */
    static final double SHOWS_ANOTHERS = 0.01;

    /** Uses of one pass a second time while the gates are cut off, at another gate of the port. */
    static final int SECOND_USES = 3;

    /** Whoever does so is there again after so long. */
    static final Duration BACK_AGAIN = Duration.ofMinutes(3);

    /** Parties enrol so long before departure. */
    static final Duration EARLIEST_ENROLMENT = Duration.ofHours(30);

    static final Duration LATEST_ENROLMENT = Duration.ofHours(6);

    /** A party comes so long before or after the start of its slot. */
    static final Duration BEFORE_SLOT = Duration.ofMinutes(8);

    static final Duration AFTER_SLOT = Duration.ofMinutes(5);

    /** Whoever comes late comes so long after the start of the slot. */
    static final Duration LATE_LEAST = Duration.ofMinutes(15);

    static final Duration LATE_MOST = Duration.ofMinutes(45);

    /** Whoever has no slot comes so long before departure. */
    static final Duration DESK_EARLIEST = Duration.ofMinutes(150);

    static final Duration DESK_LATEST = Duration.ofMinutes(55);

    private Assumed() {}
}
