package dev.kanmon.command.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.gate.CounterReason;
import dev.kanmon.clearance.gate.Landing;
import dev.kanmon.clearance.gate.LandingWay;
import dev.kanmon.clearance.gate.LandingWord;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.simulation.ScheduledVoyage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day of three travellers that holds, and then one thing in its store is otherwise: the proof must fail, for that claim. */
class DayProofTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Instant LANDED = Instant.parse("2026-11-27T05:00:00Z");
    private static final Outage OUTAGE =
            new Outage("NRT", LANDED.minus(Duration.ofHours(1)), LANDED.plus(Duration.ofHours(1)));

    private final Map<UUID, List<PostOutcome>> outcomes = new HashMap<>();
    private final Map<UUID, DayRecords.Landed> landings = new HashMap<>();
    private final Map<UUID, Integer> inLedger = new HashMap<>();
    private final Map<UUID, List<PostOutcome>> ended = new HashMap<>();
    private final DeviceTally tally = new DeviceTally();
    private DayVoyage voyage;
    private DayTraveller byPass;
    private DayTraveller atCounter;
    private DayTraveller ordinary;

    @BeforeEach
    void play() {
        Route route = Route.bothWays("ICN-NRT", Ports.shipped()).orElseThrow().getFirst();
        voyage = new DayVoyage(
                new ScheduledVoyage(
                        "KE",
                        "703",
                        "ICN",
                        DAY.atTime(10, 10),
                        "NRT",
                        DAY.atTime(12, 35),
                        "JPN",
                        200,
                        3,
                        new TreeMap<>(Map.of("KOR", 1.0))),
                route,
                Duration.ZERO);
        for (String reference : List.of("1", "2", "3")) {
            voyage.add(new Truth("KE703", reference, "KOR", "KOR", "KIM", "", "AB", Journey.TRAVELS));
        }
        byPass = voyage.travellers().get(0);
        atCounter = voyage.travellers().get(1);
        ordinary = voyage.travellers().get(2);
        byPass.landedByPass = true;
        member(byPass, PostOutcome.LANDED);
        member(atCounter, PostOutcome.NOT_SEEN);
        landed(byPass, LandingWay.E_GATE);
        landed(atCounter, LandingWay.COUNTER);
        landed(ordinary, LandingWay.COUNTER);
    }

    private void member(DayTraveller traveller, PostOutcome outcome) {
        UUID member = UUID.randomUUID();
        traveller.member = member;
        outcomes.put(member, new ArrayList<>(List.of(outcome)));
        ended.put(member, new ArrayList<>(List.of(outcome)));
    }

    private void landed(DayTraveller traveller, LandingWay way) {
        traveller.landed = LANDED;
        traveller.landing = recorded(way, true, OUTAGE.to());
    }

    private UUID recorded(LandingWay way, boolean told, Instant received) {
        UUID id = new UUID(0x7000L | landings.size(), (1L << 63) | landings.size());
        if (told) {
            // What the device showed of it is of no account for the proof.
            tally.recorded(
                    new Landing(
                            id,
                            id,
                            1,
                            null,
                            null,
                            null,
                            null,
                            LANDED,
                            LandingWay.E_GATE,
                            LandingWord.TO_COUNTER,
                            CounterReason.NO_PASS,
                            null),
                    false,
                    1);
        }
        landings.put(id, new DayRecords.Landed("NRT", way.name(), "LANDED", true, LANDED, received));
        inLedger.put(id, 1);
        return id;
    }

    private int wrong(DayProof.Claim claim) {
        PlayedDay day = new PlayedDay(
                new DayPlan(DAY, 1, 1, 0, List.of(), new DayPlan.Cut.None()),
                List.of(voyage),
                2,
                tally,
                OUTAGE,
                new DayRecords(outcomes, landings, 0, inLedger, ended),
                Path.of("no store here"));
        return DayProof.of(day).checks().stream()
                .filter(check -> check.claim() == claim)
                .findFirst()
                .orElseThrow()
                .wrong();
    }

    private static UUID member(DayTraveller traveller) {
        return Objects.requireNonNull(traveller.member);
    }

    private static UUID landing(DayTraveller traveller) {
        return Objects.requireNonNull(traveller.landing);
    }

    @Test
    void aDayInOrderHolds() {
        assertThat(DayProof.Claim.values())
                .filteredOn(claim -> claim != DayProof.Claim.LEDGER_SOUND)
                .allSatisfy(claim -> assertThat(wrong(claim)).isZero());
        assertThat(wrong(DayProof.Claim.LEDGER_SOUND)).as("without a store").isPositive();
    }

    @Test
    void aMemberWithoutAnOutcomeIsFound() {
        outcomes.remove(member(atCounter));
        assertThat(wrong(DayProof.Claim.ONE_OUTCOME)).isPositive();
    }

    @Test
    void anOutcomeThatTheLedgerDoesNotTellOrTellsOtherwiseOrTwiceIsFound() {
        ended.remove(member(atCounter));
        assertThat(wrong(DayProof.Claim.ONE_OUTCOME)).isEqualTo(1);
        ended.put(member(atCounter), List.of(PostOutcome.WITHDRAWN));
        assertThat(wrong(DayProof.Claim.ONE_OUTCOME)).isEqualTo(1);
        ended.put(member(atCounter), List.of(PostOutcome.NOT_SEEN, PostOutcome.NOT_SEEN));
        assertThat(wrong(DayProof.Claim.ONE_OUTCOME)).isEqualTo(1);
    }

    @Test
    void anOutcomeThatIsNotWhatHappenedAtTheGateIsFound() {
        outcomes.put(member(byPass), List.of(PostOutcome.PASS_UNUSED));
        ended.put(member(byPass), List.of(PostOutcome.PASS_UNUSED));
        assertThat(wrong(DayProof.Claim.ONE_OUTCOME)).isEqualTo(1);
        outcomes.put(member(atCounter), List.of(PostOutcome.LANDED));
        ended.put(member(atCounter), List.of(PostOutcome.LANDED));
        assertThat(wrong(DayProof.Claim.ONE_OUTCOME)).isEqualTo(2);
    }

    @Test
    void anOutcomeOfNobodyAndOneMemberForTwoAreFound() {
        outcomes.put(UUID.randomUUID(), List.of(PostOutcome.NOT_SEEN));
        assertThat(wrong(DayProof.Claim.ONE_OUTCOME)).isEqualTo(1);
        ordinary.member = atCounter.member;
        assertThat(wrong(DayProof.Claim.ONE_OUTCOME)).isEqualTo(2);
    }

    @Test
    void aLandingThatIsLostOrOfNobodyIsFound() {
        recorded(LandingWay.COUNTER, true, OUTAGE.to());
        assertThat(wrong(DayProof.Claim.LANDED_ONCE)).isEqualTo(1);
        landings.remove(landing(ordinary));
        assertThat(wrong(DayProof.Claim.LANDED_ONCE)).isEqualTo(2);
        assertThat(wrong(DayProof.Claim.RECORDED_ONCE)).isEqualTo(1);
        assertThat(wrong(DayProof.Claim.NOBODY_WAITED)).isEqualTo(1);
    }

    @Test
    void oneLandingForTwoTravellersIsFound() {
        ordinary.landing = atCounter.landing;
        assertThat(wrong(DayProof.Claim.LANDED_ONCE)).isEqualTo(2);
    }

    @Test
    void aRecordThatTheLedgerTellsTwiceOrNoDeviceMadeIsFound() {
        inLedger.put(landing(byPass), 2);
        assertThat(wrong(DayProof.Claim.RECORDED_ONCE)).isEqualTo(1);
        recorded(LandingWay.COUNTER, false, OUTAGE.to());
        assertThat(wrong(DayProof.Claim.RECORDED_ONCE)).isEqualTo(2);
        assertThat(wrong(DayProof.Claim.NOBODY_WAITED))
                .as("a landing of the outage that no device without a network made")
                .isEqualTo(1);
    }

    @Test
    void aRecordOfTheOutageThatTheServerHadAtOnceIsFound() {
        landings.put(landing(byPass), new DayRecords.Landed("NRT", "E_GATE", "LANDED", true, LANDED, LANDED));
        assertThat(wrong(DayProof.Claim.NOBODY_WAITED)).isEqualTo(1);
    }

    @Test
    void aSecondUseThatNobodyExpectedIsFound() {
        landings.put(landing(byPass), new DayRecords.Landed("NRT", "E_GATE", "LANDED", false, LANDED, OUTAGE.to()));
        assertThat(wrong(DayProof.Claim.SECOND_USES_FOUND)).isEqualTo(1);
        assertThat(wrong(DayProof.Claim.LANDED_ONCE)).isEqualTo(1);
    }
}
