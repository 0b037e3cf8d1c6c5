package dev.kanmon.simulation;

import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A traveller while the day is made: planting changes what the carrier will report of them. */
final class Person {
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    final String sex;
    final LocalDate birth;
    final boolean adult;
    String nationality;
    String residence;
    String surname;

    /** With a hyphen between syllables that may be joined. */
    String given;

    /** As the carrier reports it. */
    String reportedGiven;

    boolean birthReported = true;

    @Nullable
    String documentNumber;

    String expiryReported;

    @Nullable
    TravelDocument visa;

    String reservation = "";
    String reference = "";

    @Nullable
    String seat;

    int bags;
    int bagWeight;
    boolean verified;
    boolean planted;

    Person(
            String nationality,
            String surname,
            String given,
            String sex,
            LocalDate birth,
            boolean adult,
            String documentNumber,
            LocalDate expiry) {
        this.nationality = nationality;
        this.residence = nationality;
        this.surname = surname;
        this.given = given;
        this.reportedGiven = joined(given);
        this.sex = sex;
        this.birth = birth;
        this.adult = adult;
        this.documentNumber = documentNumber;
        this.expiryReported = YYMMDD.format(expiry);
    }

    static String joined(String given) {
        return given.replace("-", "");
    }

    void expiry(LocalDate expiry) {
        expiryReported = YYMMDD.format(expiry);
    }

    Traveller report(Sailing sailing) {
        List<TravelDocument> documents = new ArrayList<>();
        documents.add(new TravelDocument("P", documentNumber, nationality, stated(expiryReported)));
        if (visa != null) {
            documents.add(visa);
        }
        return new Traveller(
                Traveller.Role.PASSENGER,
                surname,
                reportedGiven,
                sex,
                birthReported ? stated(YYMMDD.format(birth)) : null,
                nationality,
                residence,
                sailing.from(),
                sailing.to(),
                sailing.to(),
                reservation,
                reference,
                seat == null ? List.of() : List.of(seat),
                bags == 0 ? null : new Traveller.Bags(bags, bagWeight),
                verified,
                documents);
    }

    /** Days that it may mean are left to whoever reads the message. */
    static StatedDate stated(String yymmdd) {
        return new StatedDate(yymmdd, List.of());
    }
}
