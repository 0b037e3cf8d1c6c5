package dev.kanmon.clearance.post;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Whether a member of a party may take part at a post, and by what. */
public sealed interface Eligibility {
    /** The provision it rests on, as decisions cite it. */
    String citation();

    /**
     * May take part.
     *
     * @param ground in their own right, or as kin of somebody who may
     */
    record Eligible(String citation, Ground ground) implements Eligibility {}

    /**
     * Uses the ordinary counter, and loses nothing.
     *
     * @param reasons all that stand against it, in the order of {@link Reason}; at least one
     */
    record NotEligible(String citation, List<Reason> reasons) implements Eligibility {
        public NotEligible {
            reasons = List.copyOf(reasons);
        }
    }

    /** In whose right a member takes part. */
    enum Ground {
        OWN,
        KIN
    }

    /** What stands against taking part. */
    enum Reason {
        /** The arrangement is in force on other days, or set aside. */
        NOT_THAT_DAY,
        /** It settles admission before departure, which no law allows. */
        NEEDS_A_LAW,
        /** The voyage leaves from, or for a lane arrives at, another port. */
        OTHER_PORT,
        /** The voyage goes to, or for a lane comes from, a port it is not for. */
        OTHER_ENTRY_PORT,
        OTHER_CARRIER,
        OTHER_VOYAGE,
        /** No slot of the post lies before the voyage, within three hours of it; or the lane is shut when it arrives. */
        OUTSIDE_HOURS,
        /** So shortly before departure nobody is taken any more. */
        PAST_CUT_OFF,
        /** Whoever takes part enrols on an earlier day. */
        ENROLS_BEFOREHAND,
        OTHER_PURPOSE,
        STAY_TOO_LONG,
        /** A national of the granting State enters by right, through gates of their own. */
        ENTERS_BY_RIGHT,
        OTHER_NATIONALITY,
        /** No visit within the time asked for. */
        NOT_VISITED
    }

    /** Those that lie in the member; kin who may come along are free of them. */
    Set<Reason> PERSONAL = Set.of(Reason.OTHER_NATIONALITY, Reason.NOT_VISITED);

    /** Whether the member may take part. */
    default boolean isEligible() {
        return switch (this) {
            case Eligible eligible -> true;
            case NotEligible not -> false;
        };
    }

    /** Says so of all that stands against it. */
    static Eligibility of(String citation, Ground ground, SortedSet<Reason> against) {
        return against.isEmpty() ? new Eligible(citation, ground) : new NotEligible(citation, List.copyOf(against));
    }
}
