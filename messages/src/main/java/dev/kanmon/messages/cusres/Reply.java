package dev.kanmon.messages.cusres;

import dev.kanmon.messages.Envelope;
import org.jspecify.annotations.Nullable;

/** Envelopes made of the one that a message came in. */
final class Reply {
    private Reply() {}

    /** Sender and recipient swapped, in UNB and UNG; references, application, test mark and version kept; no part. */
    static Envelope to(Envelope envelope) {
        String answerer = envelope.recipient();
        String asker = envelope.sender();
        return new Envelope(
                answerer,
                asker,
                envelope.controlReference(),
                envelope.application(),
                envelope.test(),
                envelope.messageReference(),
                envelope.version(),
                envelope.accessReference(),
                null,
                envelope.recipientQualifier(),
                envelope.senderQualifier(),
                swapped(envelope.group()));
    }

    /** The same envelope around another message of its interchange. */
    static Envelope around(Envelope envelope, String messageReference, Envelope.@Nullable Part part) {
        return new Envelope(
                envelope.sender(),
                envelope.recipient(),
                envelope.controlReference(),
                envelope.application(),
                envelope.test(),
                messageReference,
                envelope.version(),
                envelope.accessReference(),
                part,
                envelope.senderQualifier(),
                envelope.recipientQualifier(),
                envelope.group());
    }

    private static Envelope.@Nullable Group swapped(Envelope.@Nullable Group group) {
        return group == null ? null : new Envelope.Group(group.recipient(), group.sender(), group.reference());
    }
}
