package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.ShippedFiles;
import dev.kanmon.clearance.agreement.SourceCatalogue;

/** The data files of this release. */
final class ShippedRelations {
    private static final String INDICATORS = "indicators.txt";

    private ShippedRelations() {}

    static Relations read() {
        SourceCatalogue sources = SourceCatalogue.read("sources.yaml", file("sources.yaml"));
        RelationsReader reader = new RelationsReader(
                Parties.read("parties.yaml", file("parties.yaml")),
                Places.read("places.yaml", file("places.yaml")),
                sources);
        return RelationsReader.join(
                reader.commitments("commitments.yaml", file("commitments.yaml")),
                reader.mechanisms("mechanisms.yaml", file("mechanisms.yaml")),
                reader.incidents("incidents.yaml", file("incidents.yaml")),
                ShippedFiles.named(ShippedRelations.class, INDICATORS).stream()
                        .map(name -> Indicator.read(name, file(name), sources))
                        .toList());
    }

    private static byte[] file(String name) {
        return ShippedFiles.read(ShippedRelations.class, name);
    }
}
