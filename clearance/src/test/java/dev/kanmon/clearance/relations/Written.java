package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.SourceCatalogue;
import java.nio.charset.StandardCharsets;

/** Files written for a test. */
final class Written {
    static final SourceCatalogue SOURCES = SourceCatalogue.read("sources.yaml", bytes("""
            sources:
              - {id: test, kind: authority, publisher: Test, title: written for a test}
              - {id: rumour, kind: press, publisher: Test, title: heard somewhere}
            """));

    static final RelationsReader READER = new RelationsReader(
            Parties.read("parties.yaml", bytes("""
                    parties:
                      - {id: KOR, kind: state, name: Republic of Korea}
                      - {id: JPN, kind: state, name: Japan}
                      - {id: guild, kind: association, name: a guild, state: JPN}
                    """)), Places.read("places.yaml", bytes("""
                    places:
                      - id: rocks
                        names:
                          - {latin: Takeshima, script: 竹島}
                          - {latin: Dokdo, script: 독도}
                    """)), SOURCES);

    private Written() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The one commitment of a file; {@code more} stands at its end, indented by four. */
    static Commitment commitment(String more) {
        return READER.commitments("commitments.yaml", bytes("""
                        commitments:
                          - id: c-1
                            stated_on: 2024-01-10
                            kind: promise
                            by: [KOR, guild]
                            text: build a bridge
                            area: movement
                            sources: [test]
                            confidence: high
                            last_checked: 2026-11-26
                        """ + more)).getFirst();
    }

    /** The one mechanism of a file; {@code more} stands at its end, indented by four. */
    static Mechanism mechanism(String cadence, String more) {
        return READER.mechanisms("mechanisms.yaml", bytes("""
                        mechanisms:
                          - id: m-1
                            name: talks
                            sides: [KOR, JPN]
                            area: relations
                            cadence: %s
                            sources: [test]
                            confidence: high
                        """.formatted(cadence) + more))
                .getFirst();
    }

    /** The one incident of a file. */
    static Incident incident(String what) {
        return READER.incidents("incidents.yaml", bytes("""
                        incidents:
                          - id: i-1
                            when: 2025-07
                            what: "%s"
                            sides: [KOR]
                            area: relations
                            sources: [test]
                            confidence: high
                        """.formatted(what))).getFirst();
    }

    /** A series; {@code points} is the list as YAML, indented by two. */
    static Indicator indicator(String kind, String points) {
        return Indicator.read("n.yaml", bytes("""
                        id: n
                        title: a series
                        unit: persons
                        kind: %s
                        sources: [rumour]
                        confidence: medium
                        points:
                        """.formatted(kind) + points), SOURCES);
    }
}
