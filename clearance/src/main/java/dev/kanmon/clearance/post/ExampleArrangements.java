package dev.kanmon.clearance.post;

import dev.kanmon.clearance.agreement.Instrument;
import dev.kanmon.clearance.agreement.ShippedFiles;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Two arrangements that nobody agreed: posts of Japan in Korea and of Korea in Japan, for the demonstration and the simulated
 * day. They are none of the agreements of this release; whoever wants them takes them beside ({@code Agreements.with}), or puts
 * their texts in force on a server on trial.
 */
public final class ExampleArrangements {
    private static final String FOLDER = "example/";

    /** In the order in which they are told. */
    private static final List<String> FILES = List.of("jp-example-post.yaml", "kr-example-post.yaml");

    private ExampleArrangements() {}

    /** Both, read as any other instrument is. */
    public static List<Instrument> instruments() {
        SourceCatalogue sources = SourceCatalogue.shipped();
        return FILES.stream()
                .map(file -> Instrument.read(file, bytes(file), sources))
                .toList();
    }

    /** The texts of both files. */
    public static List<String> texts() {
        return FILES.stream()
                .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
                .toList();
    }

    private static byte[] bytes(String file) {
        return ShippedFiles.read(ExampleArrangements.class, FOLDER + file);
    }
}
