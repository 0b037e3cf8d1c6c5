package dev.kanmon.clearance.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of this release, which stand beside the classes. */
final class ShippedFiles {
    private ShippedFiles() {}

    static byte[] read(String name) {
        try (InputStream stream = ShippedFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its agreement data " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names that a list file holds, one a line. */
    static List<String> named(String list) {
        return new String(read(list), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .toList();
    }
}
