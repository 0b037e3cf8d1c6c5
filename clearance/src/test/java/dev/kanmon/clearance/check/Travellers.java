package dev.kanmon.clearance.check;

import dev.kanmon.messages.Leg;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Traveller.Role;
import dev.kanmon.messages.Voyage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Travellers and voyages for tests: a sound traveller to begin with, changed where a test needs it. */
final class Travellers {
    private Role role = Role.PASSENGER;
    private @Nullable String surname = "KIM";
    private @Nullable String given = "MIN JUN";
    private @Nullable StatedDate birthDate = date("1988-03-05");
    private @Nullable String nationality;
    private @Nullable String disembark;
    private @Nullable String clearance;
    private final List<TravelDocument> documents = new ArrayList<>();

    private Travellers() {}

    /** A passenger with a passport of their own State, valid to 2035. */
    static Travellers national(@Nullable String state) {
        Travellers traveller = new Travellers();
        traveller.nationality = state;
        traveller.documents.add(new TravelDocument("P", "M12345678", state, date("2035-01-31")));
        return traveller;
    }

    /** A voyage of one leg that departs at 10:10 and arrives at 12:35 on one day. */
    static Voyage voyage(String from, String to, String day) {
        LocalDate date = LocalDate.parse(day);
        return new Voyage("KE", "703", List.of(new Leg(from, to, date.atTime(10, 10), date.atTime(12, 35))));
    }

    static Leg leg(String from, String to, String departure, String arrival) {
        return new Leg(from, to, LocalDateTime.parse(departure), LocalDateTime.parse(arrival));
    }

    static StatedDate date(String day) {
        return new StatedDate(day, List.of(LocalDate.parse(day)));
    }

    static StatedDate impossible(String asSent) {
        return new StatedDate(asSent, List.of());
    }

    Travellers role(Role changed) {
        role = changed;
        return this;
    }

    Travellers name(@Nullable String changedSurname, @Nullable String changedGiven) {
        surname = changedSurname;
        given = changedGiven;
        return this;
    }

    Travellers born(@Nullable StatedDate changed) {
        birthDate = changed;
        return this;
    }

    Travellers disembarks(@Nullable String port) {
        disembark = port;
        return this;
    }

    Travellers clears(String port) {
        clearance = port;
        return this;
    }

    Travellers documents(TravelDocument... changed) {
        documents.clear();
        return with(changed);
    }

    Travellers with(TravelDocument... more) {
        documents.addAll(List.of(more));
        return this;
    }

    Traveller build() {
        return new Traveller(
                role,
                surname,
                given,
                "M",
                birthDate,
                nationality,
                null,
                null,
                disembark,
                clearance,
                "AB12CD",
                "REF1",
                List.of(),
                null,
                null,
                documents);
    }
}
