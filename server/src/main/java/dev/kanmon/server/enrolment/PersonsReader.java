package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.SlotBook;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.TypedZone;
import dev.kanmon.messages.mrz.TypedZones;
import dev.kanmon.server.enrolment.FormFault.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the persons of the form: those typed one by one, and those of a pasted list. */
final class PersonsReader {
    /** Nobody alive has visited before. */
    private static final LocalDate EARLIEST_VISIT = LocalDate.of(1950, 1, 1);

    private final EnrolForm form;
    private final Post post;
    private final LocalDate today;
    private final List<FormFault> faults;
    private final List<Person> persons = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();

    /**
     * A reader.
     *
     * @param today at the post
     * @param faults takes what is wrong
     */
    PersonsReader(EnrolForm form, Post post, LocalDate today, List<FormFault> faults) {
        this.form = form;
        this.post = post;
        this.today = today;
        this.faults = faults;
    }

    /** In their order, those with faults left out. Fields that were left empty are nobody's. */
    List<Person> read() {
        int at = 0;
        for (EnrolForm.Typed typed : form.persons()) {
            if (!typed.zone().isBlank()) {
                at++;
                Claim.Tie tie = at == 1 ? Claim.Tie.FIRST : tie(typed, at);
                add(typed.zone(), tie, visited(typed, at), "zone" + typed.at(), at);
            }
        }
        List<String> group = group();
        if (at + group.size() > SlotBook.LARGEST_PARTY) {
            faults.add(FormFault.of(Kind.TOO_MANY_PERSONS, "group"));
            return List.of();
        }
        for (String zone : group) {
            at++;
            add(zone, at == 1 ? Claim.Tie.FIRST : Claim.Tie.COMPANION, null, "group", at);
        }
        if (at == 0) {
            faults.add(FormFault.of(Kind.NOBODY, "zone1"));
        }
        return persons;
    }

    private List<String> group() {
        String pasted = form.field("group");
        if (pasted.length() > EnrolForm.groupCharacters()) {
            faults.add(FormFault.of(Kind.TOO_MANY_PERSONS, "group"));
            return List.of();
        }
        return TypedZones.apart(pasted, SlotBook.LARGEST_PARTY);
    }

    private void add(String typed, Claim.@Nullable Tie tie, @Nullable LocalDate visited, String field, int at) {
        TypedZone zone = TypedZone.of(typed, today);
        zone.faults().stream().sorted().forEach(fault -> faults.add(FormFault.of(fault, field, at)));
        if (!zone.faults().isEmpty() || tie == null) {
            return;
        }
        Person person = new Person(zone.text(), visited, tie);
        Mrz mrz = person.read(today).mrz();
        Optional<LocalDate> born = Optional.ofNullable(mrz.birthDate()).flatMap(MrzDate::date);
        if (born.isEmpty()) {
            faults.add(FormFault.of(Kind.BIRTH_DATE_UNKNOWN, field, at));
        } else if (!documents.add(mrz.number() + ' ' + born.get())) {
            faults.add(FormFault.of(Kind.TWICE, field, at));
        } else {
            persons.add(person);
        }
    }

    private Claim.@Nullable Tie tie(EnrolForm.Typed typed, int at) {
        return switch (typed.tie()) {
            case "SPOUSE" -> Claim.Tie.SPOUSE;
            case "FIRST_DEGREE" -> Claim.Tie.FIRST_DEGREE;
            case "COMPANION" -> Claim.Tie.COMPANION;
            default -> {
                faults.add(FormFault.of(Kind.TIE, "tie" + typed.at(), at));
                yield null;
            }
        };
    }

    /** Asked for only where the arrangement asks for it; else what is told is not taken. */
    private @Nullable LocalDate visited(EnrolForm.Typed typed, int at) {
        if (post.arrangement().visitedWithinMonths() == null || typed.visited().isEmpty()) {
            return null;
        }
        try {
            LocalDate visited = LocalDate.parse(typed.visited());
            if (!visited.isAfter(today) && !visited.isBefore(EARLIEST_VISIT)) {
                return visited;
            }
        } catch (DateTimeParseException none) {
            // Told below, as a day that cannot be.
        }
        faults.add(FormFault.of(Kind.VISITED, "visited" + typed.at(), at));
        return null;
    }
}
