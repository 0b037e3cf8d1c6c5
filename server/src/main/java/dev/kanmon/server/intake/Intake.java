package dev.kanmon.server.intake;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.paxlst.JoinedList;
import dev.kanmon.messages.paxlst.PassengerListReading;
import dev.kanmon.messages.paxlst.PaxlstReader;
import dev.kanmon.messages.profile.StateProfile;
import dev.kanmon.server.answer.Answer;
import dev.kanmon.server.answer.Answers;
import dev.kanmon.server.intake.Inbox.Kept;
import dev.kanmon.server.json.PassengerListJson;
import dev.kanmon.server.screening.ScreenedList;
import dev.kanmon.server.screening.ScreenedPerson;
import dev.kanmon.server.screening.VoyagePresence;
import dev.kanmon.server.screening.VoyageScreening;
import dev.kanmon.server.store.Store;
import dev.kanmon.server.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The way of one message: sealed bytes durable, read, screened or taken in, decisions and answer durable together, answered.
 * Thread-safe; the same message sent twice at once is screened once.
 */
@Component
final class Intake implements SmartInitializingSingleton {
    /** Locks shared by all messages, so that the same bytes sent twice at once wait for each other. */
    private static final int LOCKS = 256;

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Store store;
    private final Inbox inbox;
    private final VoyageScreening screening;
    private final VoyagePresence presence;
    private final Answers answers;
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(Lock[]::new);

    Intake(Store store, Inbox inbox, VoyageScreening screening, VoyagePresence presence, Answers answers) {
        this.store = store;
        this.inbox = inbox;
        this.screening = screening;
        this.presence = presence;
        this.answers = answers;
    }

    /**
     * Takes a message in and answers it.
     *
     * @param raw its bytes, not empty, within the bound of the intake
     * @param carrierKey the key it came in under, absent for the loopback without keys
     */
    Reply receive(byte[] raw, @Nullable UUID carrierKey) {
        String identity = inbox.identity(raw, carrierKey);
        Lock lock = locks[Math.floorMod(identity.hashCode(), LOCKS)];
        lock.lock();
        try {
            Optional<Kept> before = inbox.find(identity);
            return before.isPresent() ? again(before.get(), raw) : work(inbox.receive(identity, raw, carrierKey), raw);
        } finally {
            lock.unlock();
        }
    }

    /** Finishes, before anything new comes in, what a stop of the server left between received and answered. */
    @Override
    public void afterSingletonsInstantiated() {
        for (Kept message : inbox.unfinished()) {
            try {
                inbox.raw(message).ifPresentOrElse(raw -> work(message, raw), () -> inbox.failed(message));
            } catch (RuntimeException fault) {
                // One message that cannot be finished must not keep the server down; it stays received.
                LOG.error(
                        "message {} could not be finished: {}",
                        message.id(),
                        fault.getClass().getName());
            }
        }
    }

    private Reply again(Kept message, byte[] raw) {
        return switch (message.state()) {
            case RECEIVED -> work(message, raw);
            case FAILED -> new Reply.Failed(message.id());
            case REJECTED -> new Reply.Rejected(message.id(), problems(reading(raw)));
            case ANSWERED ->
                inbox.answer(message)
                        .<Reply>map(answer -> new Reply.Answered(message.id(), answer))
                        .orElseGet(() -> new Reply.Gone(message.id()));
        };
    }

    /** All or nothing: an answer about one of two lists would let the carrier believe that the other was screened. */
    private static List<Problem> problems(PassengerListReading reading) {
        List<Problem> problems = new ArrayList<>();
        int lists = reading.lists().size();
        if (lists > 1) {
            problems.add(Problem.of(ProblemCode.SEVERAL_LISTS, 0, Integer.toString(lists)));
        }
        if (reading.lists().stream().map(PassengerList::purpose).anyMatch(Intake::isNotTaken)) {
            problems.add(Problem.of(ProblemCode.PURPOSE_NOT_TAKEN, 0));
        }
        problems.addAll(reading.problems());
        return problems;
    }

    private static boolean isNotTaken(Purpose purpose) {
        return switch (purpose) {
            case ORIGINAL, CHANGE, CHECK_IN, CANCEL, REDUCE, CLOSE, CLOSE_NOT_ON_BOARD, CLOSE_ON_BOARD, CANCEL_VOYAGE ->
                false;
            case CHANGE_VOYAGE, MASTER_CREW_LIST, GATE_PASS, UNKNOWN -> true;
        };
    }

