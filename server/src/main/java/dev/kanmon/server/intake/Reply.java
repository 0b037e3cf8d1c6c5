package dev.kanmon.server.intake;

import dev.kanmon.messages.Problem;
import dev.kanmon.server.answer.Answer;
import java.util.List;
import java.util.UUID;

/** What came of a message. */
sealed interface Reply {
    /** Screened; decisions and answer are durable. */
    record Answered(UUID message, Answer answer) implements Reply {}

    /** No passenger list could be read from it; the bytes are kept, the problems say why. */
    record Rejected(UUID message, List<Problem> problems) implements Reply {}

    /** Read, and then not screened by a fault of this program: nobody on the list may board on our word. */
    record Failed(UUID message) implements Reply {}

    /** Answered before, and what it said has been destroyed since, as the law wants it. */
    record Gone(UUID message) implements Reply {}
}
