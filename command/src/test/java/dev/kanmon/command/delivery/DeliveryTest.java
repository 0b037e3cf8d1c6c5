package dev.kanmon.command.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kanmon.command.delivery.SmallServer.Answer;
import dev.kanmon.command.delivery.SmallServer.DroppedException;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No message is lost without a word, whatever the server does. A test that waits for a wrong pause runs into the timeout. */
@Timeout(30)
class DeliveryTest {
    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

    /** Long enough that no test would end, were it kept. */
    private static final Duration FOR_EVER = Duration.ofHours(1);

    private static final Answer BUSY = new Answer(503, "", Map.of("Retry-After", "0"));

    private final List<Delivered> ended = Collections.synchronizedList(new ArrayList<>());

    @Test
    void messagesOfOneVoyageArriveInOrderAndNeverTwoAtOnce() throws Exception {
        Map<String, List<String>> arrived = new ConcurrentHashMap<>();
        Set<String> underWay = ConcurrentHashMap.newKeySet();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<String> twice = Collections.synchronizedList(new ArrayList<>());
        List<Parcel> parcels = IntStream.range(0, 200)
                .mapToObj(i -> parcel("V" + i % 7, "V" + i % 7 + " " + i, START))
                .toList();
        try (SmallServer server = new SmallServer((message, headers) -> {
            String voyage = message.substring(0, message.indexOf(' '));
            if (!underWay.add(voyage)) {
                twice.add(message);
            }
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            sleepAMoment();
            arrived.computeIfAbsent(voyage, first -> new ArrayList<>()).add(message);
            now.decrementAndGet();
            underWay.remove(voyage);
            return SmallServer.BOARD;
        })) {
            assertThat(delivery(server.url(), 3, List.of()).deliver(parcels)).isEqualTo(Delivery.End.COMPLETE);
        }

        assertThat(twice).isEmpty();
        assertThat(most).hasValueBetween(2, 3);
        assertThat(ended).hasSize(200);
        for (int voyage = 0; voyage < 7; voyage++) {
            String name = "V" + voyage;
            assertThat(arrived.get(name))
                    .isEqualTo(parcels.stream()
                            .filter(parcel -> parcel.voyage().equals(name))
                            .map(parcel -> new String(parcel.content(), StandardCharsets.UTF_8))
                            .toList());
        }
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSays() throws Exception {
        assertThat(fate(List.of(FOR_EVER, FOR_EVER), BUSY, BUSY, SmallServer.BOARD))
                .isInstanceOf(Fate.Answered.class);
        assertThat(ended.getFirst().tries()).isEqualTo(3);
    }

    @Test
    void aDateIsATimeToComeAgainToo() throws Exception {
        Answer past = new Answer(429, "", Map.of("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"));

        assertThat(fate(List.of(FOR_EVER), past, SmallServer.BOARD)).isInstanceOf(Fate.Answered.class);
    }

    @Test
    void aServerThatNamesNoTimeIsAskedAgainAfterThePause() throws Exception {
        Answer silent = new Answer(503, "", Map.of("Retry-After", "soon"));

        assertThat(fate(List.of(Duration.ZERO), silent, SmallServer.BOARD)).isInstanceOf(Fate.Answered.class);
    }

    @Test
    void whoIsToldToComeBackTomorrowSaysSoAtOnce() throws Exception {
        Answer tomorrow = new Answer(503, "", Map.of("Retry-After", "86400"));

        assertThat(fate(List.of(Duration.ZERO), tomorrow)).isEqualTo(new Fate.Undelivered("HTTP_503"));
    }

    @Test
    void afterAllTriesAMessageIsCountedAsUndelivered() throws Exception {
        assertThat(fate(List.of(FOR_EVER, FOR_EVER, FOR_EVER), BUSY, BUSY, BUSY, BUSY, SmallServer.BOARD))
                .isEqualTo(new Fate.Undelivered("HTTP_503"));
        assertThat(ended.getFirst().tries()).isEqualTo(4);
    }

    @Test
    void aConnectionThatEndsWithoutAnAnswerIsTriedAgain() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (SmallServer server = new SmallServer((message, headers) -> {
            if (calls.getAndIncrement() == 0) {
                throw new DroppedException();
            }
            return SmallServer.BOARD;
        })) {
            delivery(server.url(), 1, List.of(Duration.ZERO)).deliver(List.of(parcel("V", "one", START)));
        }
        assertThat(ended.getFirst().fate()).isInstanceOf(Fate.Answered.class);
        assertThat(ended.getFirst().tries()).isEqualTo(2);
    }

