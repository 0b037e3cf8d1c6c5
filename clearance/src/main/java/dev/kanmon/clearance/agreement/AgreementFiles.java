package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.Fields;
import dev.kanmon.clearance.yaml.MalformedFileException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that a snapshot is read from. Immutable: the same files give the same {@link Agreements#version}.
 *
 * @param instruments text of each instrument file, by the instrument's id
 * @param sources text of the catalogue of sources
 */
public record AgreementFiles(Map<String, String> instruments, String sources) {
    private static final String CATALOGUE = "sources.yaml";
    private static final String ENDING = ".yaml";

    /** Read once: every registry begins with them. */
    private static final class Release {
        private static final AgreementFiles FILES = readShipped();
        private static final Agreements AGREEMENTS = FILES.parsed();
    }

    public AgreementFiles {
        instruments = Collections.unmodifiableMap(new TreeMap<>(instruments));
    }

    /** The files of this release. */
    public static AgreementFiles shipped() {
        return Release.FILES;
    }

    private static AgreementFiles readShipped() {
        Map<String, String> instruments = new TreeMap<>();
        for (String file : ShippedFiles.named(Agreements.INSTRUMENTS)) {
            instruments.put(
                    file.substring(0, file.length() - ENDING.length()),
                    new String(ShippedFiles.read(file), StandardCharsets.UTF_8));
        }
        return new AgreementFiles(instruments, new String(ShippedFiles.read(CATALOGUE), StandardCharsets.UTF_8));
    }

    /**
     * The id that the text of an instrument file gives itself.
     *
     * @throws MalformedFileException where it is no such file
     */
    public static String idOf(String text) {
        return Fields.of("The file", text.getBytes(StandardCharsets.UTF_8)).id("id");
    }

    /** These files with another text for one instrument, or with one more. */
    public AgreementFiles with(String id, String text) {
        Map<String, String> more = new TreeMap<>(instruments);
        more.put(id, text);
        return new AgreementFiles(more, sources);
    }

    /**
     * Reads the text of one instrument file against the catalogue.
     *
     * @param id of the instrument, after which its file is called
     * @throws MalformedFileException as {@link Instrument#read}
     */
    public Instrument read(String id, String text) {
        return Instrument.read(id + ENDING, text.getBytes(StandardCharsets.UTF_8), catalogue());
    }

    /**
     * The snapshot.
     *
     * @throws MalformedFileException as {@link Instrument#read} and {@link Agreements#of}
     */
    public Agreements read() {
        return equals(Release.FILES) ? Release.AGREEMENTS : parsed();
    }

    private Agreements parsed() {
        SourceCatalogue catalogue = catalogue();
        List<Instrument> read = instruments.entrySet().stream()
                .map(file -> Instrument.read(
                        file.getKey() + ENDING, file.getValue().getBytes(StandardCharsets.UTF_8), catalogue))
                .toList();
        return Agreements.of(read);
    }

    private SourceCatalogue catalogue() {
        return SourceCatalogue.read(CATALOGUE, sources.getBytes(StandardCharsets.UTF_8));
    }
}
