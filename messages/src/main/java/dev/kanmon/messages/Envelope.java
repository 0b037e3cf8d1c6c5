package dev.kanmon.messages;

import org.jspecify.annotations.Nullable;

/**
 * Who sent a message to whom, and the references by which an answer finds its way back (UNB, UNG, UNH).
 *
 * @param sender interchange sender (UNB, S002), absent where the message came without an envelope
 * @param recipient interchange recipient (UNB, S003)
 * @param controlReference interchange control reference (UNB, 0020)
 * @param application application reference (UNB, 0026), such as APIS or IAPI
 * @param test whether the sender marked the interchange as a test (UNB, 0035)
 * @param messageReference message reference number (UNH, 0062)
 * @param version directory version and release, written {@code D.05B} (UNH, S009)
 * @param accessReference common access reference (UNH, 0068)
 * @param part place in a list that was split over several messages (UNH, S010)
 * @param senderQualifier code list of the sender's identification (UNB, 0007 of S002), such as {@code ZZ}
 * @param recipientQualifier code list of the recipient's identification (UNB, 0007 of S003)
 * @param group the functional group the message stood in (UNG), absent where there was none; an answer mirrors it
 */
public record Envelope(
        @Nullable String sender,
        @Nullable String recipient,
        @Nullable String controlReference,
        @Nullable String application,
        boolean test,
        String messageReference,
        String version,
        @Nullable String accessReference,
        @Nullable Part part,
        @Nullable String senderQualifier,
        @Nullable String recipientQualifier,
        @Nullable Group group) {

    /** An envelope without qualifiers and without a group. */
    public Envelope(
            @Nullable String sender,
            @Nullable String recipient,
            @Nullable String controlReference,
            @Nullable String application,
            boolean test,
            String messageReference,
            String version,
            @Nullable String accessReference,
            @Nullable Part part) {
        this(
                sender,
                recipient,
                controlReference,
                application,
                test,
                messageReference,
                version,
                accessReference,
                part,
                null,
                null,
                null);
    }

    /** The same without its place in a split list. */
    public Envelope whole() {
        return new Envelope(
                sender,
                recipient,
                controlReference,
                application,
                test,
                messageReference,
                version,
                accessReference,
                null,
                senderQualifier,
                recipientQualifier,
                group);
    }

    /**
     * Which part of a split list a message is.
     *
     * @param number from 1
     * @param last whether the sender marked it as the final part ({@code F})
     */
    public record Part(int number, boolean last) {}

    /**
     * The functional group of a message.
     *
     * @param sender application that sent it (UNG, S006)
     * @param recipient application it is meant for (UNG, S007)
     * @param reference group reference number (UNG, 0048)
     */
    public record Group(
            @Nullable Party sender,
            @Nullable Party recipient,
            @Nullable String reference) {}

    /**
     * One end of a functional group.
     *
     * @param id identification as sent
     * @param qualifier code list it is from (0007)
     */
    public record Party(String id, @Nullable String qualifier) {}
}
