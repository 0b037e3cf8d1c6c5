package dev.kanmon.clearance.watchlist;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads OFAC's {@code sdn.xml}, under any of the namespaces it has had. */
final class OfacXmlReader {
    static final String ROOT = "sdnList";

    private static final String INFORMATION = "publshInformation";
    private static final String ENTRY = "sdnEntry";
    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Gathering gathering = new Gathering();
    private @Nullable String published;

    private OfacXmlReader() {}

    static WatchListReading read(String id, XmlEntries xml) throws IOException {
        OfacXmlReader reader = new OfacXmlReader();
        Set<String> names = Set.of(ENTRY, INFORMATION);
        for (XmlEntries.Entry entry = xml.next(names); entry != null; entry = xml.next(names)) {
            switch (entry) {
                case XmlEntries.Entry.TooLarge(long row) -> reader.gathering.reject(row, RejectedRow.Reason.TOO_LARGE);
                case XmlEntries.Entry.Whole(long row, XmlElement element) -> reader.take(row, element);
            }
        }
        reader.gathering.count(ReadingNote.Kind.UNREADABLE_CHARACTERS, xml.unreadable());
        return reader.gathering.finish(id, OfacCsvReader.SOURCE, List.of());
    }

    private void take(long row, XmlElement element) {
        if (element.name().equals(INFORMATION)) {
            published = day(element.text("Publish_Date"));
            return;
        }
        String kind = element.text("sdnType");
        if (!"individual".equalsIgnoreCase(kind)) {
            gathering.count(OfacKind.of(kind));
            return;
        }
        String number = element.text("uid");
        EntryDraft draft = new EntryDraft(number == null ? null : "OFAC-" + number);
        draft.name(name(element));
        for (XmlElement alias : element.all("akaList", "aka")) {
            if ("weak".equalsIgnoreCase(alias.text("category"))) {
                draft.weakName(name(alias));
            } else {
                draft.name(name(alias));
            }
        }
        element.all("dateOfBirthList", "dateOfBirthItem").forEach(birth -> draft.birth(birth.text("dateOfBirth")));
        element.all("placeOfBirthList", "placeOfBirthItem")
                .forEach(place -> draft.birthPlace(place.text("placeOfBirth")));
        element.all("nationalityList", "nationality").forEach(state -> draft.nationality(state.text("country")));
        element.all("citizenshipList", "citizenship").forEach(state -> draft.nationality(state.text("country")));
        element.all("idList", "id").forEach(document -> read(document, draft));
        draft.source(OfacCsvReader.SOURCE);
        draft.basis(gathering.shared(OfacKind.basis(programmes(element))));
        draft.published(published);
        gathering.take(row, draft);
    }

    private static void read(XmlElement document, EntryDraft draft) {
        String kind = document.text("idType");
        String number = document.text("idNumber");
        if ("Gender".equalsIgnoreCase(kind)) {
            draft.sex(number);
        } else if (kind != null && OfacDocuments.isTravel(kind)) {
            draft.document(document.text("idCountry"), number);
        }
    }

    private static @Nullable String programmes(XmlElement element) {
        List<String> programmes = element.all("programList", "program").stream()
                .map(XmlElement::text)
                .filter(text -> text != null)
                .toList();
        return programmes.isEmpty() ? null : String.join(", ", programmes);
    }

    /** Surname first, as in the CSV. */
    private static @Nullable String name(XmlElement element) {
        String last = element.text("lastName");
        String first = element.text("firstName");
        return last == null || first == null ? (last == null ? first : last) : last + ", " + first;
    }

    private static @Nullable String day(@Nullable String american) {
        try {
            return american == null ? null : LocalDate.parse(american, AMERICAN).toString();
        } catch (DateTimeParseException otherForm) {
            return american;
        }
    }
}
