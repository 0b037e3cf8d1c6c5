package dev.kanmon.server.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.EntryAnswer;
import dev.kanmon.clearance.agreement.EntryQuestion;
import dev.kanmon.server.MovableClock;
import dev.kanmon.server.TestServer;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.access.LedgerLines;
import dev.kanmon.server.access.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of drafts in a running server. */
class DeskTest {
    private static final AccountPrincipal AUTHOR = someone(1);
    private static final AccountPrincipal SECOND = someone(2);

    /** Midnight of 23 November 2026 in Seoul and Tokyo. */
    private static final Instant MIDNIGHT = Instant.parse("2026-11-22T15:00:00Z");

    private static final Instant NOON = MIDNIGHT.plus(Duration.ofHours(12));

    @TempDir
    private Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = new TestServer(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aDraftComesIntoForceAtItsMomentAndNotBefore() {
        String before = registry().inForce().version();
        UUID id = checked(Texts.waiverUntil(2027));
        desk().activate(id, MIDNIGHT, SECOND);

        server.clock().forward(Duration.between(TestServer.START, MIDNIGHT).minusNanos(1000));
        assertThat(registry().inForce().version()).isEqualTo(before);
        assertThat(waived("2027-01-01")).isFalse();
        server.clock().forward(Duration.ofNanos(1000));
        assertThat(waived("2027-01-01")).isTrue();
        assertThat(waived("2027-12-31")).isTrue();
        assertThat(waived("2028-01-01")).isFalse();

        String after = registry().inForce().version();
        assertThat(after).isNotEqualTo(before);
        assertThat(state(id)).isEqualTo(DraftState.IN_FORCE);
        assertThat(registry().versions())
                .extracting(RegistryVersion::version, RegistryVersion::inForceAt, RegistryVersion::draft)
                .containsExactly(tuple(after, MIDNIGHT, id), tuple(before, TestServer.START, null));
        assertThat(LedgerLines.kinds(server))
                .containsSubsequence(
                        "agreement.in-force",
                        "agreement.drafted",
                        "agreement.checked",
                        "agreement.activated",
                        "agreement.in-force");
        assertThat(LedgerLines.bodies(server))
                .contains(
                        "{\"by\":\"" + SECOND.account() + "\",\"draft\":\"" + id
                                + "\",\"inForceAt\":\"2026-11-22T15:00:00Z\",\"version\":\"" + after + "\"}",
                        "{\"draft\":\"" + id + "\",\"inForceAt\":\"2026-11-22T15:00:00Z\",\"version\":\"" + after
                                + "\"}");
    }

    @Test
    void nobodyActivatesTheOwnDraft() {
        UUID id = checked(Texts.waiverUntil(2027));

        assertThat(refusal(() -> desk().activate(id, MIDNIGHT, AUTHOR))).isEqualTo(Refusal.OWN_DRAFT);
        assertThat(state(id)).isEqualTo(DraftState.CHECKED);
        assertThat(LedgerLines.kinds(server)).doesNotContain("agreement.activated");
    }

    @Test
    void aDraftIsActivatedAfterItsCheckAndForAMomentToCome() {
        UUID id = desk().draft(Texts.waiverUntil(2027), "", AUTHOR);
        assertThat(refusal(() -> desk().activate(id, MIDNIGHT, SECOND))).isEqualTo(Refusal.NOT_NOW);
        desk().check(id, AUTHOR);

        assertThat(refusal(() -> desk().activate(id, TestServer.START, SECOND))).isEqualTo(Refusal.NOT_TO_COME);
        assertThat(refusal(() -> desk().activate(id, TestServer.START.plus(Duration.ofDays(3_654)), SECOND)))
                .isEqualTo(Refusal.NOT_TO_COME);
        desk().activate(id, TestServer.START.plusNanos(1000), SECOND);
        assertThat(refusal(() -> desk().activate(id, MIDNIGHT, SECOND))).isEqualTo(Refusal.NOT_NOW);
        server.clock().forward(Duration.ofNanos(1000));
        assertThat(refusal(() -> desk().withdraw(id, SECOND))).isEqualTo(Refusal.NOT_NOW);
    }

    @Test
    void whatIsWithdrawnNeverComesIntoForce() {
        String before = registry().inForce().version();
        UUID id = checked(Texts.waiverUntil(2027));
        desk().activate(id, MIDNIGHT, SECOND);

        desk().withdraw(id, AUTHOR);
        server.clock().forward(Duration.ofDays(2));

        assertThat(registry().inForce().version()).isEqualTo(before);
        assertThat(state(id)).isEqualTo(DraftState.WITHDRAWN);
        assertThat(LedgerLines.bodies(server))
                .contains("{\"by\":\"" + AUTHOR.account() + "\",\"draft\":\"" + id + "\"}");
    }

    @Test
    void aSecondDraftOfTheSameInstrumentIsStaleAndForgetsTheFirst() {
        UUID first = checked(Texts.waiverUntil(2027));
        UUID second = checked(Texts.waiverUntil(2028));
        desk().activate(first, MIDNIGHT, SECOND);

        assertThat(refusal(() -> desk().activate(second, NOON, SECOND))).isEqualTo(Refusal.STALE);
        RefusedStepException recheck =
                catchThrowableOfType(RefusedStepException.class, () -> desk().check(second, AUTHOR));
        assertThat(recheck.refusal()).isEqualTo(Refusal.FILE);
        assertThat(recheck)
                .hasMessageContaining("version 2 of entry-jp-in-kr-eta-waiver")
                .hasMessageContaining("is not as it was");

        server.clock().forward(Duration.ofDays(1));
        assertThat(refusal(() -> desk().activate(second, NOON.plus(Duration.ofDays(2)), SECOND)))
                .isEqualTo(Refusal.STALE);
        assertThat(waived("2027-12-31")).isTrue();
        assertThat(waived("2028-01-01")).isFalse();
    }

    @Test
    void draftsOfTwoInstrumentsFollowEachOther() {
        UUID waiver = checked(Texts.waiverUntil(2027));
        UUID swap = checked(Texts.swapUntil(2029));
        desk().activate(waiver, NOON, SECOND);

        assertThat(refusal(() -> desk().activate(swap, NOON.plus(Duration.ofHours(1)), SECOND)))
                .isEqualTo(Refusal.STALE);
        desk().check(swap, AUTHOR);
        assertThat(refusal(() -> desk().activate(swap, MIDNIGHT, SECOND))).isEqualTo(Refusal.ANOTHER_WAITS);
        assertThat(refusal(() -> desk().activate(swap, NOON, SECOND))).isEqualTo(Refusal.ANOTHER_WAITS);
        desk().activate(swap, NOON.plus(Duration.ofHours(1)), SECOND);
        assertThat(refusal(() -> desk().withdraw(waiver, SECOND))).isEqualTo(Refusal.ANOTHER_WAITS);

        server.clock().forward(Duration.ofDays(2));
        assertThat(waived("2027-12-31")).isTrue();
        assertThat(swapCovers("2029-11-30")).isTrue();
        assertThat(registry().versions()).hasSize(3);
    }

    /** However many press the button at once, what was checked against one registry follows that one only. */
    @Test
    void ofTwoActivationsAtOnceOneIsStale() throws Exception {
        List<UUID> drafts = List.of(checked(Texts.waiverUntil(2027)), checked(Texts.swapUntil(2029)));
        List<Callable<Boolean>> both = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            UUID id = drafts.get(i);
            Instant at = NOON.plus(Duration.ofHours(i));
            both.add(() -> {
                try {
                    desk().activate(id, at, SECOND);
                    return true;
                } catch (RefusedStepException refused) {
                    assertThat(refused.refusal()).isEqualTo(Refusal.STALE);
                    return false;
                }
            });
        }
        List<Boolean> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> one : threads.invokeAll(both)) {
                done.add(one.get());
            }
        }
        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void aStartAfterTheMomentSwitchesBeforeAnythingIsDecided() {
        UUID id = checked(Texts.waiverUntil(2027));
        desk().activate(id, MIDNIGHT, SECOND);
        server.close();

        server = new TestServer(folder, new MovableClock(NOON));

        assertThat(waived("2027-01-01")).isTrue();
        List<String> kinds = LedgerLines.kinds(server);
        assertThat(kinds).endsWith("agreement.in-force", "basis.loaded");
        assertThat(LedgerLines.bodies(server).getLast())
                .contains("agreements@" + registry().inForce().version());
        assertThat(registry().at(MIDNIGHT.minusNanos(1000)).orElseThrow().number())
                .isEqualTo(1);
        assertThat(registry().at(MIDNIGHT).orElseThrow().draft()).isEqualTo(id);
    }

    @Test
    void aRestartBeforeTheMomentKeepsItWaiting() {
        UUID id = checked(Texts.waiverUntil(2027));
        desk().activate(id, MIDNIGHT, SECOND);
        server.close();

        server = new TestServer(folder, new MovableClock(MIDNIGHT.minusSeconds(1)));
        assertThat(state(id)).isEqualTo(DraftState.ACTIVATED);
        assertThat(waived("2027-01-01")).isFalse();
        server.clock().forward(Duration.ofSeconds(1));
        assertThat(waived("2027-01-01")).isTrue();
    }

    @Test
    void everyRegistryThatWasInForceIsRebuilt() {
        Instant start = TestServer.START;
        Agreements shipped = registry().inForce();
        desk().activate(checked(Texts.waiverUntil(2027)), MIDNIGHT, SECOND);
        server.clock().forward(Duration.ofDays(1));
        Agreements second = registry().inForce();
        Instant later = NOON.plus(Duration.ofDays(1));
        desk().activate(checked(Texts.swapUntil(2029)), later, SECOND);
        server.close();

        server = new TestServer(folder, new MovableClock(later.plus(Duration.ofDays(1))));
        Agreements third = registry().inForce();

        assertThat(List.of(shipped.version(), second.version(), third.version()))
                .doesNotHaveDuplicates();
        assertThat(rebuilt(start)).isEqualTo(shipped.version());
        assertThat(rebuilt(MIDNIGHT)).isEqualTo(second.version());
        assertThat(rebuilt(later.minusNanos(1000))).isEqualTo(second.version());
        assertThat(rebuilt(later)).isEqualTo(third.version());
        assertThat(registry().at(start.minusNanos(1000))).isEmpty();
        for (Agreements past : List.of(shipped, second, third)) {
            RegistryVersion found = registry().version(past.version()).orElseThrow();
            assertThat(registry().files(found).read().version()).isEqualTo(past.version());
        }
    }

    /** What no file may say, with the sentence that refuses it. */
    static List<List<String>> rubbish() {
        String waiver = Texts.waiverUntil(2027);
        return List.of(
                List.of("", "has no fields"),
                List.of("%PDF-1.7", "line"),
                List.of("title: no id", "id is missing"),
                List.of("id: ../../etc/passwd", "id is not words"),
                List.of(waiver.replace("kind: notice", "kind: whim"), "kind is none of"),
                List.of(waiver + "colour: red\n", "colour is not a known field"),
                List.of(
                        waiver.replaceFirst("sources: \\[.*]", "sources: [rumour]"),
                        "rumour, which is not in the catalogue"),
                List.of(waiver.replace("to: 2026-12-31", "to: 2026-12-30"), "version 1 of entry-jp-in-kr-eta-waiver"),
                List.of(waiver.replace("id: entry-jp-in-kr-eta-waiver", "id: entry-other"), "is gone"),
                List.of(Texts.waiverUntil(2025), "is no extension"),
                List.of(waiver.replace("published: 2026-11-21", "published: 2027-01-01"), "What has lapsed is renewed"),
                List.of(
                        Texts.shipped(Texts.SWAP)
                                .replace("swap-2023", "swap-again")
                                .replace("swap_line", "visa_free_days")
                                .replace("value: USD 10 bn both ways", "value: 30")
                                .replaceAll("ceiling: .*", "")
                                .replace("domain: finance", "domain: entry"),
                        "overlaps"),
                List.of("id: a\nx: &x [1]\ny: [*x, *x, *x, *x]\n", ""));
    }

    @ParameterizedTest
    @MethodSource("rubbish")
    void rubbishIsRefusedWithASentenceAndChangesNothing(List<String> textAndSentence) {
        String before = registry().inForce().version();
        RefusedStepException refused = catchThrowableOfType(
                RefusedStepException.class,
                () -> desk().check(desk().draft(textAndSentence.getFirst(), "", AUTHOR), AUTHOR));

        assertThat(refused.refusal()).isEqualTo(Refusal.FILE);
        assertThat(refused).hasMessageContaining(textAndSentence.getLast());
        assertThat(refused.getMessage()).endsWith(".");
        assertThat(desk().drafts()).allMatch(draft -> draft.state() == DraftState.DRAFT);
        assertThat(registry().inForce().version()).isEqualTo(before);
        assertThat(LedgerLines.kinds(server)).doesNotContain("agreement.checked");
    }

    @Test
    void whatIsTooLongOrNothingNewIsRefused() {
        assertThat(refusal(() -> desk().draft("a".repeat(Desk.LONGEST_TEXT), "", AUTHOR)))
                .isEqualTo(Refusal.TOO_LONG);
        assertThat(refusal(() -> desk().draft("id: a", "a".repeat(Desk.LONGEST_NOTE + 1), AUTHOR)))
                .isEqualTo(Refusal.TOO_LONG);
        UUID same = desk().draft(Texts.shipped(Texts.WAIVER).replace("\n", "\r\n"), "", AUTHOR);
        assertThat(refusal(() -> desk().check(same, AUTHOR))).isEqualTo(Refusal.NOTHING_NEW);
    }

    private UUID checked(String text) {
        UUID id = desk().draft(text, "why", AUTHOR);
        desk().check(id, AUTHOR);
        return id;
    }

    private boolean waived(String day) {
        EntryQuestion question = EntryQuestion.visit("JPN", "KOR", LocalDate.parse(day));
        return registry()
                        .inForce()
                        .asKnown(LocalDate.parse("2026-11-22"))
                        .entry(question)
                        .authorisation()
                instanceof EntryAnswer.Authorisation.Waived;
    }

    private boolean swapCovers(String day) {
        return registry().inForce().asKnown(LocalDate.parse("2026-11-22")).facilities(LocalDate.parse(day)).stream()
                .anyMatch(line -> line.facility().id().equals(Texts.SWAP));
    }

    private String rebuilt(Instant moment) {
        return registry().files(registry().at(moment).orElseThrow()).read().version();
    }

    private DraftState state(UUID id) {
        return desk().draft(id).orElseThrow().state();
    }

    private static Refusal refusal(ThrowingCallable step) {
        return catchThrowableOfType(RefusedStepException.class, step).refusal();
    }

    private Desk desk() {
        return server.context().getBean(Desk.class);
    }

    private Registry registry() {
        return server.context().getBean(Registry.class);
    }

    private static AccountPrincipal someone(int number) {
        return new AccountPrincipal(
                new UUID(0x7000, 0x8000_0000_0000_0000L + number), Role.AGREEMENT_DESK, "Someone", null);
    }
}
