package dev.kanmon.clearance.facility;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Leg;
import dev.kanmon.clearance.agreement.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is in use of every facility, as known on one day, each line by itself. Immutable, and made from the agreements and
 * the uses alone: the same of both give the same book. There is nothing here that adds across lines.
 */
public final class FacilityBook {
    private final KnownFacilities facilities;
    private final Map<Line, Account> accounts;
    private final Set<String> ids;
    private final List<RefusedUse> refused;

    /** One leg of one facility. */
    private record Line(String facility, Leg leg) {
        static final Comparator<Line> ORDER = Comparator.comparing(Line::facility)
                .thenComparing(line -> line.leg().grantor())
                .thenComparing(line -> line.leg().beneficiary());
    }

    private FacilityBook(
            KnownFacilities facilities, Map<Line, Account> accounts, Set<String> ids, List<RefusedUse> refused) {
        this.facilities = facilities;
        this.accounts = accounts;
        this.ids = ids;
        this.refused = refused;
    }

    /**
     * Books uses over what was known of the agreements. Those that were not yet known are passed over. Reported facts come
     * first, by day, on one day in the order given; then all others are entered one by one in the order given, each at its
     * day.
     */
    public static FacilityBook replay(KnownAgreements known, Collection<FacilityUse> uses) {
        FacilityBook book =
                new FacilityBook(new KnownFacilities(known), new HashMap<>(), new HashSet<>(), new ArrayList<>());
        List<FacilityUse> inOrder = new ArrayList<>();
        uses.stream()
                .filter(FacilityUse::reported)
                .sorted(Comparator.comparing(FacilityUse::day))
                .forEach(inOrder::add);
        uses.stream().filter(use -> !use.reported()).forEach(inOrder::add);
        for (FacilityUse use : inOrder) {
            if (!use.published().isAfter(known.known())) {
                Refusal refusal = book.take(use, use.reported());
                if (refusal != null) {
                    book.refused.add(new RefusedUse(use, refusal));
                }
            }
        }
        return book;
    }

    /**
     * This book with one use more, or why that cannot be. Whoever enters a use cannot go beyond what is available, whether
     * or not it is said to be {@code reported}.
     */
    public Entry enter(FacilityUse use) {
        if (use.published().isAfter(facilities.agreements().known())) {
            return new Entry.Refused(
                    new Refusal.NotYetKnown(facilities.agreements().known()));
        }
        Map<Line, Account> copies = new HashMap<>(accounts);
        Provision facility = facilities.named(use.facility(), use.leg()).orElse(null);
        if (facility != null) {
            copies.computeIfPresent(new Line(facility.id(), facility.leg()), (line, account) -> account.copy());
        }
        FacilityBook after = new FacilityBook(facilities, copies, new HashSet<>(ids), refused);
        Refusal refusal = after.take(use, false);
        return refusal == null
                ? new Entry.Booked(
                        after,
                        after.position(use.facility(), use.leg(), use.day()).orElseThrow())
                : new Entry.Refused(refusal);
    }

    /** The day whose knowledge it holds. */
    public LocalDate known() {
        return facilities.agreements().known();
    }

    /**
     * One line at the end of a day; empty where no such facility was known.
     *
     * @param facility id of the provision, or of one that it states anew
     * @param leg who grants it to whom, as the provision has it
     * @param day in the grantor's zone
     */
    public Optional<Position> position(String facility, Leg leg, LocalDate day) {
        return facilities.named(facility, leg).map(provision -> Position.of(account(provision), day));
    }

    /** Every line that has a ceiling at the end of {@code day}, or of which something is still in use; by id and leg. */
    public List<Position> positions(LocalDate day) {
        return facilities.all().stream()
                .map(provision -> Position.of(account(provision), day))
                .filter(position ->
                        position.ceiling() != null || position.inUse().signum() > 0)
                .toList();
    }

    /** Everything that counts: by facility and leg, then by day, on one day as it was given. */
    public List<BookedUse> booked() {
        return accounts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Line.ORDER))
                .flatMap(entry -> entry.getValue().booked().stream())
                .toList();
    }

    /** What counts of one line, by day. */
    public List<BookedUse> booked(String facility, Leg leg) {
        return facilities
                .named(facility, leg)
                .map(provision -> account(provision).booked())
                .orElse(List.of());
    }

    /** What was given and does not count, in the order in which it was judged. */
    public List<RefusedUse> refused() {
        return List.copyOf(refused);
    }

    private Account account(Provision facility) {
        Account account = accounts.get(new Line(facility.id(), facility.leg()));
        return account == null ? new Account(new Rules(facility, facilities)) : account;
    }

    private @Nullable Refusal take(FacilityUse use, boolean keep) {
        Provision facility = facilities.named(use.facility(), use.leg()).orElse(null);
        if (facility == null) {
            return new Refusal.UnknownFacility(use.facility(), use.leg());
        }
        if (ids.contains(use.id())) {
            return new Refusal.DuplicateId(use.id());
        }
        Account account = account(facility);
        Refusal refusal = account.enter(use, keep);
        if (refusal == null) {
            accounts.put(new Line(facility.id(), facility.leg()), account);
            ids.add(use.id());
        }
        return refusal;
    }
}
