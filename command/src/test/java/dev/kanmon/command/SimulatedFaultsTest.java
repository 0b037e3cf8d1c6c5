package dev.kanmon.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.command.delivery.Delivered;
import dev.kanmon.command.delivery.Delivery;
import dev.kanmon.command.delivery.DeliveryPlan;
import dev.kanmon.command.delivery.DeliveryReport;
import dev.kanmon.command.delivery.Fate;
import dev.kanmon.command.delivery.Parcel;
import dev.kanmon.command.delivery.Tally;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.paxlst.JoinedList;
import dev.kanmon.messages.paxlst.PaxlstReader;
import dev.kanmon.server.KanmonServer;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerVerdict;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.VoyageSummary;
import dev.kanmon.simulation.Corridor;
import dev.kanmon.simulation.CorridorPlan;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A part of a simulated day, as fast as it goes, several requests at a time: what was acknowledged stands. Replay with the
 * seed that a failure prints: {@code -Dkanmon.seed=N}.
 */
class SimulatedFaultsTest extends AgainstServer {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int VOYAGES = 10;

    /** The small day: its voyages are enough to be in the middle of. */
    private static final int VOYAGES_OF_RESTART = 5;

    private static final int PARALLEL = 4;

    /** Often and for long: a server that is started again beside other tests takes some seconds. */
    private static final List<Duration> PATIENT = Collections.nCopies(240, Duration.ofMillis(250));

    private final long seed = Long.getLong("kanmon.seed", System.nanoTime());
    private final String replay = "replay with -Dkanmon.seed=" + seed;

    @Test
    void everyoneOnAnAcknowledgedMessageHasOneDecisionAndARepetitionChangesNothing() throws Exception {
        List<Parcel> parcels = parcels(VOYAGES);
        Tally tally = new Tally(parcels.size());
        List<Delivered> first = deliver(parcels, tally);

        assertOneDecisionAPerson(first, tally, VOYAGES);
        long entries = entries();
        List<Delivered> second = deliver(parcels, new Tally(parcels.size()));

        assertThat(fates(second)).as(replay).isEqualTo(fates(first));
        assertThat(entries()).as(replay).isEqualTo(entries);
        server.close();
        assertThat(Ledger.verify(data)).as(replay).isInstanceOf(LedgerVerdict.Sound.class);
    }

    @Test
    void aServerThatIsStoppedAndStartedAgainInBetweenLosesNothing() throws Exception {
        int port = KanmonServer.url(server).getPort();
        List<Parcel> parcels = parcels(VOYAGES_OF_RESTART);
        Tally tally = new Tally(parcels.size());
        List<Delivered> ended = new ArrayList<>();
        AtomicReference<@Nullable CompletableFuture<?>> restart = new AtomicReference<>();
        Delivery delivery = new Delivery(plan(), delivered -> {
            ended.add(delivered);
            tally.add(delivered);
            if (ended.size() == parcels.size() / 3) {
                server.close();
                restart.set(CompletableFuture.runAsync(() -> server = KanmonServer.start(data, port, Map.of())));
            }
        });

        assertThat(delivery.deliver(parcels)).as(replay).isEqualTo(Delivery.End.COMPLETE);
        assertThat(restart.get()).as(replay).isNotNull().succeedsWithin(Duration.ofSeconds(60));

        DeliveryReport report = tally.report();
        assertThat(report.isWhole()).as("%s: %s", replay, report).isTrue();
        assertThat(report.repeats()).as("some came while it was away").isPositive();
        assertOneDecisionAPerson(ended, tally, VOYAGES_OF_RESTART);
        assertThat(fates(deliver(parcels, new Tally(parcels.size()))))
                .as(replay)
                .isEqualTo(fates(ended));
        server.close();
        assertThat(Ledger.verify(data)).as(replay).isInstanceOf(LedgerVerdict.Sound.class);
    }

    /** By the answers, and by what the store holds in force. */
    private void assertOneDecisionAPerson(List<Delivered> delivered, Tally tally, int voyages) {
        Set<UUID> told = new HashSet<>();
        int lists = 0;
        for (Delivered one : delivered) {
            if (one.fate() instanceof Fate.Answered(List<Fate.Person> persons, String exception)) {
                List<UUID> decisions =
                        persons.stream().map(Fate.Person::decision).toList();
                assertThat(decisions)
                        .as(
                                "%s: %s of %s",
                                replay, one.parcel().kind(), one.parcel().voyage())
                        .doesNotHaveDuplicates()
                        .hasSize(listed(one.parcel()));
                told.addAll(decisions);
                lists++;
            }
        }
        assertThat(lists).as(replay).isGreaterThanOrEqualTo(voyages);
        List<ScreenedTraveller> inForce = inForce();
        assertThat(inForce.stream().map(ScreenedTraveller::person))
                .as(replay)
                .doesNotHaveDuplicates()
                .hasSize(tally.report().people().all());
        Set<UUID> decisions = new HashSet<>();
        inForce.forEach(traveller -> decisions.add(traveller.id()));
        assertThat(decisions).as(replay).hasSameSizeAs(inForce).isSubsetOf(told);
        told.removeAll(decisions);
        assertThat(told)
                .as("%s: replaced, and still there", replay)
                .allSatisfy(id -> assertThat(voyages().traveller(id)).isPresent());
    }

    /** Those of voyages that leave on the day or the one after it, as ferries do. */
    private List<ScreenedTraveller> inForce() {
        return DAY.minusDays(1)
                .datesUntil(DAY.plusDays(2))
                .flatMap(day -> voyages().on(day).stream())
                .map(VoyageSummary::id)
                .flatMap(id -> voyages().voyage(id).orElseThrow().travellers().stream())
                .toList();
    }

    private static int listed(Parcel parcel) {
        return JoinedList.join(PaxlstReader.read(parcel.content()).lists()).stream()
                .map(JoinedList::list)
                .filter(list -> list.purpose().isScreened())
                .map(PassengerList::travellers)
                .mapToInt(List::size)
                .sum();
    }

    /** Of every message, by its bytes: a message that was sent twice was answered once. */
    private static Map<String, Set<Fate>> fates(List<Delivered> delivered) {
        Map<String, Set<Fate>> fates = new HashMap<>();
        delivered.forEach(one -> fates.computeIfAbsent(
                        new String(one.parcel().content(), StandardCharsets.ISO_8859_1), first -> new HashSet<>())
                .add(one.fate()));
        return fates;
    }

    private List<Delivered> deliver(List<Parcel> parcels, Tally tally) throws Exception {
        List<Delivered> ended = new ArrayList<>();
        Delivery delivery = new Delivery(plan(), delivered -> {
            ended.add(delivered);
            tally.add(delivered);
        });
        assertThat(delivery.deliver(parcels)).as(replay).isEqualTo(Delivery.End.COMPLETE);
        assertThat(tally.report().isWhole())
                .as("%s: %s", replay, tally.report())
                .isTrue();
        return ended;
    }

    private DeliveryPlan plan() {
        return new DeliveryPlan(messages(), null, DeliveryPlan.AT_ONCE, PARALLEL, PATIENT, DeliveryPlan.ANSWER_WITHIN);
    }

    private List<Parcel> parcels(int voyages) {
        return Corridor.of(new CorridorPlan(seed, DAY, voyages))
                .messages()
                .map(message -> new Parcel(
                        message.at(), message.voyage(), message.kind().name(), message.content()))
                .toList();
    }
}
