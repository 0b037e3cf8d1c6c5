package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.cusres.CusresMessage.Answer;
import dev.kanmon.messages.cusres.CusresMessage.Kind;
import dev.kanmon.messages.cusres.CusresMessage.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lays a response out over as many messages as it takes. */
final class ResponseMessages {
    /** Sequence of a part (S010, 0070): up to two digits. */
    static final int MAX_PARTS = 99;

    /** Interchange control reference (0020) and message reference (0062): up to 14 characters. */
    static final int MAX_REFERENCE = 14;

    /** Fewest digits at the end of a reference that tell the messages of one answer apart. */
    private static final int SEQUENCE_DIGITS = 3;

    private final PassengerResponse response;
    private final Kind kind;
    private final Envelope reply;

    /**
     * A layout.
     *
     * @param kind response or unsolicited
     * @param reply the envelope of every message of it, but for reference and part
     */
    ResponseMessages(PassengerResponse response, Kind kind, Envelope reply) {
        this.response = response;
        this.kind = kind;
        this.reply = reply;
    }

    /** The messages, with at most so many answers in each; at least one message. */
    List<CusresMessage> of(int most) {
        List<Answer> answers = answers();
        int total = Math.max(1, Math.ceilDiv(answers.size(), most));
        List<CusresMessage> messages = new ArrayList<>(total);
        for (int message = 1; message <= total; message++) {
            int from = (message - 1) * most;
            messages.add(new CusresMessage(
                    envelope(message, total),
                    kind,
                    response.transaction(),
                    response.revision(),
                    response.voyage(),
                    null,
                    answers.subList(from, Math.min(from + most, answers.size())),
                    List.of()));
        }
        return messages;
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>(response.persons().size() + 1);
        PassengerResponse.WholeAnswer whole = response.whole();
        if (whole != null) {
            String code = whole.accepted() ? "0" : "1";
            answers.add(new Answer(Scope.MESSAGE, null, null, List.of(code), texts(whole.text())));
        }
        for (PassengerResponse.PersonAnswer person : response.persons()) {
            answers.add(new Answer(
                    Scope.PERSON,
                    person.reservation(),
                    person.reference(),
                    List.of(person.code()),
                    texts(person.text())));
        }
        return answers;
    }

    private static List<String> texts(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private Envelope envelope(int message, int total) {
        String reference = total == 1 ? reply.messageReference() : numbered(reply.messageReference(), message, total);
        return Reply.around(reply, reference, kind == Kind.RESPONSE ? part(message, total) : null);
    }

    /** After part 99 the numbers begin again; only the very last part is marked so. */
    private static Envelope.@Nullable Part part(int message, int total) {
        return new Envelope.Part((message - 1) % MAX_PARTS + 1, message == total);
    }

    /** All references of one answer get the same number of digits, or two of them could become the same. */
    private static String numbered(String reference, int message, int total) {
        int width = Math.max(SEQUENCE_DIGITS, Integer.toString(total).length());
        return shortened(reference, MAX_REFERENCE - width) + String.format(Locale.ROOT, "%0" + width + "d", message);
    }

    static String shortened(String reference, int length) {
        return reference.length() <= length ? reference : reference.substring(0, length);
    }
}
