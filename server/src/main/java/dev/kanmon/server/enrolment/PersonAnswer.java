package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Eligibility;
import dev.kanmon.messages.mrz.CoveredNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether one of those who asked may take part, as the page says it.
 *
 * @param at from 1
 * @param number of the document, all but its end covered
 * @param eligible whether they may
 * @param words keys of sentences: by what right, or all that stands against it
 * @param citation the provision it rests on
 */
record PersonAnswer(int at, String number, boolean eligible, List<String> words, String citation) {
    private static final String WORDS = "eligibility.";

    PersonAnswer {
        words = List.copyOf(words);
    }

    /** In the order of the persons. */
    static List<PersonAnswer> of(Asked asked, List<Eligibility> answers, LocalDate today) {
        List<PersonAnswer> all = new ArrayList<>();
        for (int at = 0; at < answers.size(); at++) {
            Eligibility answer = answers.get(at);
            String number =
                    CoveredNumber.of(asked.persons().get(at).read(today).mrz().number());
            List<String> words = switch (answer) {
                case Eligibility.Eligible eligible ->
                    List.of(WORDS + eligible.ground().name());
                case Eligibility.NotEligible not ->
                    not.reasons().stream().map(reason -> WORDS + reason.name()).toList();
            };
            all.add(new PersonAnswer(at + 1, number, answer.isEligible(), words, answer.citation()));
        }
        return all;
    }

    @Override
    public String toString() {
        return "PersonAnswer[" + at + "]";
    }
}
