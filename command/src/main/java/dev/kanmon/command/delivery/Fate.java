package dev.kanmon.command.delivery;

import dev.kanmon.messages.cusres.Directive;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a parcel. */
public sealed interface Fate {
    /**
     * Answered: the server vouches that message, decisions and answer are durable.
     *
     * @param persons one answer a traveller, in the order of the list
     * @param exception what is told of a list as a whole that was not taken as it stands, absent where it was
     */
    record Answered(List<Person> persons, @Nullable String exception) implements Fate {
        public Answered {
            persons = List.copyOf(persons);
        }
    }

    /**
     * The answer for one traveller.
     *
     * @param decision id of the decision
     */
    record Person(UUID decision, Directive directive) {}

    /**
     * Not taken, and sending it again would change nothing.
     *
     * @param status of HTTP
     * @param code why: the code of the first error in the list, or {@code HTTP_} with the status
     */
    record Refused(int status, String code) implements Fate {}

    /**
     * Not delivered, however often it was tried.
     *
     * @param reason {@code NO_CONNECTION}, {@code NO_ANSWER}, {@code ANSWER_NOT_READ}, {@code STOPPED}, or {@code HTTP_} with
     *     the status of the last try
     */
    record Undelivered(String reason) implements Fate {
        static final String NO_CONNECTION = "NO_CONNECTION";
        static final String NO_ANSWER = "NO_ANSWER";
        static final String ANSWER_NOT_READ = "ANSWER_NOT_READ";
        static final String STOPPED = "STOPPED";
    }
}
