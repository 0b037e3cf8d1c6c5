package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.Voyage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One CUSRES message as it stands on the wire, in either direction. Codes are those of the State that answers; what they
 * mean is for its {@linkplain dev.kanmon.messages.profile profile}.
 *
 * @param envelope who sent it to whom, and the references by which it finds its request
 * @param kind what it is for (BGM, 1001)
 * @param transaction transaction number (RFF+TN), echoed from the request
 * @param revision revision of that transaction (RFF, 1060 in the fifth component), where the request had one
 * @param voyage the flight (RFF+AF with its DTM and LOC), absent where it was not told or could not be read
 * @param contact whom to ask (NAD+MS and COM)
 * @param answers in the order of the message
 * @param problems what was wrong or odd, in the order of the message; empty in a message to be written
 */
public record CusresMessage(
        Envelope envelope,
        Kind kind,
        @Nullable String transaction,
        @Nullable String revision,
        @Nullable Voyage voyage,
        @Nullable Contact contact,
        List<Answer> answers,
        List<Problem> problems) {
    public CusresMessage {
        answers = List.copyOf(answers);
        problems = List.copyOf(problems);
    }

    /** What a message is for, by the code of its BGM. */
    public enum Kind {
        /** The answer of a State to a request. */
        RESPONSE("962"),
        /** A State's change of an answer it gave before. */
        UNSOLICITED("132"),
        /** A carrier's word that it has received such a change. */
        ACKNOWLEDGEMENT("312");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Document name code (BGM, 1001). */
        public String code() {
            return code;
        }

        static Optional<Kind> of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** What an answer is about (ERP, 9175). */
    public enum Scope {
        /** Everyone of the transaction (ERP+1). */
        MESSAGE("1"),
        /** One traveller (ERP+2). */
        PERSON("2");

        private final String code;

        Scope(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /**
     * One answer (segment group of ERP with its RFF, ERC and FTX).
     *
     * @param scope whom it is about
     * @param reservation reservation locator as sent (RFF+AVF)
     * @param reference unique traveller reference as sent (RFF+ABO)
     * @param codes every ERC, at least one in a message to be written
     * @param texts every FTX+AAP, free text for the carrier's staff
     */
    public record Answer(
            Scope scope,
            @Nullable String reservation,
            @Nullable String reference,
            List<String> codes,
            List<String> texts) {
        public Answer {
            codes = List.copyOf(codes);
            texts = List.copyOf(texts);
        }
    }

    /**
     * Whom to ask about a message.
     *
     * @param name as sent (NAD+MS)
     * @param lines how to reach them (COM)
     */
    public record Contact(@Nullable String name, List<Line> lines) {
        public Contact {
            lines = List.copyOf(lines);
        }

        /**
         * One way to reach somebody.
         *
         * @param address number or address (3148)
         * @param means code of the means (3155): TE telephone, FX fax, EM electronic mail; empty where it was not told
         */
        public record Line(String address, String means) {}
    }

    /**
     * The carrier's acknowledgement of an unsolicited change: sender and recipient swapped, references, flight, persons and
     * codes echoed, texts not.
     *
     * @return empty for a message of any other kind, which nobody acknowledges
     */
    public Optional<CusresMessage> acknowledgement() {
        if (kind != Kind.UNSOLICITED) {
            return Optional.empty();
        }
        List<Answer> echoed = answers.stream()
                .map(answer ->
                        new Answer(answer.scope(), answer.reservation(), answer.reference(), answer.codes(), List.of()))
                .toList();
        return Optional.of(new CusresMessage(
                Reply.to(envelope), Kind.ACKNOWLEDGEMENT, transaction, revision, voyage, null, echoed, List.of()));
    }

    /**
     * Whether this is a late answer to a request that a newer one has replaced, which a carrier passes over. An unsolicited
     * change has a transaction of the State's own and is never late in this sense. Where the State does not echo the
     * revision, the transaction alone decides.
     *
     * @param latestTransaction transaction number of the latest request about the traveller
     * @param latestRevision its revision
     */
    public boolean isSuperseded(@Nullable String latestTransaction, @Nullable String latestRevision) {
        if (kind != Kind.RESPONSE) {
            return false;
        }
        boolean sameTransaction = Objects.equals(transaction, latestTransaction);
        boolean sameRevision = revision == null || revision.equals(latestRevision);
        return !(sameTransaction && sameRevision);
    }
}
