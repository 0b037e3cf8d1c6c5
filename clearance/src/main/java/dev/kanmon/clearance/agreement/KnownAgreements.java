package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The agreements as they were known on one day. Immutable; days asked for are days in the grantor's zone. */
public final class KnownAgreements {
    private final LocalDate known;
    private final List<Provision> provisions;
    private final Map<String, List<Provision>> suspensions = new HashMap<>();
    private final Set<String> renewed = new HashSet<>();

    KnownAgreements(LocalDate known, List<ProvisionHistory> histories) {
        this.known = known;
        this.provisions = histories.stream()
                .flatMap(history -> history.asKnown(known).stream())
                .toList();
        for (Provision provision : provisions) {
            if (provision.isBinding() && provision.terms() instanceof Terms.Suspension(String id)) {
                suspensions.computeIfAbsent(id, none -> new ArrayList<>()).add(provision);
            }
            if (provision.isBinding()) {
                renewed.addAll(provision.renews());
            }
        }
    }

    /** The day whose knowledge this is. */
    public LocalDate known() {
        return known;
    }

    /** Every provision that was known, by id and grantor, whatever its state. */
    public List<Provision> provisions() {
        return provisions;
    }

    /** What a provision is on {@code day}. */
    public State state(Provision provision, LocalDate day) {
        if (renewed.contains(provision.id())) {
            return State.RENEWED;
        }
        return switch (provision.standing()) {
            case PROPOSED -> State.PROPOSED;
            case SIGNED -> State.SIGNED;
            case RATIFIED -> State.RATIFIED;
            case PROVISIONAL -> dated(provision, day, State.PROVISIONALLY_APPLIED);
            case ADOPTED -> dated(provision, day, State.IN_FORCE);
        };
    }

    private State dated(Provision provision, LocalDate day, State within) {
        if (!provision.covers(day)) {
            LocalDate from = provision.from();
            return from != null && day.isBefore(from)
                    ? State.SIGNED
                    : provision.ending().state();
        }
        List<Provision> by = suspensions(provision, day);
        if (by.isEmpty()) {
            return within;
        }
        return by.stream().anyMatch(suspension -> suspension.scope().isUnlimited())
                ? State.SUSPENDED
                : State.PARTLY_SUSPENDED;
    }

    /** What sets a provision aside on {@code day}, wholly or in part. */
    public List<Provision> suspensions(Provision provision, LocalDate day) {
        return suspensions.getOrDefault(provision.id(), List.of()).stream()
                .filter(suspension -> suspension.leg().equals(provision.leg()) && suspension.covers(day))
                .toList();
    }

    /** Whether a provision was stated anew by one that is known. */
    public boolean isRenewed(Provision provision) {
        return renewed.contains(provision.id());
    }

    /** Binding provisions of one party for another, not stated anew, whose days cover {@code day}; suspended ones too. */
    List<Provision> covering(Domain domain, String grantor, String beneficiary, LocalDate day) {
        return provisions.stream()
                .filter(provision -> provision.domain() == domain && provision.isBinding())
                .filter(provision -> provision.leg().binds(grantor, beneficiary))
                .filter(provision -> provision.covers(day) && !isRenewed(provision))
                .toList();
    }

    /**
     * Whether anything adopted binds these two States, in whichever direction: the corridor. Two ports of one State are no
     * corridor.
     *
     * @param from State of departure, alpha-3
     * @param to State of arrival, alpha-3
     */
    public boolean covers(String from, String to) {
        return provisions.stream()
                .filter(provision -> provision.isBinding() && !provision.leg().isForAll())
                .map(Provision::leg)
                .anyMatch(leg -> leg.binds(from, to) || leg.binds(to, from));
    }

    /** What a national of one State may do on entering another. */
    public EntryAnswer entry(EntryQuestion question) {
        return EntryAnswers.answer(this, question);
    }

    /** Which lanes and posts of the State entered are open to a traveller. */
    public List<LaneAnswer> lanes(LaneQuestion question) {
        return covering(Domain.PRECLEARANCE, question.state(), question.nationality(), question.day()).stream()
                .map(provision -> LaneAnswer.of(this, provision, question))
                .toList();
    }

    /** Which export licences may be used for an item from one State to another. */
    public LicenceAnswer licences(LicenceQuestion question) {
        return LicenceAnswers.answer(this, question);
    }

    /** Facilities that have a ceiling on {@code day}, each leg by itself: ceilings of several lines are never summed. */
    public List<FacilityLine> facilities(LocalDate day) {
        return provisions.stream()
                .filter(provision -> provision.terms() instanceof Terms.Facility)
                .filter(provision -> state(provision, day).applies())
                .map(provision -> line(provision, day))
                .toList();
    }

    private FacilityLine line(Provision facility, LocalDate day) {
        Optional<Provision> instead = provisions.stream()
                .filter(other -> other.terms() instanceof Terms.CeilingInstead(String id, String value, Ceiling ceiling)
                        && id.equals(facility.id()))
                .filter(other -> other.leg().equals(facility.leg()))
                .filter(other -> state(other, day).applies())
                .findFirst();
        return new FacilityLine(facility, instead.orElse(facility));
    }
}
