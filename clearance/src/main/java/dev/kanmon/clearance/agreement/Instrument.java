package dev.kanmon.clearance.agreement;

import java.util.List;

/**
 * An agreement, order or notice with its provisions.
 *
 * @param title what it is called
 * @param provisions its rules, in the order of its file
 */
public record Instrument(String title, List<Provision> provisions) {
    public Instrument {
        provisions = List.copyOf(provisions);
    }

    /**
     * Reads an instrument file (YAML, UTF-8): {@code instrument}, its title, and {@code provisions}.
     *
     * @param file name of the file, for error messages
     * @param content the bytes of the file
     * @throws MalformedInstrumentException with a sentence that names the file and the field
     */
    public static Instrument read(String file, byte[] content) {
        return new InstrumentReader(file).read(content);
    }
}
