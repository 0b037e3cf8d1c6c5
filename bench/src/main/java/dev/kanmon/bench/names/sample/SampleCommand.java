package dev.kanmon.bench.names.sample;

import dev.kanmon.bench.Bench;
import dev.kanmon.bench.names.NameElements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the sample again; the same each time. */
@Command(
        name = "names-sample",
        description = "Makes the sample of name pairs that the tests measure, from freely licensed sources.",
        footer = {
            "",
            "Example: ./kanmon bench names-sample DATA bench/src/test/resources/dev/kanmon/bench/names/sample.tsv"
        },
        mixinStandardHelpOptions = true)
public final class SampleCommand implements Callable<Integer> {
    private static final long SEED = 4030;
    private static final int WANTED = 200;
    private static final int OTHERS = 500;

    @Parameters(
            index = "0",
            paramLabel = "DATA",
            description =
                    "folder with ko/wikidata_en_ko.tsv, ja/ipadic_person_names.dic and ja/jp_last_name_counts.csv")
    private Path data = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "the file to write")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Files.writeString(
                file,
                pairs(data).stream().map(SamplePair::line).collect(Collectors.joining("\n", "set\ta\tb\n", "\n")));
        return Bench.DONE;
    }

    private static List<SamplePair> pairs(Path data) throws IOException {
        Map<String, NameElements> elements = NameElements.load();
        List<SamplePair> pairs = new ArrayList<>();
        KoreanSample korean = new KoreanSample(data, elements, new Random(SEED));
        pairs.addAll(korean.wanted(WANTED));
        pairs.addAll(korean.others(OTHERS));
        JapaneseSample japanese = new JapaneseSample(data, new Random(SEED + 1));
        pairs.addAll(japanese.wanted(WANTED));
        pairs.addAll(japanese.others(OTHERS));
        OwnSample own = new OwnSample(elements, new Random(SEED + 2));
        pairs.addAll(own.chinese(WANTED));
        pairs.addAll(own.others(WANTED));
        return pairs;
    }
}