    @Test
    void whatIsRefusedIsNotSentAgainAndSaysWhy() throws Exception {
        Answer refusal = new Answer(422, """
                {"status":422,"problems":[{"code":"DATE_ODD","severity":"warning"},{"code":"CUT_SHORT","severity":"error"}]}""");

        assertThat(fate(List.of(Duration.ZERO), refusal, SmallServer.BOARD))
                .isEqualTo(new Fate.Refused(422, "CUT_SHORT"));
        assertThat(fate(List.of(), new Answer(413, "<html>"))).isEqualTo(new Fate.Refused(413, "HTTP_413"));
        assertThat(fate(List.of(), new Answer(422, """
                {"problems":[{"code":"\\u001b[31mRED","severity":"error"}]}""")))
                .as("nothing that would colour a terminal")
                .isEqualTo(new Fate.Refused(422, "HTTP_422"));
    }

    @Test
    void aFaultOfTheServerIsNoAnswer() throws Exception {
        assertThat(fate(List.of(Duration.ZERO), new Answer(500, "{}"), SmallServer.BOARD))
                .isEqualTo(new Fate.Undelivered("HTTP_500"));
    }

    @Test
    void anAnswerThatNobodyCanReadIsNoYes() throws Exception {
        Fate notRead = new Fate.Undelivered("ANSWER_NOT_READ");

        assertThat(fate(List.of(), new Answer(200, ""))).isEqualTo(notRead);
        assertThat(fate(List.of(), new Answer(200, "UNB+UNOA:4'"))).isEqualTo(notRead);
        assertThat(fate(List.of(), new Answer(200, "{\"travellers\":{}}"))).isEqualTo(notRead);
        assertThat(fate(List.of(), new Answer(200, "{\"travellers\":[{\"directive\":\"BOARD\"}]}")))
                .isEqualTo(notRead);
        assertThat(fate(List.of(), new Answer(200, SmallServer.BOARD.body().replace("BOARD", "PERHAPS"))))
                .isEqualTo(notRead);
    }

    @Test
    void aListTakenWithARemarkTellsIt() throws Exception {
        Answer remark = new Answer(200, "{\"accepted\":false,\"text\":\"FLIGHT NOT KNOWN\",\"travellers\":[]}");

        assertThat(fate(List.of(), remark)).isEqualTo(new Fate.Answered(List.of(), "FLIGHT NOT KNOWN"));
    }

    @Test
    void withoutAServerNothingIsSentAndTheSentenceSaysWhatToDo() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Delivery delivery = delivery(URI.create("http://localhost:" + free), 1, List.of(FOR_EVER));

