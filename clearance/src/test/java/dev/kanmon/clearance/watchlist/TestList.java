package dev.kanmon.clearance.watchlist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Lists written in a test and read as files. */
final class TestList {
    private TestList() {}

    static WatchListReading read(String... lines) {
        return read(ListTerms.kept(), lines);
    }

    static WatchListReading read(ListTerms terms, String... lines) {
        return read(terms, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** A list of one file or of several. */
    static WatchListReading read(ListTerms terms, byte[]... files) {
        try {
            return WatchListReader.read(
                    "test",
                    terms,
                    Arrays.stream(files)
                            .map(file -> (InputStream) new ByteArrayInputStream(file))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    /** The entries, by id. */
    static List<WatchListEntry> entries(WatchListReading reading) {
        return reading.list().entries();
    }
}
