package dev.kanmon.server.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.cusres.PassengerResponse.PersonAnswer;
import dev.kanmon.server.answer.Answer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The answer for carriers without EDIFACT: the same as in CUSRES, nothing more.
 *
 * @param message id of the message answered
 * @param transaction its transaction number, echoed
 * @param revision the revision of that transaction, echoed
 * @param at when it was answered, UTC
 * @param travellers in the order of the list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerJson(
        UUID message,
        @Nullable String transaction,
        @Nullable String revision,
        Instant at,
        List<Person> travellers) {

    /**
     * The answer for one traveller.
     *
     * @param id of the decision, to quote at the desk
     * @param decision what was decided
     * @param code the State's code of the directive
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            @Nullable String reservation,
            @Nullable String reference,
            UUID id,
            String decision,
            String directive,
            String code,
            String text) {}

    static AnswerJson of(UUID message, Answer answer) {
        Transaction transaction = answer.response().transaction();
        List<PersonAnswer> persons = answer.response().persons();
        return new AnswerJson(
                message,
                transaction == null ? null : transaction.number(),
                transaction == null ? null : transaction.revision(),
                answer.at(),
                IntStream.range(0, persons.size())
                        .mapToObj(i -> person(persons.get(i), answer.decided().get(i)))
                        .toList());
    }

    private static Person person(PersonAnswer answer, Answer.Decided decided) {
        return new Person(
                answer.reservation(),
                answer.reference(),
                decided.id(),
                decided.outcome().name(),
                answer.directive().name(),
                answer.code(),
                answer.text());
    }
}
