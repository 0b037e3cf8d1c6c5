package dev.kanmon.command.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where a command writes to: refused in a sentence, before anything else is done, where nothing can be written there. */
public final class OutputPlace {
    private OutputPlace() {}

    /** Makes a folder if need be. */
    public static void makeFolder(Path folder, String option, CommandLine line) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ParameterException(line, option + " " + folder + " is a file: name a folder");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ParameterException(
                    line, option + " " + folder + " cannot be made: name a folder where you may write", refused);
        }
        writable(folder, option, folder, line);
    }

    /** Looks at the place of a file, which may be there already. */
    public static void file(Path file, String option, CommandLine line) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new ParameterException(line, option + " " + file + " is a folder: name a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    line, option + " " + file + ": there is no folder " + folder + ", make it first");
        }
        writable(folder, option, file, line);
    }

    private static void writable(Path folder, String option, Path named, CommandLine line) {
        if (!Files.isWritable(folder)) {
            throw new ParameterException(
                    line, option + " " + named + " cannot be written: name a place where you may write");
        }
    }
}
