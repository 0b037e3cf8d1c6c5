package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported, and when.
 *
 * @param from State exported from, alpha-3
 * @param to destination, alpha-3
 * @param item of the exporting State's control list, such as {@code 7(19)}; absent for one that is in no provision by name
 * @param day of export, in the exporting State's zone
 */
public record LicenceQuestion(
        String from, String to, @Nullable String item, LocalDate day) {
    /** Numbers of Japan's list, such as {@code 7(19)}, and of Korea's, such as {@code 3A001}, begin with a digit. */
    private static final Pattern ITEM = Pattern.compile("[0-9][0-9A-Za-z().\\- ]{0,39}");

    /** Whether a text can be the number of an item; a name of goods is none, and would match no provision in silence. */
    public static boolean isItem(String text) {
        return ITEM.matcher(text).matches();
    }
}
