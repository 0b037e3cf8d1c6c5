package dev.kanmon.clearance.post;

import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.port.Ports;
import java.nio.charset.StandardCharsets;

/** Posts of Japan written for a test. */
final class WrittenPost {
    private static final SourceCatalogue SOURCES =
            SourceCatalogue.read("sources.yaml", """
            sources:
              - {id: test, kind: authority, publisher: Test, title: written for a test}
            """.getBytes(StandardCharsets.UTF_8));

    private WrittenPost() {}

    /**
     * The first post of an arrangement for nationals of Korea.
     *
     * @param kind of the provision, and its mode
     * @param scope in YAML, in braces
     */
    static Post of(String kind, String scope) {
        return of("KOR", kind, scope);
    }

    static Post of(String beneficiary, String kind, String scope) {
        String text = """
            id: w
            title: arrangement of a test
            kind: notice
            parties:
              - {id: JPN, kind: state, name: Japan}
            sources: [test]
            recorded: 2026-11-26
            provisions:
              - {id: w-post, domain: preclearance, grantor: JPN, beneficiary: "%s", %s, value: a post, scope: %s,
                 from: 2030-06-01, to: 2030-06-30}
            """.formatted(beneficiary, kind, scope);
        Instrument instrument = Instrument.read("w.yaml", text.getBytes(StandardCharsets.UTF_8), SOURCES);
        return Post.of(instrument.provisions().getFirst().latest(), Ports.shipped())
                .getFirst();
    }
}
