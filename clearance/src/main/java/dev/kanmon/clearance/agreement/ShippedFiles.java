package dev.kanmon.clearance.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of this release, which stand beside the classes. */
public final class ShippedFiles {
    private ShippedFiles() {}

    static byte[] read(String name) {
        return read(ShippedFiles.class, name);
    }

    /**
     * A data file of this release.
     *
     * @param beside a class of the package it belongs to
     * @param name its name, from the folder of that package
     */
    public static byte[] read(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its data file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names that a list file holds, one a line. */
    static List<String> named(String list) {
        return named(ShippedFiles.class, list);
    }

    /** {@link #named(String)}, for a list beside {@code beside}. */
    public static List<String> named(Class<?> beside, String list) {
        return new String(read(beside, list), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .toList();
    }
}
