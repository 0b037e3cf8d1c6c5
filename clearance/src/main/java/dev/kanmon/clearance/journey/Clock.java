package dev.kanmon.clearance.journey;

import dev.kanmon.clearance.hall.Band;
import java.util.List;
import java.util.Optional;

/**
 * A journey from door to door, in minutes.
 *
 * @param variant whose
 * @param steps in order; {@link Step#isAtPost} only for somebody who takes part
 * @param total all of them; its mean is the sum of theirs
 * @param ashore all but {@link Step#VOYAGE}
 * @param inPorts those of {@link Step#isInPort}
 */
public record Clock(Variant variant, List<TimedStep> steps, Band total, Band ashore, Band inPorts) {
    public Clock {
        steps = List.copyOf(steps);
    }

    /** How long a step takes; empty for one that this traveller does not go through. */
    public Optional<Estimate> time(Step step) {
        return steps.stream()
                .filter(one -> one.step() == step)
                .map(TimedStep::time)
                .findFirst();
    }
}
