package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything ever known of one leg of a provision: its versions, the oldest first. Nothing is taken out; who was wrong is
 * corrected by a further version.
 *
 * @param versions at least one, in the order in which they became known
 */
public record ProvisionHistory(List<Provision> versions) {
    public ProvisionHistory {
        versions = List.copyOf(versions);
    }

    public String id() {
        return versions.getFirst().id();
    }

    public Leg leg() {
        return versions.getFirst().leg();
    }

    /** The version known on that day; empty before the first. */
    public Optional<Provision> asKnown(LocalDate known) {
        return versions.reversed().stream()
                .filter(version -> !version.knowledge().published().isAfter(known))
                .findFirst();
    }

    /** The newest version. */
    public Provision latest() {
        return versions.getLast();
    }
}
