package dev.kanmon.command.post;

import dev.kanmon.clearance.hall.Group;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One traveller of a simulated day, with what has happened so far. Used by one thread. */
final class DayTraveller {
    private final Truth truth;
    private final DayVoyage voyage;

    /** The member of an enrolled party; absent where they are none. */
    @Nullable
    UUID member;

    /** Whether the enrolment was taken back. */
    boolean withdrew;

    /** Text of the pass, as it is shown; absent where there is none. */
    @Nullable
    String pass;

    /** Whether the carrier's list was decided other than clear, as far as an officer at the post knows. */
    boolean looked;

    @Nullable
    Instant joinedPost;

    @Nullable
    Instant startedPost;

    @Nullable
    Instant finishedPost;

    /** Time that walking from the aircraft takes, as official measures count it: one figure for everybody on board. */
    Duration officialWalk = Duration.ZERO;

    /** When the walk to the hall ended. */
    @Nullable
    Instant reachedHall;

    /** When the gate began with them; absent where they went to none. */
    @Nullable
    Instant gateServed;

    @Nullable
    Instant gateEnded;

    /** When they came to the counter's line; absent where they did not. */
    @Nullable
    Instant joinedCounter;

    @Nullable
    Instant counterServed;

    @Nullable
    Instant landed;

    /** Record by which they were landed. */
    @Nullable
    UUID landing;

    boolean landedByPass;

    DayTraveller(Truth truth, DayVoyage voyage) {
        this.truth = truth;
        this.voyage = voyage;
    }

    Truth truth() {
        return truth;
    }

    DayVoyage voyage() {
        return voyage;
    }

    String id() {
        return truth.id();
    }

    Group group() {
        return truth.group(voyage.route());
    }

    boolean travels() {
        return truth.journey().travels();
    }
}
