package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.watchlist.BoundedLines.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads FollowTheMoney entities, one JSON object a line ({@code entities.ftm.json} of OpenSanctions). Passports,
 * identifications and sanctions are entities of their own that refer to a person before or after them, or are nested in
 * it.
 */
final class FtmReader {
    /** A person with hundreds of sanctions nested in it takes so much. */
    static final int MAXIMUM_LINE_BYTES = 1 << 20;

    private static final String SOURCE = "OpenSanctions";

    /** A person and the row it began in, kept until all lines are read. */
    private record Begun(long row, EntryDraft draft) {}

    private final Gathering gathering = new Gathering();
    private final Map<String, Begun> persons = new LinkedHashMap<>();
    private final Map<String, List<Document>> documents = new HashMap<>();
    private final Map<String, List<String>> bases = new HashMap<>();

    private FtmReader() {}

    static WatchListReading read(String id, BoundedLines lines) throws IOException {
        FtmReader reader = new FtmReader();
        for (Line line = lines.next(); line != null; line = lines.next()) {
            reader.take(line);
        }
        return reader.finish(id);
    }

    private void take(Line line) {
        switch (line) {
            case Line.TooLong(long row) -> gathering.reject(row, RejectedRow.Reason.TOO_LARGE);
            case Line.NotUtf8(long row, String western) -> gathering.reject(row, RejectedRow.Reason.NOT_UTF_8);
            case Line.Text(long row, String text) -> {
                if (!text.isBlank()) {
                    EntityLine entity = EntityLine.read(text);
                    if (entity == null) {
                        gathering.reject(row, RejectedRow.Reason.NOT_JSON);
                    } else {
                        take(row, entity);
                    }
                }
            }
        }
    }

    private void take(long row, EntityLine entity) {
        switch (entity.schema()) {
            case "Passport", "Identification" -> document(entity, entity.values("holder"));
            case "Sanction" -> basis(entity, entity.values("entity"));
            default -> {
                ReadingNote.Kind leftOut = OpenSanctionsSchema.leftOut(entity.schema());
                if (leftOut != null) {
                    gathering.count(leftOut);
                } else if (entity.isNoTarget()) {
                    gathering.count(ReadingNote.Kind.NOT_TARGETS);
                } else {
                    person(row, entity);
                }
            }
        }
    }

    private void person(long row, EntityLine entity) {
        EntryDraft draft = new EntryDraft(entity.id());
        if (draft.id().isEmpty() || persons.putIfAbsent(draft.id(), new Begun(row, draft)) != null) {
            gathering.reject(row, draft.id().isEmpty() ? RejectedRow.Reason.NO_ID : RejectedRow.Reason.DUPLICATE_ID);
            return;
        }
        entity.values("name").forEach(draft::name);
        if (entity.values("name").isEmpty()) {
            draft.name(
                    String.join(" ", entity.values("lastName")) + ' ' + String.join(" ", entity.values("firstName")));
        }
        entity.values("alias").forEach(draft::name);
        entity.values("previousName").forEach(draft::name);
        entity.values("weakAlias").forEach(draft::weakName);
        entity.values("birthDate").forEach(draft::birth);
        entity.values("nationality").forEach(draft::nationality);
        entity.values("citizenship").forEach(draft::nationality);
        entity.values("birthPlace").forEach(draft::birthPlace);
        entity.values("gender").forEach(draft::sex);
        entity.values("passportNumber").forEach(number -> draft.document(null, number));
        entity.values("idNumber").forEach(number -> draft.document(null, number));
        List<String> datasets = entity.texts("datasets");
        draft.source(gathering.shared(datasets.isEmpty() ? SOURCE : String.join(", ", datasets)));
        draft.published(gathering.shared(entity.text("last_change")));
        List<String> self = List.of(draft.id());
        for (EntityLine nested : entity.nested()) {
            switch (nested.schema()) {
                case "Passport", "Identification" -> document(nested, self);
                case "Sanction" -> basis(nested, self);
                default -> {
                    // Addresses, relatives and the like stand in the list for others.
                }
            }
        }
    }

    private void document(EntityLine entity, List<String> holders) {
        List<String> numbers = new ArrayList<>(entity.values("number"));
        numbers.addAll(entity.values("passportNumber"));
        List<String> issuers = entity.values("country");
        String issuer = issuers.size() == 1 ? issuers.getFirst() : null;
        for (String holder : holders) {
            List<Document> held = documents.computeIfAbsent(holder, key -> new ArrayList<>(1));
            numbers.stream()
                    .filter(number -> held.size() < EntryDraft.MAXIMUM_VALUES)
                    .forEach(number -> held.add(Document.of(issuer, number)));
        }
    }

    private void basis(EntityLine sanction, List<String> listed) {
        String authority = first(sanction, "authority");
        String programme = first(sanction, "program");
        programme = programme == null ? first(sanction, "programId") : programme;
        String basis = authority == null || programme == null
                ? Objects.requireNonNullElse(authority, Objects.requireNonNullElse(programme, ""))
                : authority + ", " + programme;
        for (String person : listed) {
            List<String> known = bases.computeIfAbsent(person, key -> new ArrayList<>(1));
            if (!basis.isEmpty() && known.size() < EntryDraft.MAXIMUM_VALUES) {
                known.add(Objects.requireNonNull(gathering.shared(basis)));
            }
        }
    }

    private static @Nullable String first(EntityLine entity, String property) {
        List<String> values = entity.values(property);
        return values.isEmpty() ? null : values.getFirst();
    }

    private WatchListReading finish(String id) {
        persons.forEach((person, begun) -> {
            documents.getOrDefault(person, List.of()).forEach(begun.draft()::document);
            bases.getOrDefault(person, List.of()).forEach(begun.draft()::basis);
            gathering.take(begun.row(), begun.draft());
        });
        return gathering.finish(id, SOURCE, List.of());
    }
}
