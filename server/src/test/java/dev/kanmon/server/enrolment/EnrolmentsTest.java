package dev.kanmon.server.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.clearance.post.Slot;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** As the desk does it. */
    private boolean toOrdinaryCounter(UUID member, String reason, UUID officer) {
        return server.context()
                .getBean(Store.class)
                .write(tx -> Members.isWith(tx, member, officer)
                        && members.end(tx, member, PostOutcome.ORDINARY_COUNTER, reason, officer));
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

        assertThat(toOrdinaryCounter(member.id(), "DOCUMENT", officer)).isTrue();
        assertThat(toOrdinaryCounter(member.id(), "DOCUMENT", officer)).isFalse();
        assertThat((boolean) server.context()
                        .getBean(Store.class)
                        .write(tx -> members.preConfirm(tx, member.id(), member.id(), officer)))
                .isFalse();
        assertThat(members.outcome(member.id())).contains(PostOutcome.ORDINARY_COUNTER);
    }

    @Test
    void atTheDeskAPartyIsInTheLineAtOnce() {
        Enrolled.Taken taken = (Enrolled.Taken) enrolments.enrol(new Asked(
                TestPost.POST,
                TestPost.trip(),
                TestPost.family(),
                Consent.given(Locale.JAPANESE, server.clock().instant()),
                Channel.AT_DESK));

        Party party = enrolments.find(taken.party()).orElseThrow();
        assertThat(taken.slot()).isNull();
        assertThat(party.members()).extracting(Member::stage).containsOnly(Stage.JOINED);
        server.context().getBean(EnrolmentWatch.class).look();
        assertThat(enrolments.find(taken.party()).orElseThrow().slot()).isNull();
    }

    @Test
    void aPassportThatIsReadAtTheDeskFindsItsParty() {
        Enrolled.Taken taken = family();
        LocalDate day = TestPost.trip().departure().toLocalDate();

        CallingLine line = server.context().getBean(CallingLine.class);
        assertThat(line.ofDocument(TestPost.POST, day, "M00000003", LocalDate.of(2008, 3, 9)))
                .hasValueSatisfying(member -> assertThat(member.enrolment()).isEqualTo(taken.party()));
        assertThat(line.ofDocument(TestPost.POST, day, "M00000003", LocalDate.of(2008, 3, 10)))
                .isEmpty();
        assertThat(line.ofDocument(TestPost.POST, day.plusDays(1), "M00000003", LocalDate.of(2008, 3, 9)))
                .isEmpty();
    }

    @Test
    void theLineIsCalledInTheOrderOfSlotsWithFamiliesTogether() {
        LocalDate day = TestPost.trip().departure().toLocalDate();
        Party family = enrolments.find(family().party()).orElseThrow();
        Party later = enrolments.find(one(11, Channel.SELF).party()).orElseThrow();
        assertThat(server.context().getBean(Slots.class).change(later, day.atTime(14, 0)))
                .isTrue();
        Party expected = enrolments.find(one(12, Channel.SELF).party()).orElseThrow();

        server.clock().forward(Duration.ofMinutes(90));
        members.join(later.members().getFirst().id());
        server.clock().forward(Duration.ofMinutes(1));
        Party walkIn = enrolments.find(one(13, Channel.AT_DESK).party()).orElseThrow();
        server.clock().forward(Duration.ofMinutes(29));
        members.join(family.members().get(3).id());
        members.join(family.members().get(0).id());

        CallingLine line = server.context().getBean(CallingLine.class);
        Post post = server.context()
                .getBean(OpenPosts.class)
                .find(TestPost.POST, day)
                .orElseThrow();
        UUID officer = UUID.randomUUID();
        List<UUID> called = new ArrayList<>();
        for (Optional<UUID> next = line.next(post, day, officer);
                next.isPresent();
                next = line.next(post, day, officer)) {
            called.add(next.get());
            toOrdinaryCounter(next.get(), "DOCUMENT", officer);
        }
        assertThat(called)
                .as(
                        "who came without a slot at 11:31, the slot of 12:00, the slot of 14:00, and nobody who did not come")
                .containsExactly(
                        walkIn.members().getFirst().id(),
                        family.members().get(0).id(),
                        family.members().get(3).id(),
                        later.members().getFirst().id())
                .doesNotContain(expected.members().getFirst().id());
    }

    @Test
    void aPartyThatCannotBeReadStopsNoOther() {
        Enrolled.Taken broken = one(21, Channel.SELF);
        Party sound = enrolments.find(one(22, Channel.SELF).party()).orElseThrow();
        server.context()
                .getBean(Store.class)
                .write(tx -> tx.sql()
                        .sql("update enrolment set arrival = 'never' where id = ?")
                        .param(broken.party().toString())
                        .update());

        server.clock().forward(Duration.ofHours(6));
        server.context().getBean(EnrolmentWatch.class).look();

        assertThat(members.outcome(sound.members().getFirst().id())).contains(PostOutcome.NOT_SEEN);
    }

    @Test
    void daysThatAreOverOrTooFarHaveNoPost() {
        for (int days : List.of(-1, Enrolments.DAYS_AHEAD + 1)) {
            Asked asked = new Asked(
                    TestPost.POST,
                    TestPost.trip(TestPost.trip().departure().plusDays(days)),
                    TestPost.family(),
                    Consent.given(Locale.KOREAN, server.clock().instant()),
                    Channel.SELF);
            assertThat(enrolments.enrol(asked)).isInstanceOf(Enrolled.NoPost.class);
        }
    }

    @Test
    void aDayTakesNoMorePartiesThanItsBound() {
        Enrolled.Taken taken = one(31, Channel.SELF);
        server.context()
                .getBean(Store.class)
                .write(tx -> tx.sql()
                        .sql("""
                        with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
                        insert into enrolment (id, link, post, provision, voyage, day, origin, destination, departure, arrival, channel,
                          consent, released, asked_at, data_key, sealed, ends_at, leaves_at)
                        select 'x' || i, 'x' || i, post, provision, voyage, day, origin, destination, departure, arrival, channel,
                          consent, 1, asked_at, data_key, sealed, ends_at, leaves_at
                        from enrolment, n where id = ?
                        """)
                        .params(Enrolments.MOST_PARTIES - 1, taken.party().toString())
                        .update());

        assertThat(enrolments.enrol(asked(TestPost.family()))).isInstanceOf(Enrolled.Full.class);
    }

    @Test
    void nothingIsLeftThreeDaysAfterDeparture() {
        Enrolled.Taken taken = family();
        Party party = enrolments.linked(taken.secret()).orElseThrow();
        Store store = server.context().getBean(Store.class);
        Instant end = Instant.parse("2026-11-25T00:00:00Z");
        server.clock().forward(Duration.between(server.clock().instant(), end.minusSeconds(1)));
        assertThat(enrolments.linked(taken.secret())).isPresent();

        server.clock().forward(Duration.ofSeconds(1));
        assertThat(enrolments.linked(taken.secret())).isEmpty();
        server.context().getBean(Ledger.class).destroyDue(server.clock().instant());
        server.context().getBean(EnrolmentWatch.class).look();

        assertThat(store.keys().find(party.dataKey(), KeyPurpose.ENROLMENT)).isEmpty();
        assertThat(store.<Long>read(sql -> sql.sql("select count(*) from enrolment")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThat(members.outcome(party.members().getFirst().id())).contains(PostOutcome.NOT_SEEN);
    }

    private Enrolled.Taken one(int number, Channel channel) {
        return (Enrolled.Taken) enrolments.enrol(new Asked(
                TestPost.POST,
                TestPost.trip(),
                List.of(TestPost.person("HAN", "SO RA", number, 1990, Claim.Tie.FIRST)),
                Consent.given(Locale.ENGLISH, server.clock().instant()),
                channel));
    }
}
