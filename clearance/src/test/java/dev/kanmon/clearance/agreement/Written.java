package dev.kanmon.clearance.agreement;

import java.nio.charset.StandardCharsets;

/** Instruments written for a test. */
final class Written {
    static final SourceCatalogue SOURCES = SourceCatalogue.read("sources.yaml", """
            sources:
              - {id: test, kind: authority, publisher: Test, title: written for a test}
              - {id: rumour, kind: press, publisher: Test, title: heard somewhere}
            """.getBytes(StandardCharsets.UTF_8));

    private Written() {}

    /**
     * An instrument between Japan and Korea.
     *
     * @param provisions the list as YAML, indented by two
     */
    static Instrument instrument(String id, String provisions) {
        return read(id, """
                id: %s
                title: test of %s
                kind: notice
                parties:
                  - {id: JPN, kind: state, name: Japan}
                  - {id: KOR, kind: state, name: Republic of Korea}
                sources: [test]
                recorded: 2026-11-26
                provisions:
                """.formatted(id, id) + provisions);
    }

    static Instrument read(String id, String yaml) {
        return Instrument.read(id + ".yaml", yaml.getBytes(StandardCharsets.UTF_8), SOURCES);
    }
}
