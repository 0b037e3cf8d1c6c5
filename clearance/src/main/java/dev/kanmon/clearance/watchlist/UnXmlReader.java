package dev.kanmon.clearance.watchlist;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the consolidated list of the United Nations Security Council. */
final class UnXmlReader {
    static final String ROOT = "CONSOLIDATED_LIST";
    static final String SOURCE = "United Nations Security Council";

    private static final String PERSON = "INDIVIDUAL";
    private static final String ORGANISATION = "ENTITY";
    private static final String NOT_TOLD = "na";
    private static final int DAY_LENGTH = 10;

    /** Some numbers are told in words: {@code Afghan passport number SE 012820}. */
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile(".*(?:number|passport|card|no\\.|no)[ :.]+", Pattern.CASE_INSENSITIVE);

    /** The resolution that set up each regime of sanctions, by the word the list has for it. */
    private static final Map<String, String> RESOLUTIONS = Map.ofEntries(
            Map.entry("Al-Qaida", "1267 (1999), 1989 (2011) and 2253 (2015)"),
            Map.entry("Taliban", "1988 (2011)"),
            Map.entry("DPRK", "1718 (2006)"),
            Map.entry("Iraq", "1518 (2003)"),
            Map.entry("DRC", "1533 (2004)"),
            Map.entry("Iran", "1737 (2006)"),
            Map.entry("Libya", "1970 (2011)"),
            Map.entry("Somalia", "751 (1992)"),
            Map.entry("CAR", "2745 (2024)"),
            Map.entry("GB", "2048 (2012)"),
            Map.entry("Yemen", "2140 (2014)"),
            Map.entry("Haiti", "2653 (2022)"),
            Map.entry("Sudan", "1591 (2005)"),
            Map.entry("SouthSudan", "2206 (2015)"));

    private final Gathering gathering = new Gathering();
    private final @Nullable String published;

    private UnXmlReader(@Nullable String published) {
        this.published = published;
    }

    static WatchListReading read(String id, XmlEntries xml) throws IOException {
        String generated = xml.rootAttribute("dateGenerated");
        UnXmlReader reader = new UnXmlReader(
                generated == null || generated.length() < DAY_LENGTH ? generated : generated.substring(0, DAY_LENGTH));
        Set<String> names = Set.of(PERSON, ORGANISATION);
        for (XmlEntries.Entry entry = xml.next(names); entry != null; entry = xml.next(names)) {
            switch (entry) {
                case XmlEntries.Entry.TooLarge(long row) -> reader.gathering.reject(row, RejectedRow.Reason.TOO_LARGE);
                case XmlEntries.Entry.Whole(long row, XmlElement element) -> reader.take(row, element);
            }
        }
        reader.gathering.count(ReadingNote.Kind.UNREADABLE_CHARACTERS, xml.unreadable());
        return reader.gathering.finish(id, SOURCE, List.of());
    }

    private void take(long row, XmlElement element) {
        if (element.name().equals(ORGANISATION)) {
            gathering.count(ReadingNote.Kind.ORGANISATIONS);
            return;
        }
        String reference = element.text("REFERENCE_NUMBER");
        String number = element.text("DATAID");
        EntryDraft draft = new EntryDraft(reference == null && number != null ? "UN-" + number : reference);
        draft.name(joined(" ", element, "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"));
        draft.name(element.text("NAME_ORIGINAL_SCRIPT"));
        element.all("INDIVIDUAL_ALIAS").forEach(alias -> alias(alias, draft));
        element.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(birth -> birth(birth, draft));
        element.all("INDIVIDUAL_PLACE_OF_BIRTH")
                .forEach(place -> draft.birthPlace(joined(", ", place, "CITY", "STATE_PROVINCE", "COUNTRY")));
        element.all("NATIONALITY", "VALUE").stream()
                .map(XmlElement::text)
                .filter(state -> !NOT_TOLD.equals(state))
                .forEach(draft::nationality);
        element.all("INDIVIDUAL_DOCUMENT").forEach(document -> document(document, draft));
        draft.sex(element.text("GENDER"));
        draft.source(SOURCE);
        draft.basis(gathering.shared(basis(element.text("UN_LIST_TYPE"))));
        draft.published(published);
        gathering.take(row, draft);
    }

    private static void alias(XmlElement alias, EntryDraft draft) {
        String names = alias.text("ALIAS_NAME");
        boolean weak = "Low".equalsIgnoreCase(alias.text("QUALITY"));
        // Some aliases hold several names.
        for (String name : names == null ? new String[0] : names.split(";", -1)) {
            if (weak) {
                draft.weakName(name);
            } else {
                draft.name(name);
            }
        }
        draft.birth(alias.text("DATE_OF_BIRTH"));
        draft.birthPlace(joined(", ", alias, "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH"));
    }

    private static void birth(XmlElement birth, EntryDraft draft) {
        String about = "APPROXIMATELY".equalsIgnoreCase(birth.text("TYPE_OF_DATE")) ? "circa " : "";
        String from = birth.text("FROM_YEAR");
        String to = birth.text("TO_YEAR");
        String date = birth.text("DATE");
        String year = birth.text("YEAR");
        if (from != null && to != null) {
            String note = birth.text("NOTE");
            boolean vague = note != null && note.regionMatches(true, 0, "approximately", 0, "approximately".length());
            draft.birth((vague ? "circa " : about) + from + " to " + to);
        } else if (date != null || year != null) {
            draft.birth(about + (date == null ? year : date));
        } else {
            draft.birth(birth.text("NOTE"));
        }
    }

    private static void document(XmlElement document, EntryDraft draft) {
        String number = document.text("NUMBER");
        if (number == null) {
            return;
        }
        String issuer = document.text("ISSUING_COUNTRY");
        Matcher words = BEFORE_NUMBER.matcher(number);
        draft.document(
                issuer == null ? document.text("COUNTRY_OF_ISSUE") : issuer,
                words.lookingAt() ? number.substring(words.end()) : number);
    }

    private static String basis(@Nullable String regime) {
        String resolution = RESOLUTIONS.get(regime == null ? "" : regime);
        return resolution == null
                ? "UN Security Council sanctions" + (regime == null ? "" : ", " + regime)
                : "UN Security Council resolution " + resolution;
    }

    private static @Nullable String joined(String with, XmlElement element, String... names) {
        List<String> texts = Stream.of(names)
                .map(element::text)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return texts.isEmpty() ? null : String.join(with, texts);
    }
}
