package dev.kanmon.clearance.pass;

import dev.kanmon.clearance.port.States;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * The status lists that a verifier took, the newest of each State. Immutable.
 */
final class StatusLists {
    private final Map<String, StatusList> byState;

    private StatusLists(Map<String, StatusList> byState) {
        this.byState = byState;
    }

    static StatusLists of(Collection<StatusList> verified) {
        return new StatusLists(verified.stream()
                .collect(Collectors.toMap(
                        StatusList::state,
                        list -> list,
                        BinaryOperator.maxBy(java.util.Comparator.comparingLong(StatusList::number)),
                        HashMap::new)));
    }

    Optional<StatusList> of(PassNumber pass) {
        return Optional.ofNullable(byState.get(States.alpha3(pass.state())));
    }

    /** A list past its date still tells of what it saw withdrawn, and of nothing else. */
    StatusList.Word of(PassNumber pass, Instant at) {
        return of(pass).map(list -> {
                    StatusList.Word word = list.of(pass);
                    boolean fresh = at.isBefore(list.expires());
                    return word == StatusList.Word.STANDS && !fresh ? StatusList.Word.NOTHING : word;
                })
                .orElse(StatusList.Word.NOTHING);
    }
}
