package dev.kanmon.clearance.hall;

/**
 * How many of one kind are on board.
 *
 * @param group whose nationals
 * @param readiness what is known of them
 * @param travellers 0 or more; a fraction where it is an expectation
 */
public record OnBoard(Group group, Readiness readiness, double travellers) {}
