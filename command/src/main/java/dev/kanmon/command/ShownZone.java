package dev.kanmon.command;

import dev.kanmon.command.terminal.InputFile;
import dev.kanmon.messages.mrz.CheckState;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The machine readable zone that was shown with a pass or a chip: in a file, or typed on the command line. */
sealed interface ShownZone {
    /** Was read; the check digits of number and birth date are right, or were not there. */
    record Read(Mrz zone) implements ShownZone {}

    /** Was not, and what to tell who gave it. */
    record Unreadable(String sentence) implements ShownZone {}

    Pattern BLANKS = Pattern.compile("\\s+");

    /**
     * Reads a zone.
     *
     * @param given a file, or the lines themselves with a line break or a blank between
     * @param day to which years of two digits are related
     */
    static ShownZone of(String given, LocalDate day) {
        String text = given;
        if (given.equals("-") || isFile(given)) {
            switch (InputFile.read(given)) {
                case InputFile.Content(byte[] bytes) -> text = new String(bytes, StandardCharsets.UTF_8);
                case InputFile.Missing(String sentence) -> {
                    return new Unreadable(sentence);
                }
            }
        } else {
            // No zone has blanks in it.
            text = BLANKS.matcher(given.strip()).replaceAll("\n");
        }
        return switch (MrzReader.read(text, day)) {
            case MrzReading.Read read ->
                read.checks().number() == CheckState.WRONG || read.checks().birthDate() == CheckState.WRONG
                        ? new Unreadable("A check digit of the zone is wrong. Read the document again.")
                        : new Read(read.mrz());
            case MrzReading.Unreadable none ->
                new Unreadable(none.problems().getFirst().text());
        };
    }

    private static boolean isFile(String given) {
        try {
            return Files.isRegularFile(Path.of(given));
        } catch (InvalidPathException text) {
            return false;
        }
    }
}
