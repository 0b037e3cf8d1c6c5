package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A response whose parts (S010) were put together again.
 *
 * @param message the answers of all parts; its envelope is that of the first part at hand, without a part; problems keep the
 *     position that they have in their own part
 * @param missing sequence numbers of parts that are not at hand, ascending
 * @param endSeen whether the part that is marked as the last ({@code F}) is at hand
 */
public record JoinedResponse(CusresMessage message, List<Integer> missing, boolean endSeen) {
    private static final Comparator<CusresMessage> IN_SEQUENCE = Comparator.<CusresMessage>comparingInt(
                    part -> numberOf(part.envelope()))
            .thenComparing(part -> part.envelope().messageReference());

    public JoinedResponse {
        missing = List.copyOf(missing);
    }

    /** Whether every part is at hand. */
    public boolean isComplete() {
        return missing.isEmpty() && endSeen;
    }

    /**
     * Joins parts by common access reference, control reference, sender and transaction with its revision.
     *
     * <p>A part that came twice, by message reference and sequence number, counts once, and the first is taken. Several
     * parts of one number under different message references are parts of a response of more than 99, whose numbers began
     * again, as {@link CusresWriter} writes it.
     *
     * @param messages in any order, of one or several responses; messages of other kinds are left out
     * @return one for each response, in the order in which the first of its messages came; a message without S010, and one
     *     without any reference to join it by, is a response of its own
     */
    public static List<JoinedResponse> join(List<CusresMessage> messages) {
        Map<Key, List<CusresMessage>> responses = new LinkedHashMap<>();
        for (int i = 0; i < messages.size(); i++) {
            CusresMessage message = messages.get(i);
            if (message.kind() == CusresMessage.Kind.RESPONSE) {
                responses
                        .computeIfAbsent(Key.of(message, i), key -> new ArrayList<>())
                        .add(message);
            }
        }
        return responses.values().stream().map(JoinedResponse::ofParts).toList();
    }

    private static JoinedResponse ofParts(List<CusresMessage> received) {
        Map<Place, CusresMessage> distinct = new LinkedHashMap<>();
        received.forEach(part -> distinct.putIfAbsent(Place.of(part.envelope()), part));
        List<CusresMessage> parts =
                distinct.values().stream().sorted(IN_SEQUENCE).toList();
        PartCount count = PartCount.of(parts);
        return new JoinedResponse(joined(parts), count.missing(), count.endSeen());
    }

    private static CusresMessage joined(List<CusresMessage> parts) {
        CusresMessage first = parts.getFirst();
        List<CusresMessage.Answer> answers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (CusresMessage part : parts) {
            answers.addAll(part.answers());
            problems.addAll(part.problems());
        }
        return new CusresMessage(
                Reply.around(first.envelope(), first.envelope().messageReference(), null),
                first.kind(),
                first.transaction(),
                first.revision(),
                parts.stream()
                        .map(CusresMessage::voyage)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                parts.stream()
                        .map(CusresMessage::contact)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                answers,
                problems);
    }

    static int numberOf(Envelope envelope) {
        return envelope.part() == null ? 1 : envelope.part().number();
    }

    /** Where a part stands; the same place twice is the same part sent twice. */
    private record Place(String messageReference, int number) {
        static Place of(Envelope envelope) {
            return new Place(envelope.messageReference(), numberOf(envelope));
        }
    }

    /**
     * What the parts of one response have in common.
     *
     * @param alone tells a message apart that is joined with nothing, -1 for all others
     */
    private record Key(
            @Nullable String accessReference,
            @Nullable String controlReference,
            @Nullable String sender,
            @Nullable String transaction,
            @Nullable String revision,
            int alone) {
        static Key of(CusresMessage message, int index) {
            Envelope envelope = message.envelope();
            boolean referenced = envelope.accessReference() != null
                    || envelope.controlReference() != null
                    || message.transaction() != null;
            return new Key(
                    envelope.accessReference(),
                    envelope.controlReference(),
                    envelope.sender(),
                    message.transaction(),
                    message.revision(),
                    envelope.part() != null && referenced ? -1 : index);
        }
    }
}
