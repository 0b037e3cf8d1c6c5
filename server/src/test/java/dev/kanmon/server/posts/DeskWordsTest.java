package dev.kanmon.server.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeskWordsTest {
    @Test
    void whateverStandsAgainstAnActAndWhateverIsToAskHasASentence() {
        List<String> needed = Stream.concat(
                        Arrays.stream(DeskProblem.Why.values()).map(why -> "post.problem." + why),
                        Arrays.stream(StillToAsk.Code.values())
                                // These say what the decision found.
                                .filter(code -> code != StillToAsk.Code.MISSING && code != StillToAsk.Code.LOOK)
                                .map(code -> "post.ask." + code))
                .toList();

        DeskWords.LANGUAGES.forEach(
                language -> assertThat(ResourceBundle.getBundle("dev.kanmon.server.pages.messages", language)
                                .keySet())
                        .containsAll(needed));
    }
}
