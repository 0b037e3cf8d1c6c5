package dev.kanmon.clearance.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published schemas and the readers say the same of a file, but for what a schema cannot say. */
class FileSchemaTest {
    private static final long SEED = Long.getLong("kanmon.seed", 20261126L);
    private static final int MUTATIONS = 6_000;
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final FileSchema INSTRUMENT = new FileSchema("instrument.schema.json");
    private static final FileSchema SOURCES = new FileSchema("sources.schema.json");
    private static final SourceCatalogue CATALOGUE = SourceCatalogue.shipped();

    /** What only the reader can refuse: what one place says of another, the catalogue, and what Java calls blank. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile(String.join(
            "|",
            ".* is before from\\.",
            ".*beneficiary is the grantor\\.",
            ".*names \\S+, which is not in the catalogue of sources.*",
            ".*id is not the name of the file.*",
            ".*\\.change (?!is none|is missing or).*",
            ".*published is before that of the version before.*",
            ".*hours are not hours of one day.*",
            ".*scope\\.arrangement stands in another provision.*",
            ".*scope\\.arrangement\\.(law|nationalities|places) .*",
            ".*within is not a number from .*",
            ".*id stands twice.*",
            ".* is not a known field\\.",
            ".* is not a known kind of provision\\.",
            ".* is missing or is not text\\."));

    /** Every field there is, two kinds of leg, and a history. */
    private static final String WHOLE = """
            id: whole
            title: all that can be written
            titles: ["ko: 전부", "ja: 全部"]
            kind: exchange_of_notes
            parties:
              - {id: JPN, kind: state, name: Japan}
              - {id: KOR, kind: state, name: Republic of Korea, state: KOR}
              - {id: bank-of-japan, kind: central_bank, name: Bank of Japan, state: JPN}
            signed: 2001-01-01
            ratified: 2001-01-02
            in_force: 2001-01-03
            basis: an act
            publication: a gazette
            authentic_texts: [ko, ja]
            amends: [jp-2006-waiver]
            replaced_by: jp-export-order
            sources: [SOURCE]
            recorded: 2026-11-26
            note: of everything some
            durability: {ended_alone_by: [JPN], rank: notice, notice_days: 30, basis: b, snaps_back: s, depends_on: [a]}
            provisions:
              - id: a
                domain: entry
                grantor: JPN
                beneficiary: KOR
                kind: visa_free_days
                value: 90
                scope: {documents: [P], purposes: [visit], ports: [HND], carriers: [KE], hours: "09:00/18:00",
                  items: ["1(1)"], licences: [x], counting: {days: 90, within: 180}, conditions: [y]}
                standing: signed
                from: 2001-01-01
                to: 2001-12-31
                ending: terminated
                renews: [b]
                durability: {rank: treaty}
                published: 2000-12-01
                sources: [SOURCE]
                confidence: low
                claims:
                  - {field: value, value: "90", sources: [SOURCE], confidence: high, note: n}
                note: n
                versions:
                  - {published: 2001-02-01, recorded: 2026-11-26, change: adoption, by: JPN, standing: adopted}
                  - {published: 2001-03-01, change: extension, by: JPN, to: open}
                  - {published: 2001-04-01, change: amendment, by: JPN, value: 30, scope: {purposes: [business]}}
                  - {published: 2001-05-01, change: ending, by: JPN, to: 2002-05-01, ending: replaced, sources: [SOURCE]}
                  - {published: 2001-06-01, change: correction, by: us, from: open, note: c}
              - id: b
                domain: science
                legs:
                  - {grantor: JPN, beneficiary: KOR, ceiling: {amount: 5.5, unit: kg, period: fiscal_year}}
                  - {grantor: KOR, beneficiary: "*", ceiling: {amount: "7", unit: kg, period: standing}, to: 2002-01-01}
                kind: joint_research
                value: so much
                shares:
                  - {party: JPN, percent: 60, results: theirs}
                  - {party: KOR, percent: 40}
                versions:
                  - {published: 2001-02-01, change: amendment, by: both, ceiling: {amount: 9, unit: kg, period: standing}}
              - {id: c, domain: goods, grantor: KOR, beneficiary: JPN, kind: licence_type, value: user bulk, groups: [ga],
                valid_years: 3, review_days: 15, papers: 1}
              - {id: d, domain: goods, grantor: KOR, beneficiary: JPN, kind: trusted_destination, value: Ga, group: ga}
              - {id: e, domain: entry, grantor: JPN, beneficiary: KOR, kind: suspension, value: of a}
              - {id: f, domain: finance, grantor: bank-of-japan, beneficiary: KOR, kind: swap_line_ceiling, value: more,
                facility: g, ceiling: {amount: 9, unit: USD, period: standing}}
              - {id: h, domain: preclearance, grantor: JPN, beneficiary: KOR, kind: pre_entry_screening, value: ICN,
                mode: full_preclearance,
                scope: {ports: [ICN, GMP], arrangement: {host_law: KOR, law: a law, most_days: 90, visited_within_months: 12,
                  kin: [spouse, first_degree], enrolment: beforehand, places: [{port: ICN, terminal: "1",
                  hours: "09:00/18:00", officers: 14, cut_off_minutes: 40, entry_ports: [NRT], carriers: [KE],
                  voyages: [KE703], voyages_a_day: 5}, {port: GMP}]}}}
              - {id: l, domain: preclearance, grantor: JPN, beneficiary: "*", kind: dedicated_lane, value: HND,
                scope: {arrangement: {host_law: JPN, nationalities: [KOR, USA], places: [{port: HND}]}}}
              - {id: i, domain: entry, grantor: KOR, beneficiary: JPN, kind: visa_free_with_authorisation_days, value: 90,
                scheme: K-ETA}
              - {id: j, domain: entry, grantor: KOR, beneficiary: JPN, kind: travel_authorisation_needed, value: K-ETA}
              - {id: k, domain: relations, grantor: KOR, beneficiary: "*", kind: membership, value: CPTPP}
            """;

