package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
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
        String from, String to, @Nullable String item, LocalDate day) {}
