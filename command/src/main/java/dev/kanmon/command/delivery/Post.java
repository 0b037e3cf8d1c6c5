package dev.kanmon.command.delivery;

import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.server.json.PassengerListJson;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One parcel on its way: tried, and tried again after a pause where that may help. Thread-safe. */
final class Post implements AutoCloseable {
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);

    /** An answer names everyone of a list of at most so many bytes, in about as many. */
    private static final long MAX_ANSWER_BYTES = InterchangeReader.MAX_BYTES;

    /** Who is told to come back later than this is not kept waiting: coming sooner would be rude, waiting endless. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

    /** Too many requests, and the answers of a server or of what stands before it that is overloaded or restarting. */
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    /** Answers that would be the same for every other message. */
    private static final Set<Integer> WRONG_DOOR = Set.of(401, 403, 404, 405);

    private final DeliveryPlan plan;
    private final Halt halt;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .build();

    Post(DeliveryPlan plan, Halt halt) {
        this.plan = plan;
        this.halt = halt;
    }

    /** One request. */
    private sealed interface Try {
        record Ended(Fate fate) implements Try {}

        /** @param notBefore what the server asked for, absent where it named no time */
        record Again(String reason, @Nullable Duration notBefore) implements Try {}
    }

    /** What came of one request, and in how many nanoseconds. */
    private record Timed(Try came, long nanos) {}

    /**
     * Sends the first parcel of all.
     *
     * @throws NoServerException where what came of it would come of every other
     */
    Delivered first(Parcel parcel) throws NoServerException {
        Timed timed = request(parcel);
        Try first = timed.came();
        if (first instanceof Try.Again(String reason, Duration later)
                && reason.equals(Fate.Undelivered.NO_CONNECTION)) {
            throw new NoServerException("No server answers at "
                    + plan.messages().resolve("/") + ". Start one with ./kanmon serve, or name another with --to.");
        }
        if (first instanceof Try.Ended(Fate.Refused(int status, String code)) && WRONG_DOOR.contains(status)) {
            throw new NoServerException(
                    status == 401 || status == 403
                            ? "The server at " + plan.messages().resolve("/") + " answers " + status
                                    + ": it wants a carrier's key. Make one on its page Carriers, and give it in the"
                                    + " environment variable KANMON_KEY or with --key."
                            : plan.messages() + " takes no messages (status " + status
                                    + "). Name the address of a Kanmon server with --to.");
        }
        return afterFirst(parcel, timed);
    }

    Delivered send(Parcel parcel) {
        return afterFirst(parcel, request(parcel));
    }

    private Delivered afterFirst(Parcel parcel, Timed first) {
        Timed last = first;
        int tries = 1;
        while (last.came() instanceof Try.Again(String reason, Duration notBefore)) {
            boolean hopeless =
                    tries > plan.pauses().size() || (notBefore != null && notBefore.compareTo(LONGEST_PAUSE) > 0);
            if (hopeless || halt.within(notBefore == null ? plan.pauses().get(tries - 1) : notBefore)) {
                String why = halt.isSet() ? Fate.Undelivered.STOPPED : reason;
                return new Delivered(parcel, new Fate.Undelivered(why), tries, last.nanos());
            }
            last = request(parcel);
            tries++;
        }
        return new Delivered(parcel, ((Try.Ended) last.came()).fate(), tries, last.nanos());
    }

    private Timed request(Parcel parcel) {
        HttpRequest.Builder request = HttpRequest.newBuilder(plan.messages())
                .timeout(plan.answerWithin())
                .header(
                        "Content-Type",
                        PassengerListJson.begins(parcel.content()) ? "application/json" : "application/edifact")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(parcel.content()));
        if (plan.key() != null) {
            request.header("Authorization", "Bearer " + plan.key());
        }
        long began = System.nanoTime();
        try {
            HttpResponse<byte[]> response = http.send(
                    request.build(),
                    HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MAX_ANSWER_BYTES));
            // What it takes us to read the answer is not the server's time.
            long nanos = System.nanoTime() - began;
            return new Timed(result(response), nanos);
        } catch (ConnectException | HttpConnectTimeoutException nobody) {
            return new Timed(new Try.Again(Fate.Undelivered.NO_CONNECTION, null), System.nanoTime() - began);
        } catch (IOException broken) {
            return new Timed(new Try.Again(Fate.Undelivered.NO_ANSWER, null), System.nanoTime() - began);
        } catch (InterruptedException given) {
            // Only who stopped the delivery and will not wait any longer interrupts.
            return new Timed(new Try.Ended(new Fate.Undelivered(Fate.Undelivered.STOPPED)), System.nanoTime() - began);
        }
    }

    private static Try result(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 200) {
            return new Try.Ended(AnswerReader.answer(response.body()));
        }
        if (LATER.contains(status)) {
            return new Try.Again("HTTP_" + status, RetryAfter.of(response));
        }
        return new Try.Ended(
                status >= 500
                        ? new Fate.Undelivered("HTTP_" + status)
                        : new Fate.Refused(status, AnswerReader.code(status, response.body())));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
