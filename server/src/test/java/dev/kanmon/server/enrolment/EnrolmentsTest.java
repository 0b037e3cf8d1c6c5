package dev.kanmon.server.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.clearance.post.Slot;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parties from enrolment to their outcomes, on a real store. */
class EnrolmentsTest {
    @TempDir
    private Path folder;

    private TestServer server;
    private Enrolments enrolments;
    private Members members;

    @BeforeEach
    void start() {
        server = TestServer.empty(folder, new MovableClock(TestServer.START), Map.of());
        TestPost.inForce(server);
        enrolments = server.context().getBean(Enrolments.class);
        members = server.context().getBean(Members.class);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Enrolled.Taken family() {
        return (Enrolled.Taken) enrolments.enrol(asked(TestPost.family()));
    }

    private Asked asked(List<Person> persons) {
        return new Asked(
                TestPost.POST,
                TestPost.trip(),
                persons,
                Consent.given(Locale.KOREAN, server.clock().instant()),
                Channel.SELF);
    }

    @Test
    void aFamilyGetsOneSlotBeforeTheCutOff() {
        Enrolled.Taken taken = family();

        Slot slot = Objects.requireNonNull(taken.slot());
        assertThat(slot.end()).isBeforeOrEqualTo(TestPost.trip().departure().minusMinutes(40));
        Party party = enrolments.linked(taken.secret()).orElseThrow();
        assertThat(party.members()).hasSize(4);
        assertThat(party.slot()).isEqualTo(slot.start());
    }

    @Test
    void nobodyEnrolsTwiceForOneVoyage() {
        family();

        assertThat(enrolments.enrol(asked(TestPost.family()))).isInstanceOf(Enrolled.Already.class);
    }

    @Test
    void takenBackNothingIsLeftButTheOutcome() {
        Enrolled.Taken taken = family();
        Party party = enrolments.linked(taken.secret()).orElseThrow();

        enrolments.withdraw(party, null);

        assertThat(enrolments.linked(taken.secret())).isEmpty();
        assertThat(enrolments.find(taken.party())).isEmpty();
        for (Member member : party.members()) {
            assertThat(members.find(member.id())).isEmpty();
            assertThat(members.outcome(member.id())).contains(PostOutcome.WITHDRAWN);
        }
    }

    @Test
    void oneMayGoAndTheOthersStay() {
        Party party = enrolments.linked(family().secret()).orElseThrow();

        enrolments.withdraw(party, party.members().get(2).id());

        Party left = enrolments.find(party.id()).orElseThrow();
        assertThat(left.members()).hasSize(3);
        assertThat(left.persons().keySet()).containsExactlyInAnyOrder(0, 1, 3);
    }

    @Test
    void whoeverIsNotSeenByDepartureEndsSo() {
        Party party = enrolments.linked(family().secret()).orElseThrow();

        server.clock().forward(Duration.ofHours(6));
        server.context().getBean(EnrolmentWatch.class).look();

        for (Member member : party.members()) {
            assertThat(members.outcome(member.id())).contains(PostOutcome.NOT_SEEN);
        }
    }

    @Test
    void anOutcomeIsNeverFollowedByAnother() {
        Member member =
                enrolments.linked(family().secret()).orElseThrow().members().getFirst();
        UUID officer = UUID.randomUUID();
        members.start(member.id(), officer);

        assertThat(members.toOrdinaryCounter(member.id(), "DOCUMENT", officer)).isTrue();
        assertThat(members.toOrdinaryCounter(member.id(), "DOCUMENT", officer)).isFalse();
        assertThat(members.preConfirm(member.id(), member.id(), officer)).isFalse();
        assertThat(members.outcome(member.id())).contains(PostOutcome.ORDINARY_COUNTER);
    }
}
