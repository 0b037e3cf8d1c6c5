package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.ProvisionHistory;
import dev.kanmon.clearance.agreement.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How two registries, or one at two times, differ. */
public sealed interface Difference {
    /**
     * A provision is in another state on a later day, by the same knowledge.
     *
     * @param provision whose state it is
     * @param before its state on the earlier day
     * @param after its state on the later day
     */
    record OfState(Provision provision, State before, State after) implements Difference {}

    /**
     * Something became known.
     *
     * @param before what was known before; absent where nothing was
     * @param after what is known
     */
    record OfKnowledge(@Nullable Provision before, Provision after) implements Difference {}

    /**
     * Two copies of an instrument do not agree.
     *
     * @param instrument its id
     * @param lines of the canonical form that only one of them has; all of them where the other lacks the instrument
     */
    record OfCopy(String instrument, List<Line> lines) implements Difference {
        public OfCopy {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line that only one copy has.
     *
     * @param first whether it is the first copy that has it
     * @param text the line
     */
    record Line(boolean first, String text) {}

    /** What is in another state on one day than on another. */
    static List<OfState> ofDays(KnownAgreements known, LocalDate earlier, LocalDate later) {
        List<OfState> differences = new ArrayList<>();
        for (Provision provision : known.provisions()) {
            State before = known.state(provision, earlier);
            State after = known.state(provision, later);
            if (before != after) {
                differences.add(new OfState(provision, before, after));
            }
        }
        return List.copyOf(differences);
    }

    /** What became known after one day and by another. */
    static List<OfKnowledge> ofKnowledge(Agreements agreements, LocalDate earlier, LocalDate later) {
        List<OfKnowledge> differences = new ArrayList<>();
        for (ProvisionHistory history : agreements.histories()) {
            Optional<Provision> before = history.asKnown(earlier);
            Optional<Provision> after = history.asKnown(later);
            after.filter(now -> !before.equals(after))
                    .ifPresent(now -> differences.add(new OfKnowledge(before.orElse(null), now)));
        }
        return List.copyOf(differences);
    }

    /** Where two copies of the registry drift apart; empty where their versions are one. */
    static List<OfCopy> ofCopies(Agreements first, Agreements second) {
        if (first.version().equals(second.version())) {
            return List.of();
        }
        Map<String, String> one = forms(first);
        Map<String, String> other = forms(second);
        Set<String> ids = new TreeSet<>(one.keySet());
        ids.addAll(other.keySet());
        List<OfCopy> differences = new ArrayList<>();
        for (String id : ids) {
            String a = one.getOrDefault(id, "");
            String b = other.getOrDefault(id, "");
            if (!a.equals(b)) {
                differences.add(new OfCopy(id, lines(a, b)));
            }
        }
        return List.copyOf(differences);
    }

    private static Map<String, String> forms(Agreements agreements) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (Instrument instrument : agreements.instruments()) {
            forms.put(instrument.id(), instrument.canonicalForm());
        }
        return forms;
    }

    private static List<Line> lines(String a, String b) {
        Set<String> ofA = new LinkedHashSet<>(a.lines().toList());
        Set<String> ofB = new LinkedHashSet<>(b.lines().toList());
        List<Line> lines = new ArrayList<>();
        ofA.stream().filter(line -> !ofB.contains(line)).forEach(line -> lines.add(new Line(true, line)));
        ofB.stream().filter(line -> !ofA.contains(line)).forEach(line -> lines.add(new Line(false, line)));
        return lines;
    }
}
