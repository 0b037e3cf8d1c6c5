package dev.kanmon.clearance.pass;

import dev.kanmon.clearance.port.States;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The status lists that a verifier took, those with the highest number of each State. Where two have one number, made by two
 * servers on one store or by one that was set back, a pass must stand on both. Immutable.
 */
final class StatusLists {
    private final Map<String, List<StatusList>> byState;

    private StatusLists(Map<String, List<StatusList>> byState) {
        this.byState = byState;
    }

    static StatusLists of(Collection<StatusList> verified) {
        return new StatusLists(verified.stream()
                .collect(Collectors.groupingBy(
                        StatusList::state, Collectors.collectingAndThen(Collectors.toList(), StatusLists::highest))));
    }

    private static List<StatusList> highest(List<StatusList> ofOneState) {
        long highest = ofOneState.stream().mapToLong(StatusList::number).max().orElseThrow();
        return ofOneState.stream().filter(list -> list.number() == highest).toList();
    }

    /** The list to tell of: of several with one number the oldest, by which a pass is judged too. */
    Optional<StatusList> of(PassNumber pass) {
        return lists(pass).stream().min(Comparator.comparing(StatusList::expires));
    }

    /** A list past its date still tells of what it saw withdrawn, and of nothing else. */
    StatusList.Word of(PassNumber pass, Instant at) {
        List<StatusList> lists = lists(pass);
        if (lists.stream().anyMatch(list -> list.of(pass) == StatusList.Word.WITHDRAWN)) {
            return StatusList.Word.WITHDRAWN;
        }
        return !lists.isEmpty()
                        && lists.stream().allMatch(list -> list.fresh(at) && list.of(pass) == StatusList.Word.STANDS)
                ? StatusList.Word.STANDS
                : StatusList.Word.NOTHING;
    }

    private List<StatusList> lists(PassNumber pass) {
        return byState.getOrDefault(States.alpha3(pass.state()), List.of());
    }
}
