package dev.kanmon.clearance.agreement;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * To whom and what a provision is limited. An empty set, or a value that is absent, sets no limit.
 *
 * @param documents types of travel document by the code of Doc 9303-4 section 4.2.2, such as {@code P}; a longer code is
 *     one of its kind
 * @param purposes of the stay
 * @param ports IATA codes or UN/LOCODEs
 * @param carriers IATA designators
 * @param hours in which it is offered, in the grantor's zone, or at a post in that of its port
 * @param items of the grantor's control list, such as {@code 7(19)}
 * @param licences types of export licence, such as {@code general bulk}
 * @param counting how days of earlier stays count
 * @param conditions what else must hold, in words
 * @param arrangement how it is carried out, of a pre-entry screening or a lane; absent where that is not kept
 */
public record Scope(
        Set<String> documents,
        Set<Purpose> purposes,
        Set<String> ports,
        Set<String> carriers,
        @Nullable Hours hours,
        Set<String> items,
        Set<String> licences,
        @Nullable CountingRule counting,
        List<String> conditions,
        @Nullable Arrangement arrangement) {
    /** No limit. */
    public static final Scope UNLIMITED =
            new Scope(Set.of(), Set.of(), Set.of(), Set.of(), null, Set.of(), Set.of(), null, List.of(), null);

    /** What a stay is for. */
    public enum Purpose {
        /** Tourism, visiting kin, meetings: what a visa waiver is for unless it says otherwise. */
        VISIT,
        BUSINESS,
        TRANSIT,
        STUDY,
        WORK,
        WORKING_HOLIDAY
    }

    /**
     * Hours of a day, the first included and the last not.
     *
     * @param from opening
     * @param to closing
     */
    public record Hours(LocalTime from, LocalTime to) {
        /** Whether it is open then. */
        public boolean cover(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    /** Sets are sorted, so that a canonical form is one form. */
    public Scope {
        documents = sorted(documents);
        purposes = sorted(purposes);
        ports = sorted(ports);
        carriers = sorted(carriers);
        items = sorted(items);
        licences = sorted(licences);
        conditions = List.copyOf(conditions);
    }

    /** Whether nothing is limited. */
    public boolean isUnlimited() {
        return equals(UNLIMITED);
    }

    /**
     * Whether a stay falls within it.
     *
     * @param document type of the travel document; absent where it is not known, which no limit excludes
     */
    boolean coversStay(@Nullable String document, Purpose purpose, @Nullable String port) {
        return (documents.isEmpty() || document == null || documents.stream().anyMatch(document::startsWith))
                && (purposes.isEmpty() || purposes.contains(purpose))
                && (ports.isEmpty() || port == null || ports.contains(port));
    }

    /** Whether a stay falls within it for certain: what is not known of it is no ground to take anything away. */
    boolean surelyCoversStay(@Nullable String document, Purpose purpose, @Nullable String port) {
        return coversStay(document, purpose, port)
                && (documents.isEmpty() || document != null)
                && (ports.isEmpty() || port != null);
    }

    private static <T extends Comparable<T>> Set<T> sorted(Set<T> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
