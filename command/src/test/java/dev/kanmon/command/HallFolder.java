package dev.kanmon.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of halls and days for tests: halls of a few lanes to which nobody comes but by the voyages of the day. */
final class HallFolder {
    static final String DAY = """
            day: 2026-11-27
            voyages:
              - {carrier: KE, number: "703", from: ICN, to: NRT, departure: 2026-11-27T10:10, arrival: 2026-11-27T12:35,
                 listed: true, travellers: [{nationality: KOR, number: 160}, {nationality: JPN, number: 60}]}
              - {carrier: LJ, number: "201", from: ICN, to: NRT, departure: 2026-11-27T10:20, arrival: 2026-11-27T12:40,
                 listed: true, travellers: [{nationality: KOR, number: 150}, {nationality: KOR, readiness: look, number: 7}]}
              - {carrier: NH, number: "867", from: HND, to: GMP, departure: 2026-11-27T09:00, arrival: 2026-11-27T11:25,
                 listed: true, travellers: [{nationality: JPN, number: 90}]}
            """;

    private final Path folder;

    HallFolder(Path folder) {
        this.folder = folder;
    }

    String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** One hall a port, named after it; so many officers for short stays. */
    String halls(int officers, String... ports) throws IOException {
        StringBuilder halls = new StringBuilder("halls:\n");
        for (String port : ports) {
            halls.append("  - {id: ")
                    .append(port)
                    .append(", port: ")
                    .append(port)
                    .append(", kind: arrival, lanes: [\n");
            halls.append(
                    "      {id: nationals, kind: e_gate, groups: [national, resident], services: [{readiness: clear},"
                            + " {readiness: look, seconds: {shape: fixed, value: 15}, source: assumed}],"
                            + " openings: [{from: \"00:00\", to: \"00:00\", counters: 5}]},\n");
            halls.append("      {id: short-stays, kind: counter, groups: [partner, other],"
                            + " openings: [{from: \"00:00\", to: \"00:00\", counters: ")
                    .append(officers)
                    .append("}]}]}\n");
        }
        return file("halls.yaml", halls.toString());
    }

    /** Sums of the arrivals of {@code hall forecast --json}, by hall. */
    static Map<String, Double> arrivals(String json) {
        Map<String, Double> arrivals = new TreeMap<>();
        json.lines().forEach(line -> {
            JsonNode quarter = JsonMapper.shared().readTree(line);
            arrivals.merge(
                    quarter.get("hall").asString(), quarter.get("arrivals").asDouble(), Double::sum);
        });
        return arrivals;
    }
}
