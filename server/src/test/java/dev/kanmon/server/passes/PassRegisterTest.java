package dev.kanmon.server.passes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.pass.PassVerdict;
import dev.kanmon.clearance.pass.PassVerifier;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.pass.StatusCheck;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.store.Destroyed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassRegisterTest {
    private final MovableClock clock = new MovableClock(TestServer.START);

    @TempDir
    private Path folder;

    private RegisterOnDisk world;

    @BeforeEach
    void open() {
        world = new RegisterOnDisk(folder, clock);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void bothFormsAreGenuineAndTheNewListSaysThatThePassStands() {
        IssueResult.Issued issued = issued(world.order(UUID.randomUUID()));

        assertThat(issued.pass().number().text()).startsWith("JP2632600000");
        assertThat(issued.secret()).hasSize(22);
        PassForms forms = world.register.forms(issued.pass()).orElseThrow();
        assertThat(verdict(forms.barcode())).isEqualTo(PassVerdict.VALID);
        assertThat(verdict(forms.vdsNc())).isEqualTo(PassVerdict.VALID);
        assertThat(world.register.linked(issued.secret())).contains(issued.pass());
        assertThat(world.ledger("pass.issued"))
                .containsExactly("{\"by\":\"" + RegisterOnDisk.OFFICER + "\",\"decision\":\""
                        + issued.order().decision() + "\",\"list\":\"JP26326\",\"pass\":\""
                        + issued.pass().id() + "\",\"place\":0,\"voyage\":\"" + new UUID(1, 1) + "\"}");
    }

    @Test
    void twoHundredPassesFromEightThreadsGetTwoHundredNumbers() throws Exception {
        List<PassOrder> orders = IntStream.range(0, 200)
                .mapToObj(n -> world.order(UUID.randomUUID()))
                .toList();
        Set<String> numbers = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<IssueResult>> works = new ArrayList<>();
            for (PassOrder order : orders) {
                works.add(() -> world.issue(order));
            }
            for (Future<IssueResult> done : threads.invokeAll(works)) {
                numbers.add(((IssueResult.Issued) done.get()).pass().number().text());
            }
        }

        assertThat(numbers).hasSize(200);
        assertThat(numbers.stream().map(number -> Integer.parseInt(number.substring(7, 12))))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 200).boxed().toList());
        assertThat(world.ledger("pass.issued")).hasSize(200);
    }

    @Test
    void theSameContentAgainIsTheSamePassAndAnotherTakesItsPlace() {
        UUID traveller = UUID.randomUUID();
        UUID key = world.key();
        IssueResult.Issued first = issued(world.order(traveller, key, "KIM  MINJI"));

        assertThat(world.issue(world.order(traveller, key, "KIM  MINJI")))
                .isInstanceOfSatisfying(
                        IssueResult.Stood.class,
                        stood -> assertThat(stood.pass()).isEqualTo(first.pass()));
        IssueResult.Issued second = issued(world.order(traveller, key, "KIM  MINJEE"));

        assertThat(second.pass().number().place()).isEqualTo(1);
        assertThat(world.register.ofTraveller(traveller))
                .satisfiesExactly(
                        now -> assertThat(now).isEqualTo(second.pass()),
                        before -> assertThat(before.withdrawal())
                                .isEqualTo(
                                        new IssuedPass.Withdrawal(TestServer.START, WithdrawalReason.REPLACED, null)));
        assertThat(verdict(world.register.forms(first.pass()).orElseThrow().barcode()))
                .isEqualTo(PassVerdict.WITHDRAWN);
        assertThat(world.ledger("pass.withdrawn"))
                .containsExactly("{\"list\":\"JP26326\",\"pass\":\""
                        + first.pass().id() + "\",\"place\":0,\"reason\":\"REPLACED\"}");
    }

    @Test
    void noneIsIssuedOnADecisionThatWasReplacedMeanwhile() {
        PassOrder order = world.order(UUID.randomUUID());

        assertThat(world.register.issue(List.of(order), (tx, decision) -> false, RegisterOnDisk.OFFICER))
                .containsExactly(new IssueResult.NotIssued(order, IssueResult.Why.DECISION_CHANGED));
        assertThat(world.register.ofTraveller(order.traveller())).isEmpty();
        assertThat(world.ledger("pass.issued")).isEmpty();
    }

    @Test
    void theListIsTheSameUntilAPassChangesOrHalfItsLifeIsOver() {
        issued(world.order(UUID.randomUUID()));
        SignedStatus first = world.status.current("JP");
        clock.forward(Duration.ofMinutes(119));
        assertThat(world.status.current("JP")).isEqualTo(first);

        clock.forward(Duration.ofMinutes(1));
        SignedStatus second = world.status.current("JP");
        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(second.expires()).isEqualTo(clock.instant().plus(Duration.ofHours(4)));

        IssueResult.Issued other = issued(world.order(UUID.randomUUID()));
        SignedStatus third = world.status.current("JP");
        assertThat(third.number()).isEqualTo(second.number() + 1);
        world.register.withdraw(
                other.pass().id(), other.pass().traveller(), WithdrawalReason.TRAVELLER_ASKED, RegisterOnDisk.OFFICER);
        assertThat(world.status.current("JP").number()).isEqualTo(third.number() + 1);
        assertThat(world.status.current("KR").number())
                .as("another State's list has numbers of its own")
                .isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    void theNumberGoesOnRisingAfterARestart() {
        issued(world.order(UUID.randomUUID()));
        long before = world.status.current("JP").number();
        world.close();
        world = new RegisterOnDisk(folder, clock);
        assertThat(world.status.current("JP").number()).isEqualTo(before);

        issued(world.order(UUID.randomUUID()));
        assertThat(world.status.current("JP").number()).isEqualTo(before + 1);
    }

    @Test
    void aListWhosePassesHaveEndedLeavesTheStatusListOnTheNextDay() {
        issued(world.order(UUID.randomUUID()));
        // Valid on the 22nd and 23rd: the 24th begins in Tokyo at 15:00 UTC.
        clock.forward(Duration.between(TestServer.START, java.time.Instant.parse("2026-11-23T14:59:00Z")));
        assertThat(world.status.current("JP").text()).contains("JP26326");

        clock.forward(Duration.ofHours(3));
        assertThat(world.status.current("JP").text()).doesNotContain("JP26326");
    }

    @Test
    void withTheTravellersKeyGoesWhatThePassSays() {
        IssueResult.Issued issued = issued(world.order(UUID.randomUUID()));
        clock.forward(Duration.ofDays(61));
        Destroyed gone = world.store.keys().destroyDue(clock.instant(), due -> {});

        assertThat(gone.isEmpty()).isFalse();
        assertThat(world.register.forms(issued.pass())).isEmpty();
        assertThat(world.register.numbered(issued.pass().number())).isPresent();
    }

    @Test
    void anOldLinkLeadsNowhereOnceThereIsANewOne() {
        IssueResult.Issued issued = issued(world.order(UUID.randomUUID()));
        String another = world.register.newLink(issued.pass().id());

        assertThat(world.register.linked(issued.secret())).isEmpty();
        assertThat(world.register.linked(another)).contains(issued.pass());
    }

    @Test
    void aSuccessorSignsAfterTheFirstSignerHasStopped() {
        String first = world.keys.signer("JP").certificate().fingerprint();
        clock.forward(Duration.ofDays(80));
        world.keys.look();
        assertThat(world.keys.signer("JP").certificate().fingerprint()).isEqualTo(first);
        assertThat(world.keys.trusted().store().signers())
                .as("both States' successors are there before they sign")
                .hasSize(4);

        clock.forward(Duration.ofDays(11));
        assertThat(world.keys.signer("JP").certificate().fingerprint()).isNotEqualTo(first);
    }

    @Test
    void keysAreTheirOwnersAlone() throws Exception {
        Path keys = folder.resolve("keys").resolve("passes");
        assertThat(Files.getPosixFilePermissions(keys)).hasSize(3);
        assertThat(Files.getPosixFilePermissions(keys.resolve("JP").resolve("authority.key")))
                .hasSize(2);
    }

    @Test
    void whatACrashLeftOfNewKeysIsNoObstacle() throws Exception {
        world.close();
        Path keys = folder.resolve("keys").resolve("passes");
        Files.move(keys.resolve("JP"), keys.resolve("JP.new"));
        Files.delete(keys.resolve("JP.new").resolve("authority.pem"));
        world = new RegisterOnDisk(folder, clock);

        assertThat(issued(world.order(UUID.randomUUID())).pass().stands()).isTrue();
    }

    private IssueResult.Issued issued(PassOrder order) {
        return (IssueResult.Issued) world.issue(order);
    }

    /** As a gate with what is given out now would say. */
    private PassVerdict verdict(String seal) {
        StatusCheck list = PassVerifier.statusList(
                world.status.current("JP").text(), world.keys.trusted().store(), clock.instant());
        return new PassVerifier(
                        world.keys.trusted().store(), Ports.shipped(), List.of(((StatusCheck.Taken) list).list()))
                .verify(seal, Presented.NOTHING, clock.instant())
                .verdict();
    }
}
