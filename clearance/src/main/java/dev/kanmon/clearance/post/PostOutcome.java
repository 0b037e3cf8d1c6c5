package dev.kanmon.clearance.post;

/** How it ended with a member of an enrolled party: exactly one of these, for good. None of them is a refusal. */
public enum PostOutcome {
    /** Landed at the gate by the pass, after a short confirmation of identity. */
    LANDED,
    /** Had a pass; the gate sent them to the ordinary counter. */
    COUNTER_AT_GATE,
    /** The post sent them to the ordinary counter. */
    ORDINARY_COUNTER,
    /** Had a pass, travelled, and never showed it: the ordinary counter, by their own choice. */
    PASS_UNUSED,
    /** Took the enrolment back. */
    WITHDRAWN,
    /** Did not come to the post in time, or there was no slot left. */
    NOT_SEEN,
    /** Was pre-confirmed and did not travel: a no-show, a missed or a cancelled voyage. */
    NOT_TRAVELLED,
    /** Asked for protection: the host State's procedure, and nothing automatic any more. */
    PROTECTION;

    /**
     * As anybody is told who has a name beside it, but for the host State's procedure: that somebody asked for protection
     * looks like the ordinary counter.
     */
    public PostOutcome told() {
        return this == PROTECTION ? ORDINARY_COUNTER : this;
    }
}
