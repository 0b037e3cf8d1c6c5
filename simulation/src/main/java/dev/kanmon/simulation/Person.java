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

/** A traveller on one voyage while the day is made: planting changes who it is and what the carrier will report of them. */
final class Person {
    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    private Identity identity;
    String reportedSurname;
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

    /** Among all who may be listed; 0 for those who are not. */
    int listedPlace;

    Person(Identity identity) {
        this.identity = identity;
        this.reportedSurname = identity.surname().joined();
        this.reportedGiven = identity.printedGiven();
        this.documentNumber = identity.documentNumber();
        this.expiryReported = YYMMDD.format(identity.expiry());
    }

    Identity identity() {
        return identity;
    }

    /** Somebody else travels in this one's place. */
    void become(Identity other) {
        identity = other;
        reportedSurname = other.surname().joined();
        reportedGiven = other.printedGiven();
        documentNumber = other.documentNumber();
        expiry(other.expiry());
    }

    void expiry(LocalDate expiry) {
        expiryReported = YYMMDD.format(expiry);
    }

    Traveller report(Sailing sailing) {
        return report(sailing, seat);
    }

    /** By whom a message means somebody whom an earlier one told of: name, reservation and reference alone. */
    Traveller mention() {
        return new Traveller(
                Traveller.Role.PASSENGER,
                reportedSurname,
                reportedGiven,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                reservation,
                reference,
                List.of(),
                null,
                null,
                List.of());
    }

    /** The same with another seat. */
    Traveller report(Sailing sailing, @Nullable String reportedSeat) {
        return report(sailing, reportedSeat, birthReported ? stated(identity.birth()) : null);
    }

    /** The same with another birth date. */
    Traveller bornOn(StatedDate birth, Sailing sailing) {
        return report(sailing, seat, birth);
    }

    private Traveller report(Sailing sailing, @Nullable String reportedSeat, @Nullable StatedDate birth) {
        List<TravelDocument> documents = new ArrayList<>();
        documents.add(new TravelDocument("P", documentNumber, identity.nationality(), stated(expiryReported)));
        if (visa != null) {
            documents.add(visa);
        }
        return new Traveller(
                Traveller.Role.PASSENGER,
                reportedSurname,
                reportedGiven,
                identity.sex(),
                birth,
                identity.nationality(),
                identity.residence(),
                sailing.from(),
                sailing.to(),
                sailing.to(),
                reservation,
                reference,
                reportedSeat == null ? List.of() : List.of(reportedSeat),
                bags == 0 ? null : new Traveller.Bags(bags, bagWeight),
                verified,
                documents);
    }

    /** Days that it may mean are left to whoever reads the message. */
    static StatedDate stated(String yymmdd) {
        return new StatedDate(yymmdd, List.of());
    }

    static StatedDate stated(LocalDate date) {
        return stated(YYMMDD.format(date));
    }
}