    @Test
    void everyShippedFileIsValid() {
        assertThat(SOURCES.violations(tree(ShippedFiles.read("sources.yaml")))).isEmpty();
        assertThat(ShippedFiles.named("instruments.txt"))
                .allSatisfy(file -> assertThat(INSTRUMENT.violations(tree(ShippedFiles.read(file))))
                        .as(file)
                        .isEmpty());
    }

    @Test
    void everyFieldThereIsIsReadAndValid() {
        ObjectNode whole = whole();
        assertThat(INSTRUMENT.violations(whole)).isEmpty();
        assertThat(refusal("whole.yaml", whole)).isNull();
    }

    @Test
    void schemaAndReaderAgreeOnMutatedInstruments() {
        Map<String, ObjectNode> sound = new TreeMap<>();
        ShippedFiles.named("instruments.txt").forEach(file -> sound.put(file, tree(ShippedFiles.read(file))));
        List<String> files = new ArrayList<>(sound.keySet());
        sound.put("whole.yaml", whole());
        Random random = new Random(SEED);
        Tally tally = new Tally();
        for (int i = 0; i < MUTATIONS; i++) {
            String file = i % 3 == 0 ? "whole.yaml" : files.get(random.nextInt(files.size()));
            ObjectNode mutated = mutated(Objects.requireNonNull(sound.get(file)), random);
            tally.count(i, mutated, INSTRUMENT, refusal(file, mutated));
        }
        tally.requireBothWays();
    }

    @Test
    void schemaAndReaderAgreeOnMutatedCatalogues() {
        ObjectNode sound = tree(ShippedFiles.read("sources.yaml"));
        Random random = new Random(SEED);
        Tally tally = new Tally();
        for (int i = 0; i < MUTATIONS / 10; i++) {
            ObjectNode mutated = mutated(sound, random);
            String refusal = null;
            try {
                SourceCatalogue.read("sources.yaml", bytes(mutated));
            } catch (MalformedFileException e) {
                refusal = e.getMessage();
            }
            tally.count(i, mutated, SOURCES, refusal);
        }
        tally.requireBothWays();
    }

    private static ObjectNode mutated(ObjectNode sound, Random random) {
        ObjectNode mutated = sound.deepCopy();
        int changes = 1 + random.nextInt(2);
        for (int change = 0; change < changes; change++) {
            Mutation.apply(mutated, random);
        }
        return mutated;
    }

    private static ObjectNode whole() {
        String source = CATALOGUE.sources().getFirst().id();
        return tree(WHOLE.replace("SOURCE", source).getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode tree(byte[] yaml) {
        return (ObjectNode) YAML.readTree(yaml);
    }

    /** JSON is YAML. */
    private static byte[] bytes(JsonNode tree) {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable String refusal(String file, JsonNode tree) {
        try {
            Instrument.read(file, bytes(tree), CATALOGUE);
            return null;
        } catch (MalformedFileException e) {
            return e.getMessage();
        }
    }

    private static final class Tally {
        private int taken;
        private int refused;
        private int refusedByTheReaderAlone;

        void count(int round, JsonNode file, FileSchema schema, @Nullable String refusal) {
            String said = "seed " + SEED + ", round " + round + "; " + refusal + "; " + file;
            boolean valid = schema.violations(file).isEmpty();
            if (refusal == null) {
                assertThat(valid)
                        .as("the reader took what the schema refuses: %s", said)
                        .isTrue();
                taken++;
            } else if (valid) {
                assertThat(refusal)
                        .as("the schema lets pass what it could refuse: %s", said)
                        .matches(BEYOND_A_SCHEMA);
                refusedByTheReaderAlone++;
            } else {
                refused++;
            }
        }

        void requireBothWays() {
            assertThat(taken).as("sound all the same, seed %s", SEED).isPositive();
            assertThat(refused).as("refused by both, seed %s", SEED).isGreaterThan(refusedByTheReaderAlone);
        }
    }
}
