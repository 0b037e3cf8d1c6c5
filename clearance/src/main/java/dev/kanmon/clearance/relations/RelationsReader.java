package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.yaml.Fields;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the files of a snapshot and refuses ids that stand twice or name nothing. */
record RelationsReader(Parties parties, Places places, SourceCatalogue catalogue) {
    private static final String TWICE = "stands twice. Give each its own";

    List<Commitment> commitments(String file, byte[] content) {
        CommitmentReader reader = new CommitmentReader(parties, places, catalogue);
        return list(Fields.of(file, content), "commitments", reader::read, Commitment::id).stream()
                .sorted(Comparator.comparing(Commitment::statedOn).thenComparing(Commitment::id))
                .toList();
    }

    List<Mechanism> mechanisms(String file, byte[] content) {
        MechanismReader reader = new MechanismReader(parties, places, catalogue);
        return list(Fields.of(file, content), "mechanisms", reader::read, Mechanism::id).stream()
                .sorted(Comparator.comparing(Mechanism::id))
                .toList();
    }

    List<Incident> incidents(String file, byte[] content) {
        return list(
                        Fields.of(file, content),
                        "incidents",
                        fields -> Incident.read(fields, parties, places, catalogue),
                        Incident::id)
                .stream()
                .sorted(Comparator.comparing(Incident::when, Period.ORDER).thenComparing(Incident::id))
                .toList();
    }

    /** All together, once every name that one has of another is found. */
    static Relations join(
            List<Commitment> commitments,
            List<Mechanism> mechanisms,
            List<Incident> incidents,
            List<Indicator> indicators) {
        Relations relations = new Relations(
                commitments,
                mechanisms,
                incidents,
                indicators.stream().sorted(Comparator.comparing(Indicator::id)).toList());
        for (Commitment commitment : commitments) {
            Commitment.Measure measure = commitment.measure();
            if (measure != null && relations.indicator(measure.indicator()).isEmpty()) {
                throw new MalformedFileException(
                        commitment.id() + ": measure.indicator names " + measure.indicator() + ", which is not there.");
            }
            for (Commitment.Evidence evidence : commitment.evidence()) {
                evidence.mechanisms().stream()
                        .filter(id -> relations.mechanism(id).isEmpty())
                        .findFirst()
                        .ifPresent(id -> {
                            throw new MalformedFileException(
                                    commitment.id() + ": evidence.mechanisms names " + id + ", which is not there.");
                        });
            }
        }
        return relations;
    }

    private static <T> List<T> list(Fields file, String field, Function<Fields, T> read, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        List<T> list = file.list(field).stream()
                .map(fields -> {
                    T one = read.apply(fields);
                    if (!ids.add(id.apply(one))) {
                        throw fields.refused("id", TWICE);
                    }
                    return one;
                })
                .toList();
        file.end();
        return list;
    }
}
