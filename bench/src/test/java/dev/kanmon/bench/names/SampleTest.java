package dev.kanmon.bench.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.names.Name;
import dev.kanmon.names.NameComparer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Recall of the shipped sample at fixed false accepts: a change that loses names is seen on every build. {@code ./kanmon
 * bench names-sample} makes the sample; the full benchmark is another command.
 */
class SampleTest {
    private static final Map<String, double[]> SCORES = new HashMap<>();

    @BeforeAll
    static void scoreTheSample() throws IOException {
        Map<String, List<Double>> sets = new HashMap<>();
        try (InputStream stream = Objects.requireNonNull(SampleTest.class.getResourceAsStream("sample.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                double score = NameComparer.standard()
                        .compare(Name.read(cells[1]), Name.read(cells[2]))
                        .sameName();
                sets.computeIfAbsent(cells[0], first -> new ArrayList<>()).add(score);
            }
        }
        sets.forEach((set, scores) ->
                SCORES.put(set, scores.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    /** Set, negatives, share of them accepted, and the least recall: what was reached when it was last raised. */
    @ParameterizedTest
    @CsvSource({
        "ko_zone, ko_neg_latin, 0.01, 0.90",
        "ko_joined, ko_neg_latin, 0.01, 0.00",
        "ko_latin, ko_neg_latin, 0.01, 0.00",
        "ko_hangul, ko_neg_hangul, 0.01, 0.00",
        "ja_kanji, ja_neg_kanji, 0.04, 0.00",
        "ja_kana, ja_neg_latin, 0.01, 0.00",
        "ja_oh, ja_neg_latin, 0.01, 0.00",
        "ja_kunrei, ja_neg_latin, 0.01, 0.00",
        "ja_typed, ja_neg_latin, 0.01, 0.00",
        "zh_hanzi, zh_neg_hanzi, 0.01, 0.00",
        "other_latin, other_neg_latin, 0.01, 0.00"
    })
    void recallStaysWhereItWas(String set, String negatives, double accepted, double floor) {
        double threshold = Recall.threshold(scores(negatives), accepted);
        assertThat(Recall.above(threshold, scores(set)).share())
                .as("%s above %s", set, threshold)
                .isGreaterThanOrEqualTo(floor);
    }

    private static double[] scores(String set) {
        return Objects.requireNonNull(SCORES.get(set), set);
    }
}
