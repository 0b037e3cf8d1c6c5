package dev.kanmon.server.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.cusres.PassengerResponse;
import dev.kanmon.messages.cusres.PassengerResponse.PersonAnswer;
import dev.kanmon.server.answer.Answer;
import dev.kanmon.server.json.ProblemJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
 * @param accepted whether a list on which nobody is screened was taken as it stands; absent for a list that is screened
 * @param text what is to be told of the list as a whole, with {@code accepted}
 * @param travellers in the order of the list
 * @param problems what was wrong or odd with the list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerJson(
        UUID message,
        @Nullable String transaction,
        @Nullable String revision,
        Instant at,
        @Nullable Boolean accepted,
        @Nullable String text,
        List<Person> travellers,
        @Nullable List<Map<String, Object>> problems) {

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
        PassengerResponse.WholeAnswer whole = answer.response().whole();
        List<PersonAnswer> persons = answer.response().persons();
        return new AnswerJson(
                message,
                transaction == null ? null : transaction.number(),
                transaction == null ? null : transaction.revision(),
                answer.at(),
                whole == null ? null : whole.accepted(),
                whole == null ? null : whole.text(),
                IntStream.range(0, persons.size())
                        .mapToObj(i -> person(persons.get(i), answer.decided().get(i)))
                        .toList(),
                answer.problems().isEmpty()
                        ? null
                        : answer.problems().stream().map(ProblemJson::of).toList());
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
