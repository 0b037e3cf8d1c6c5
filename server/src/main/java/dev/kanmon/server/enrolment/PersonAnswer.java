package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Eligibility;
import dev.kanmon.clearance.post.EligibilityWords;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.messages.mrz.CoveredNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether one of those who asked may take part, as the page says it.
 *
 * @param at from 1
 * @param number of the document, all but its end covered
 * @param eligible whether they may
 * @param words sentences: by what right, or all that stands against it, what to do, and the arrangement it rests on
 */
record PersonAnswer(int at, String number, boolean eligible, List<String> words) {
    PersonAnswer {
        words = List.copyOf(words);
    }

    /** In the order of the persons. */
    static List<PersonAnswer> of(Asked asked, List<Eligibility> answers, Post post, LocalDate today, Locale language) {
        EligibilityWords words = EligibilityWords.of(language);
        List<PersonAnswer> all = new ArrayList<>();
        for (int at = 0; at < answers.size(); at++) {
            Eligibility answer = answers.get(at);
            String number =
                    CoveredNumber.of(asked.persons().get(at).read(today).mrz().number());
            all.add(new PersonAnswer(at + 1, number, answer.isEligible(), words.sentences(answer, post)));
        }
        return all;
    }

    @Override
    public String toString() {
        return "PersonAnswer[" + at + "]";
    }
}
