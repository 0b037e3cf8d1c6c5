package dev.kanmon.clearance.post;

import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.ShippedFiles;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import java.util.List;

/**
 * Two arrangements that nobody agreed: posts of Japan in Korea and of Korea in Japan, for the demonstration and the simulated
 * day. They are none of the agreements of this release; whoever wants them takes them beside ({@code Agreements.with}).
 */
public final class ExampleArrangements {
    private static final String FOLDER = "example/";
    private static final String SOURCES = FOLDER + "sources.yaml";

    /** In the order in which they are told. */
    private static final List<String> FILES = List.of("jp-example-post.yaml", "kr-example-post.yaml");

    private ExampleArrangements() {}

    /** Both, read as any other instrument is. */
    public static List<Instrument> instruments() {
        SourceCatalogue sources =
                SourceCatalogue.read("sources.yaml", ShippedFiles.read(ExampleArrangements.class, SOURCES));
        return FILES.stream()
                .map(file ->
                        Instrument.read(file, ShippedFiles.read(ExampleArrangements.class, FOLDER + file), sources))
                .toList();
    }
}
