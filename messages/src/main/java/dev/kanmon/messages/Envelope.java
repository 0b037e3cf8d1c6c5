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
        @Nullable Part part) {

    /**
     * Which part of a split list a message is.
     *
     * @param number from 1
     * @param last whether the sender marked it as the final part ({@code F})
     */
    public record Part(int number, boolean last) {}
}
