package dev.kanmon.bench.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Hanja that the Supreme Court of Korea allows in names, with their readings. */
final class CourtList {
    /** One or more readings, their consonant, code point. */
    private static final Pattern LINE = Pattern.compile("\"?([가-힣](?:,[가-힣])*)\"?,[^,]*,0?([0-9a-f]{4,5}),.*");

    private CourtList() {}

    /** Readings in Hangul by character. */
    static Map<Integer, List<String>> read(Path data) throws IOException {
        Map<Integer, List<String>> readings = new TreeMap<>();
        for (String line : Files.readAllLines(data.resolve("ko/hanja_for_names_court.csv"))) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                readings.computeIfAbsent(Integer.parseInt(matcher.group(2), 16), _ -> new ArrayList<>())
                        .addAll(List.of(matcher.group(1).split(",", -1)));
            }
        }
        return readings;
    }
}