    /**
     * Brings a message to its end, whatever it holds. A fault of ours ends it too, told and in the ledger: else it would
     * be tried again for ever, and nobody would know. What the store cannot take now is tried again.
     */
    private Reply work(Kept message, byte[] raw) {
        try {
            return read(message, raw);
        } catch (StoreException unavailable) {
            throw unavailable;
        } catch (RuntimeException fault) {
            // The class alone: a message of the fault may carry personal data.
            LOG.error(
                    "message {} could not be screened: {}",
                    message.id(),
                    fault.getClass().getName());
            inbox.failed(message);
            return new Reply.Failed(message.id());
        }
    }

    private Reply read(Kept message, byte[] raw) {
        PassengerListReading reading = reading(raw);
        List<Problem> problems = problems(reading);
        if (reading.lists().size() != 1 || problems.stream().anyMatch(Problem::isError)) {
            inbox.rejected(message, problems);
            return new Reply.Rejected(message.id(), problems);
        }
        PassengerList list = reading.lists().getFirst();
        Lock voyage = screening.lock(list, message.receivedAt());
        voyage.lock();
        try {
            Answer answer = list.purpose().isScreened() ? screen(message, list) : takeIn(message, list);
            return new Reply.Answered(message.id(), answer);
        } finally {
            voyage.unlock();
        }
    }

    /**
     * Every list of an input with its parts together, and nothing in them but what the State of arrival lets in. The bytes
     * alone tell their form: no header is kept, and a message read again after a stop must be read as it was before.
     */
    private PassengerListReading reading(byte[] raw) {
        PassengerListReading sent =
                PassengerListJson.begins(raw) ? PassengerListJson.read(raw) : PaxlstReader.read(raw);
        PassengerListReading reading = sent.within(answers::law);
        return new PassengerListReading(
                JoinedList.join(reading.lists()).stream().map(JoinedList::list).toList(), reading.problems());
    }

    private Answer screen(Kept message, PassengerList list) {
        StateProfile profile = answers.profile(list.voyage());
        ScreenedList screened = screening.screen(list, message.receivedAt(), profile);
        VoyagePresence.Change change = presence.change(list, message.receivedAt());
        Answer answer = answers.compose(
                list,
                screened.persons().stream().map(ScreenedPerson::decision).toList(),
                screened.persons().stream().map(ScreenedPerson::id).toList(),
                profile,
                store.clock().instant());
        byte[] sealed = inbox.seal(message, answer);
        return store.write(tx -> {
            screening.record(tx, message.id(), screened);
            presence.record(tx, message.id(), change);
            inbox.answered(tx, message, answer, sealed);
            return answer;
        });
    }

    /**
     * A cancellation or a close-out: who is on board changes, what was decided about them does not. Whoever boarded
     * without having been in any list is screened now, and stands among those to look at.
     */
    private Answer takeIn(Kept message, PassengerList list) {
        VoyagePresence.Change change = presence.change(list, message.receivedAt());
        StateProfile profile = answers.profile(list.voyage());
        ScreenedList strangers =
                list.purpose() == Purpose.CLOSE_ON_BOARD && !change.unknown().isEmpty()
                        ? screening.screen(list.of(change.unknown()), message.receivedAt(), profile)
                        : null;
        if (!change.isSound()) {
            LOG.warn("message {}: {}: {}", message.id(), list.purpose(), exception(change));
        }
        Answer answer =
                answers.accept(list, exception(change), profile, store.clock().instant());
        byte[] sealed = inbox.seal(message, answer);
        return store.write(tx -> {
            presence.record(tx, message.id(), change);
            if (strangers != null) {
                screening.record(tx, message.id(), strangers);
                presence.boarded(tx, strangers);
            }
            inbox.answered(tx, message, answer, sealed);
            return answer;
        });
    }

    private static @Nullable String exception(VoyagePresence.Change change) {
        if (change.voyage() == null) {
            return "FLIGHT NOT KNOWN";
        }
        if (!change.unknown().isEmpty()) {
            return "RECORDED - NOT KNOWN BEFORE: " + change.unknown().size();
        }
        return change.partial() ? "RECORDED - PARTS MISSING" : null;
    }
}
