package dev.kanmon.server.intake;

import dev.kanmon.messages.Problem;
import dev.kanmon.messages.profile.StateProfile;
import dev.kanmon.server.answer.Answer;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.DataKey;
import dev.kanmon.server.store.Ids;
import dev.kanmon.server.store.KeyPurpose;
import dev.kanmon.server.store.Microseconds;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.Transaction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages as they are kept: sealed bytes, where each stands, and the sealed answer. */
@Component
final class Inbox {
    /**
     * Which State's rule applies is known only once a message is read, and its bytes are durable before that; so the one
     * rule of those States that say nothing else holds for the bytes of all.
     */
    private static final Duration RAW_MESSAGE_KEPT = StateProfile.of("ZZZ").rawMessageKept();

    private final Store store;
    private final Ledger ledger;

    Inbox(Store store, Ledger ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /** Where a message stands. */
    enum State {
        RECEIVED,
        ANSWERED,
        REJECTED,
        FAILED
    }

    /**
     * One kept message.
     *
     * @param id the message's own id
     * @param receivedAt when its bytes became durable
     * @param key id of the key that seals its bytes and its answer
     * @param state where it stands
     */
    record Kept(UUID id, Instant receivedAt, UUID key, State state) {}

    /** By what the same message is known when it comes again: the same bytes from the same sender. */
    String identity(byte[] raw, @Nullable UUID carrierKey) {
        byte[] sender = String.valueOf(carrierKey).getBytes(StandardCharsets.US_ASCII);
        byte[] both = new byte[sender.length + 1 + raw.length];
        System.arraycopy(sender, 0, both, 0, sender.length);
        System.arraycopy(raw, 0, both, sender.length + 1, raw.length);
        return HexFormat.of().formatHex(store.keys().fingerprint("message", both));
    }

    Optional<Kept> find(String identity) {
        return store.read(
                sql -> kept(sql, "where identity = ?", identity).stream().findFirst());
    }

    /** Messages whose bytes are durable and that have no answer, because the server was stopped in between. */
    List<Kept> unfinished() {
        return store.read(sql -> kept(sql, "where state = ? order by received_at, id", State.RECEIVED.name()));
    }

    /** Makes the bytes durable, before anything else is done with them. */
    Kept receive(String identity, byte[] raw, @Nullable UUID carrierKey) {
        Instant now = store.clock().instant();
        UUID id = Ids.next(now);
        DataKey key = store.keys().create(KeyPurpose.MESSAGE, now.plus(RAW_MESSAGE_KEPT));
        byte[] sealed = store.keys().seal(key, raw, rawContext(id));
        return store.write(tx -> {
            tx.keep(key);
            tx.sql()
                    .sql(
                            "insert into message (id, identity, received_at, data_key, raw, state) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            id.toString(),
                            identity,
                            Microseconds.of(now),
                            key.id().toString(),
                            sealed,
                            State.RECEIVED.name())
                    .update();
            ledger.append(tx, new LedgerEvent.MessageReceived(id, "http", carrierKey, raw.length, sha256(sealed)));
            return new Kept(id, now, key.id(), State.RECEIVED);
        });
    }

    /** The bytes as they came in; empty once their key is destroyed. */
    Optional<byte[]> raw(Kept message) {
        byte[] sealed = store.read(sql -> sql.sql("select raw from message where id = ?")
                .param(message.id().toString())
                .query((row, n) -> row.getBytes(1))
                .single());
        return store.keys().open(message.key(), sealed, rawContext(message.id()));
    }

    /** The answer as it was given; empty once its key is destroyed. */
    Optional<Answer> answer(Kept message) {
        byte[] sealed = store.read(sql -> sql.sql("select answer from message where id = ?")
                .param(message.id().toString())
                .query((row, n) -> row.getBytes(1))
                .single());
        return store.keys()
                .open(message.key(), sealed, answerContext(message.id()))
                .map(StoredAnswer::read);
    }

    /** The answer, sealed under the message's key, ready to be recorded. */
    byte[] seal(Kept message, Answer answer) {
        DataKey key = store.keys()
                .find(message.key(), KeyPurpose.MESSAGE)
                .orElseThrow(() -> new IllegalStateException("the key of a message was destroyed before its answer"));
        return store.keys().seal(key, StoredAnswer.write(answer), answerContext(message.id()));
    }

    void answered(Transaction tx, Kept message, Answer answer, byte[] sealed) {
        tx.sql()
                .sql("update message set state = ?, answer = ? where id = ?")
                .params(State.ANSWERED.name(), sealed, message.id().toString())
                .update();
        ledger.append(
                tx,
                new LedgerEvent.MessageAnswered(
                        message.id(),
                        answer.decided().stream().map(Answer.Decided::id).toList(),
                        sha256(sealed)));
    }

    void rejected(Kept message, List<Problem> problems) {
        List<String> codes = problems.stream()
                .map(problem -> problem.code().name())
                .distinct()
                .toList();
        end(message, State.REJECTED, new LedgerEvent.MessageRejected(message.id(), codes));
    }

    void failed(Kept message) {
        end(message, State.FAILED, new LedgerEvent.MessageFailed(message.id()));
    }

    private void end(Kept message, State state, LedgerEvent event) {
        store.write(tx -> {
            tx.sql()
                    .sql("update message set state = ? where id = ?")
                    .params(state.name(), message.id().toString())
                    .update();
            return ledger.append(tx, event);
        });
    }

    private static List<Kept> kept(JdbcClient sql, String where, String parameter) {
        return sql.sql("select id, received_at, data_key, state from message " + where)
                .param(parameter)
                .query((row, n) -> new Kept(
                        UUID.fromString(row.getString(1)),
                        Microseconds.toInstant(row.getLong(2)),
                        UUID.fromString(row.getString(3)),
                        State.valueOf(row.getString(4))))
                .list();
    }

    private static String rawContext(UUID message) {
        return "message " + message;
    }

    private static String answerContext(UUID message) {
        return "answer " + message;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
