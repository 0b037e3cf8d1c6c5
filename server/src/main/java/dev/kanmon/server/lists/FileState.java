package dev.kanmon.server.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shows from outside whether a file was changed.
 *
 * @param identity which file it is, where the file system tells: one that took another's place is another
 */
record FileState(
        Path file,
        FileTime modified,
        long bytes,
        boolean readable,
        @Nullable Object identity) {
    /** Of all files of a list. */
    static List<FileState> of(ListFile list) throws IOException {
        List<FileState> states = new ArrayList<>();
        for (Path file : list.parts()) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            states.add(new FileState(
                    file,
                    attributes.lastModifiedTime(),
                    attributes.size(),
                    Files.isReadable(file),
                    attributes.fileKey()));
        }
        return List.copyOf(states);
    }
}
