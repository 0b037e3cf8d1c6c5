package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.ProvisionHistory;
import dev.kanmon.clearance.agreement.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * A version of a provision is not the same in two registries, or only one has it.
     *
     * @param id of the provision
     * @param leg of the provision
     * @param number of the version, the oldest being 1
     * @param before the version in the first registry; absent where it has none
     * @param after the version in the second; absent where it has none
     * @param fields that differ, in the order of the canonical form
     */
    record OfVersion(
            String id,
            Leg leg,
            int number,
            @Nullable Provision before,
            @Nullable Provision after,
            List<Field> fields) implements Difference {
        public OfVersion {
            fields = List.copyOf(fields);
        }

        /** Which provision it is, in one line. */
        String place() {
            return id + ' ' + leg.grantor() + '>' + leg.beneficiary() + " version " + number;
        }
    }

    /**
     * A field of a version.
     *
     * @param name in the canonical form
     * @param before its value in the first registry; absent where it has none
     * @param after its value in the second
     */
    record Field(
            String name, @Nullable String before, @Nullable String after) {}

    /**
     * Two copies of an instrument do not agree.
     *
     * @param instrument its id
     * @param holder which of the two copies of the registry have it
     * @param lines of the canonical form that differ; all of them where the other lacks the instrument
     */
    record OfCopy(String instrument, Holder holder, List<Line> lines) implements Difference {
        public OfCopy {
            lines = List.copyOf(lines);
        }
    }

    /** Who has an instrument. */
    enum Holder {
        FIRST,
        SECOND,
        BOTH
    }

    /**
     * A line that only one copy has.
     *
     * @param first whether it is the first copy that has it
     * @param place the provision, leg and number of the version it stands in; empty for what is told of the instrument
     * @param text the line
     */
    record Line(boolean first, String place, String text) {}

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

    /** What became known after the earlier of two days, and by the later; in whichever order they are given. */
    static List<OfKnowledge> ofKnowledge(Agreements agreements, LocalDate one, LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        List<OfKnowledge> differences = new ArrayList<>();
        for (ProvisionHistory history : agreements.histories()) {
            Optional<Provision> before = history.asKnown(earlier);
            Optional<Provision> after = history.asKnown(later);
            after.filter(now -> !before.equals(after))
                    .ifPresent(now -> differences.add(new OfKnowledge(before.orElse(null), now)));
        }
        return List.copyOf(differences);
    }

    /** What was added, taken away or changed between two registries, version by version, by id of the provision. */
    static List<OfVersion> ofRegistries(Agreements first, Agreements second) {
        return Copies.versions(first, second);
    }

    /** Where two copies of the registry drift apart; empty where their versions are one. */
    static List<OfCopy> ofCopies(Agreements first, Agreements second) {
        return first.version().equals(second.version()) ? List.of() : Copies.drift(first, second);
    }
}
