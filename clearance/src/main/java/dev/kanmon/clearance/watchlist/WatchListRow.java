package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.port.States;
import dev.kanmon.names.Name;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a list file, read into an entry or refused with the reason. */
sealed interface WatchListRow {
    Pattern YEAR = Pattern.compile("[0-9]{4}");
    Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    Pattern DOCUMENT = Pattern.compile("([^:]+):(.+)");

    record Taken(WatchListEntry entry) implements WatchListRow {}

    record Refused(RejectedRow.Reason reason) implements WatchListRow {}

    /**
     * Reads a row.
     *
     * @param values cells by column; a cell may be empty
     */
    static WatchListRow read(Map<String, String> values) {
        String id = value(values, "id");
        if (id == null) {
            return new Refused(RejectedRow.Reason.NO_ID);
        }
        List<ListedBirth> births = new ArrayList<>();
        for (String text : several(values, "dob")) {
            ListedBirth birth = birth(text);
            if (birth == null) {
                return new Refused(RejectedRow.Reason.BIRTH_DATE);
            }
            births.add(birth);
        }
        List<Document> documents = new ArrayList<>();
        for (String text : several(values, "document")) {
            Document document = document(text);
            if (document == null) {
                return new Refused(RejectedRow.Reason.DOCUMENT);
            }
            documents.add(document);
        }
        String expiry = value(values, "expires");
        LocalDate expires = expiry == null ? null : day(expiry);
        if (expiry != null && expires == null) {
            return new Refused(RejectedRow.Reason.EXPIRES);
        }
        List<String> names = Stream.concat(
                        Stream.ofNullable(value(values, "name")), several(values, "aliases").stream())
                .filter(name -> !Name.read(name).isEmpty())
                .toList();
        if (names.isEmpty() && documents.isEmpty()) {
            return new Refused(RejectedRow.Reason.NO_NAME_AND_NO_DOCUMENT);
        }
        String nationality = value(values, "nationality");
        return new Taken(new WatchListEntry(
                id,
                names,
                births,
                nationality == null ? null : States.alpha3(nationality),
                documents,
                value(values, "source"),
                value(values, "basis"),
                expires));
    }

    private static @Nullable String value(Map<String, String> values, String column) {
        String value = values.getOrDefault(column, "");
        return value.isEmpty() ? null : value;
    }

    private static List<String> several(Map<String, String> values, String column) {
        return Arrays.stream(values.getOrDefault(column, "").split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static @Nullable ListedBirth birth(String text) {
        if (YEAR.matcher(text).matches()) {
            return new ListedBirth.YearOnly(Year.parse(text));
        }
        LocalDate day = day(text);
        return day == null ? null : new ListedBirth.Day(day);
    }

    private static @Nullable LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Document document(String text) {
        var matcher = DOCUMENT.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        Document document = Document.of(matcher.group(1), matcher.group(2));
        return document.number().isEmpty() ? null : document;
    }
}
