package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.watchlist.PlainHeader.Column;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a home-made list, read into an entry or refused with the reason. */
sealed interface WatchListRow {
    Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    Pattern DOCUMENT = Pattern.compile("([^:]*):(.*)");

    /**
     * Taken.
     *
     * @param draft the entry
     * @param forOneRun whether it has no source or no expiry and is taken for one run alone
     */
    record Taken(EntryDraft draft, boolean forOneRun) implements WatchListRow {}

    record Refused(RejectedRow.Reason reason) implements WatchListRow {}

    /** Reads a row, its cells as the header has them; a cell may be empty or missing at the end. */
    static WatchListRow read(PlainHeader header, List<String> cells, ListTerms terms, Gathering gathering) {
        EntryDraft draft = new EntryDraft(header.value(cells, Column.ID));
        if (draft.id().isEmpty()) {
            return new Refused(RejectedRow.Reason.NO_ID);
        }
        for (String text : header.several(cells, Column.DOB)) {
            ListedBirth birth = gathering.birth(text);
            if (birth == null) {
                draft.birth(text);
            } else {
                draft.birth(birth);
            }
        }
        for (String text : header.several(cells, Column.DOCUMENT)) {
            document(draft, text);
        }
        draft.name(header.value(cells, Column.NAME));
        header.several(cells, Column.ALIASES).forEach(draft::name);
        header.several(cells, Column.NATIONALITY).forEach(draft::nationality);
        draft.basis(gathering.shared(header.value(cells, Column.BASIS)));
        draft.published(header.published());
        return limited(draft, header, cells, terms, gathering);
    }

    /** A number whose issuer is not told matches by number alone. */
    private static void document(EntryDraft draft, String text) {
        Matcher told = DOCUMENT.matcher(text);
        if (told.matches()) {
            draft.document(Document.of(told.group(1), told.group(2)));
        } else {
            draft.document(null, text);
        }
    }

    private static WatchListRow limited(
            EntryDraft draft, PlainHeader header, List<String> cells, ListTerms terms, Gathering gathering) {
        String source = header.value(cells, Column.SOURCE);
        String expiry = header.value(cells, Column.EXPIRES);
        LocalDate expires = expiry == null ? terms.expires() : day(expiry);
        source = source == null ? terms.source() : source;
        if (expiry != null && expires == null) {
            return new Refused(RejectedRow.Reason.EXPIRES);
        }
        boolean forOneRun = terms.oneRun() && header.namesNoSourceAndNoExpiry();
        if (source == null && !forOneRun) {
            return new Refused(RejectedRow.Reason.NO_SOURCE);
        }
        if (expires == null && !forOneRun) {
            return new Refused(RejectedRow.Reason.NO_EXPIRES);
        }
        draft.source(gathering.shared(source));
        draft.expires(expires);
        return new Taken(draft, source == null || expires == null);
    }

    /** The day in {@code text}; null if it is none. */
    static @Nullable LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
