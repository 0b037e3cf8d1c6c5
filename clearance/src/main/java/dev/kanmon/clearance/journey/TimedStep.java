package dev.kanmon.clearance.journey;

/**
 * A step with its minutes.
 *
 * @param step which
 * @param time how long it takes, and how that is known
 */
public record TimedStep(Step step, Estimate time) {}