        assertThatThrownBy(() -> delivery.deliver(List.of(parcel("V", "one", START))))
                .isInstanceOf(NoServerException.class)
                .hasMessageContaining("./kanmon serve");
        assertThat(ended).isEmpty();
    }

    @Test
    void aServerThatWantsAnotherKeyIsAskedOnceAndTheKeyIsNotTold() throws Exception {
        AtomicReference<String> sent = new AtomicReference<>("");
        try (SmallServer server = new SmallServer((message, headers) -> {
            sent.set(headers.getOrDefault("Authorization", ""));
            return new Answer(401, "{}");
        })) {
            DeliveryPlan plan = plan(server.url(), 1, List.of(FOR_EVER), "kmn_secret");
            Delivery delivery = new Delivery(plan, ended::add);

            assertThatThrownBy(() -> delivery.deliver(List.of(parcel("V", "one", START))))
                    .isInstanceOf(NoServerException.class)
                    .hasMessageContaining("KANMON_KEY")
                    .hasMessageNotContaining("kmn_secret");
            assertThat(plan.toString()).doesNotContain("kmn_secret");
        }
        assertThat(sent).hasValue("Bearer kmn_secret");
    }

    @Test
    void aServerThatIsGoneForGoodEndsTheDelivery() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        List<Parcel> parcels = IntStream.range(0, 100)
                .mapToObj(i -> parcel("V" + i, "message " + i, START))
                .toList();
        Tally tally = new Tally(parcels.size());
        try (SmallServer server = new SmallServer((message, headers) -> {
            if (calls.getAndIncrement() > 9) {
                throw new DroppedException();
            }
            return SmallServer.BOARD;
        })) {
            Delivery delivery = new Delivery(plan(server.url(), 1, List.of(Duration.ZERO), null), tally::add);
            assertThat(delivery.deliver(parcels)).isEqualTo(Delivery.End.SERVER_GONE);
        }
        DeliveryReport report = tally.report();
        assertThat(report.all()).isEqualTo(new DeliveryReport.Kind(10, 0, Delivery.LOST_IN_A_ROW));
        assertThat(report.failures()).isEqualTo(Map.of("NO_ANSWER", Delivery.LOST_IN_A_ROW));
        assertThat(report.notSent()).isEqualTo(90 - Delivery.LOST_IN_A_ROW);
        assertThat(report.isWhole()).isFalse();
    }

    @Test
    void aMessageWaitsForItsTimeAndAStopEndsTheWait() throws Exception {
        List<Parcel> parcels =
                List.of(parcel("V", "now", START), parcel("W", "tomorrow", START.plus(Duration.ofDays(1))));
        try (SmallServer server = new SmallServer((message, headers) -> SmallServer.BOARD)) {
            DeliveryPlan paced = new DeliveryPlan(server.url(), null, 1, 4, List.of(), DeliveryPlan.ANSWER_WITHIN);
            AtomicReference<@Nullable Delivery> running = new AtomicReference<>();
            Delivery delivery = new Delivery(paced, delivered -> {
                ended.add(delivered);
                Objects.requireNonNull(running.get()).stop();
            });
            running.set(delivery);

            assertThat(delivery.deliver(parcels)).isEqualTo(Delivery.End.STOPPED);
            assertThat(ended).hasSize(1);

            assertThat(delivery(server.url(), 4, List.of()).deliver(parcels)).isEqualTo(Delivery.End.COMPLETE);
            assertThat(ended).hasSize(3);
        }
    }

    @Test
    void figuresOfAnswerTimesAreTimesThatWereMeasured() {
        assertThat(AnswerTimes.of(IntStream.rangeClosed(1, 200).asLongStream()))
                .isEqualTo(new AnswerTimes(200, 100, 180, 198, 200));
        assertThat(AnswerTimes.of(IntStream.of(7).asLongStream())).isEqualTo(new AnswerTimes(1, 7, 7, 7, 7));
        assertThat(AnswerTimes.of(IntStream.empty().asLongStream())).isEqualTo(new AnswerTimes(0, 0, 0, 0, 0));
    }

    /** What becomes of one message to which a server answers one thing after the other. */
    private Fate fate(List<Duration> pauses, Answer... answers) throws IOException, NoServerException {
        AtomicInteger calls = new AtomicInteger();
        ended.clear();
        try (SmallServer server = new SmallServer((message, headers) -> answers[calls.getAndIncrement()])) {
            delivery(server.url(), 1, pauses).deliver(List.of(parcel("V", "one", START)));
        }
        assertThat(ended).hasSize(1);
        return ended.getFirst().fate();
    }

    private Delivery delivery(URI server, int parallel, List<Duration> pauses) {
        return new Delivery(plan(server, parallel, pauses, null), ended::add);
    }

    private static DeliveryPlan plan(URI server, int parallel, List<Duration> pauses, @Nullable String key) {
        return new DeliveryPlan(server, key, DeliveryPlan.AT_ONCE, parallel, pauses, DeliveryPlan.ANSWER_WITHIN);
    }

    private static Parcel parcel(String voyage, String content, Instant at) {
        return new Parcel(at, voyage, "LIST", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void sleepAMoment() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
