package dev.kanmon.clearance.post;

import dev.kanmon.clearance.agreement.Arrangement;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Terms;
import dev.kanmon.clearance.post.Eligibility.Ground;
import dev.kanmon.clearance.post.Eligibility.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who of a party may take part at a post. Pure. Whatever stands against it, the answer is the ordinary counter and never a
 * refusal; where several things do, all are told, so that nobody mends one and comes back to the next.
 */
public final class EligibilityRules {
    private EligibilityRules() {}

    /**
     * Asks for each member, in their order.
     *
     * @param post at which they wish to take part; the day it is asked for is that of departure at a post, of arrival in a lane
     * @param inForce whether the arrangement is in force then, as known at {@code at}
     * @param trip what they travel on
     * @param party its members; the first is the one to whom the others are tied
     * @param at moment at which they enrol
     */
    public static List<Eligibility> of(Post post, boolean inForce, Trip trip, List<Claim> party, Instant at) {
        SortedSet<Reason> ofTrip = ofTrip(post, inForce, trip, at);
        boolean firstEligible = !party.isEmpty()
                && party.getFirst().tie() == Claim.Tie.FIRST
                && personal(post, trip, party.getFirst()).isEmpty();
        List<Eligibility> answers = new ArrayList<>();
        for (Claim member : party) {
            Set<Reason> own = personal(post, trip, member);
            boolean asKin = !own.isEmpty()
                    && firstEligible
                    && Eligibility.PERSONAL.containsAll(own)
                    && mayComeAlong(post.arrangement(), member.tie());
            SortedSet<Reason> against = new TreeSet<>(ofTrip);
            if (!asKin) {
                against.addAll(own);
            }
            answers.add(Eligibility.of(post.by().citation(), asKin ? Ground.KIN : Ground.OWN, against));
        }
        return answers;
    }

    private static boolean mayComeAlong(Arrangement arrangement, Claim.Tie tie) {
        return switch (tie) {
            case SPOUSE -> arrangement.kin().contains(Arrangement.Kin.SPOUSE);
            case FIRST_DEGREE -> arrangement.kin().contains(Arrangement.Kin.FIRST_DEGREE);
            case FIRST, COMPANION -> false;
        };
    }

    /** What stands against everyone on the voyage. */
    private static SortedSet<Reason> ofTrip(Post post, boolean inForce, Trip trip, Instant at) {
        EnumSet<Reason> against = EnumSet.noneOf(Reason.class);
        boolean departs = post.kind() == Post.Kind.DEPARTURE_POST;
        against(against, !inForce, Reason.NOT_THAT_DAY);
        against(against, post.mode() == Terms.PreEntryScreening.Mode.FULL_PRECLEARANCE, Reason.NEEDS_A_LAW);
        against(against, !post.port().code().equals(departs ? trip.from() : trip.to()), Reason.OTHER_PORT);
        Set<String> others = post.place().entryPorts();
        against(
                against,
                !others.isEmpty() && !others.contains(departs ? trip.to() : trip.from()),
                Reason.OTHER_ENTRY_PORT);
        against(against, !post.carriers().isEmpty() && !post.carriers().contains(trip.carrier()), Reason.OTHER_CARRIER);
        Set<String> voyages = post.place().voyages();
        against(against, !voyages.isEmpty() && !voyages.contains(trip.voyage()), Reason.OTHER_VOYAGE);
        LocalDateTime now = LocalDateTime.ofInstant(at, post.port().zone());
        if (departs) {
            against(
                    against,
                    SlotBook.day(post, SlotRules.USUAL, trip.departure()).isEmpty(),
                    Reason.OUTSIDE_HOURS);
            against(against, !now.isBefore(trip.departure().minus(post.cutOff())), Reason.PAST_CUT_OFF);
        } else {
            against(against, !post.hours().cover(trip.arrival().toLocalTime()), Reason.OUTSIDE_HOURS);
        }
        against(
                against,
                post.arrangement().enrolment() == Arrangement.Enrolment.BEFOREHAND
                        && !now.toLocalDate().isBefore(trip.departure().toLocalDate()),
                Reason.ENROLS_BEFOREHAND);
        var purposes = post.by().scope().purposes();
        against(against, !purposes.isEmpty() && !purposes.contains(trip.purpose()), Reason.OTHER_PURPOSE);
        Integer most = post.arrangement().mostDays();
        against(against, most != null && trip.days() > most, Reason.STAY_TOO_LONG);
        return new TreeSet<>(against);
    }

    /** What stands against one member. */
    private static Set<Reason> personal(Post post, Trip trip, Claim member) {
        if (member.nationality().equals(post.grantor())) {
            // Nothing else is asked of somebody who enters by right.
            return EnumSet.of(Reason.ENTERS_BY_RIGHT);
        }
        EnumSet<Reason> against = EnumSet.noneOf(Reason.class);
        against(against, !isFor(post.by(), post.arrangement(), member.nationality()), Reason.OTHER_NATIONALITY);
        Integer months = post.arrangement().visitedWithinMonths();
        against(against, months != null && !visited(member, trip.arrival().toLocalDate(), months), Reason.NOT_VISITED);
        return against;
    }

    private static boolean isFor(Provision by, Arrangement arrangement, String nationality) {
        return by.leg().binds(by.leg().grantor(), nationality)
                && (arrangement.nationalities().isEmpty()
                        || arrangement.nationalities().contains(nationality));
    }

    /**
     * A visit that began on the same day of a month so many before still counts, or on that month's last where it is shorter;
     * one on the day of arrival or after it does not.
     */
    private static boolean visited(Claim member, LocalDate arrival, int months) {
        LocalDate last = member.lastVisit();
        return last != null && last.isBefore(arrival) && !last.isBefore(arrival.minusMonths(months));
    }

    private static void against(Set<Reason> against, boolean holds, Reason reason) {
        if (holds) {
            against.add(reason);
        }
    }
}
