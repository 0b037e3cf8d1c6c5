package dev.kanmon.server.halls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of halls with one small arrival hall at Narita, without doubts and other routes, and a day of two flights. */
final class QuietHall {
    /** Travellers of the day file on 2026-11-23: 90 and 60. */
    static final int TRAVELLERS = 150;

    private QuietHall() {}

    /** Writes both beside a store. */
    static void beside(Path store) throws IOException {
        Path folder = Files.createDirectories(store.resolveSibling("halls"));
        Files.writeString(folder.resolve("narita.yaml"), hall("NRT", "NRT", 4));
        Files.writeString(folder.resolve("2026-11-23.json"), """
                {"day":"2026-11-23","voyages":[
                 {"carrier":"KE","number":"703","from":"ICN","to":"NRT","departure":"2026-11-23T10:10","arrival":"2026-11-23T12:35",
                  "travellers":[{"nationality":"KOR","number":90}]},
                 {"carrier":"OZ","number":"102","from":"ICN","to":"NRT","departure":"2026-11-23T10:20","arrival":"2026-11-23T12:45",
                  "travellers":[{"nationality":"KOR","number":60}]}]}
                """);
    }

    static String hall(String id, String port, int counters) {
        return """
                halls:
                  - id: %s
                    port: %s
                    kind: arrival
                    lanes:
                      - {id: nationals, kind: counter, groups: [national, resident], openings: [{from: "00:00", to: "00:00", counters: 2}]}
                      - {id: confirmed-gates, kind: e_gate, groups: [partner, other], openings: [{from: "00:00", to: "00:00", counters: 4}], services: [{readiness: pre_confirmed}]}
                      - {id: short-stays, kind: counter, groups: [partner, other], openings: [{from: "06:00", to: "23:00", counters: %d}]}
                    doubt:
                      delay: {shape: fixed, value: 0}
                      service: {shape: fixed, value: 1}
                      walk: {shape: fixed, value: 1}
                      load: {shape: fixed, value: 1}
                      source: none, for a test
                """.formatted(id, port, counters);
    }
}
