package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Agreements;
import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Small registries written for a test. */
final class Written {
    private static final LocalDate KNOWN = LocalDate.of(2030, 1, 1);
    private static final SourceCatalogue SOURCES = SourceCatalogue.read(
            "sources.yaml",
            "sources: [{id: test, kind: authority, publisher: Test, title: test}]".getBytes(StandardCharsets.UTF_8));

    private Written() {}

    /** One instrument of these provisions. */
    static Instrument instrument(String id, String... provisions) {
        String text = """
                id: %s
                title: written for a test
                kind: notice
                parties:
                  - {id: KOR, kind: state, name: Republic of Korea}
                sources: [test]
                recorded: 2020-01-01
                provisions:
                """.formatted(id) + String.join("", provisions);
        return Instrument.read(id + ".yaml", text.getBytes(StandardCharsets.UTF_8), SOURCES);
    }

    static Agreements registry(String... provisions) {
        return Agreements.of(List.of(instrument("written", provisions)));
    }

    /** What is known of them on 2030-01-01. */
    static KnownAgreements known(String... provisions) {
        return registry(provisions).asKnown(KNOWN);
    }

    /** Granted by Korea to Japan and published 2020-01-01. */
    static String provision(String id, String kind, String value, String more) {
        return provision(id, "KOR", "JPN", kind, value, more);
    }

    /** A provision with further fields, each with a comma before it. */
    static String provision(String id, String grantor, String beneficiary, String kind, String value, String more) {
        return "  - {id: " + id + ", domain: entry, grantor: " + grantor + ", beneficiary: \"" + beneficiary
                + "\", kind: " + kind + ", value: " + value + ", published: 2020-01-01" + more + "}\n";
    }
}
