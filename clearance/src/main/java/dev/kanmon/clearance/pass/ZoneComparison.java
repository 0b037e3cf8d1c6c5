package dev.kanmon.clearance.pass;

import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.mrz.MrzReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares a machine readable zone, of a chip or of a page, with what else is told of the document. What the other does not
 * tell is no difference. Names are compared in the letters of the zone, however their parts are run together, and by their
 * beginning where one of them may have been cut; dates by the two digits of the year that a zone has.
 */
public final class ZoneComparison {
    private ZoneComparison() {}

    /** With what a carrier reported. */
    public static List<DocumentDifference> between(MrzReading.Read zone, Traveller reported) {
        return between(zone, ToldDocument.of(reported, zone.mrz().number()));
    }

    /** With a pass, which tells no day of expiry. */
    public static List<DocumentDifference> between(MrzReading.Read zone, Pass pass) {
        return between(zone, ToldDocument.of(pass));
    }

    /** With another zone, such as the one on the page of the passport. */
    public static List<DocumentDifference> between(MrzReading.Read zone, MrzReading.Read other) {
        return between(zone, ToldDocument.of(other));
    }

    /**
     * Whether a carrier means the holder of this document: number, issuer and birth date, by which a pass is bound too, are all
     * told and the same.
     */
    public static boolean sameHolder(MrzReading.Read zone, Traveller reported) {
        ToldDocument ours = ToldDocument.of(zone);
        ToldDocument theirs = ToldDocument.of(reported, zone.mrz().number());
        return theirs.number() != null
                && theirs.issuer() != null
                && ours.birthDate() != null
                && theirs.birthDate() != null
                && sameNumber(zone.mrz().number(), theirs.number())
                && sameState(zone.mrz().issuer(), theirs.issuer())
                && ours.birthDate().mayBe(theirs.birthDate());
    }

    /** The one spelling in which document numbers are compared: capitals, without what parts them. */
    public static String number(String told) {
        return ToldDocument.number(told);
    }

    private static List<DocumentDifference> between(MrzReading.Read read, ToldDocument other) {
        ToldDocument zone = ToldDocument.of(read);
        List<DocumentDifference> found = new ArrayList<>();
        String number = other.number();
        if (number != null && !sameNumber(read.mrz().number(), number)) {
            found.add(new DocumentDifference(DocumentField.NUMBER, read.mrz().number(), number));
        }
        String issuer = other.issuer();
        if (issuer != null && !sameState(read.mrz().issuer(), issuer)) {
            found.add(new DocumentDifference(DocumentField.ISSUER, read.mrz().issuer(), issuer));
        }
        if (other.surname() != null && !sameName(zone, other)) {
            found.add(new DocumentDifference(DocumentField.NAME, shown(zone), shown(other)));
        }
        dates(DocumentField.BIRTH_DATE, zone.birthDate(), other.birthDate(), found);
        String nationality = other.nationality();
        if (nationality != null && !sameState(read.mrz().nationality(), nationality)) {
            found.add(
                    new DocumentDifference(DocumentField.NATIONALITY, read.mrz().nationality(), nationality));
        }
        String sex = Objects.requireNonNullElse(zone.sex(), ToldDocument.UNSPECIFIED);
        if (other.sex() != null && !other.sex().equals(sex)) {
            found.add(new DocumentDifference(DocumentField.SEX, sex, other.sex()));
        }
        dates(DocumentField.EXPIRY, zone.expiry(), other.expiry(), found);
        return List.copyOf(found);
    }

    private static void dates(
            DocumentField field, @Nullable ToldDate zone, @Nullable ToldDate other, List<DocumentDifference> found) {
        if (other != null && (zone == null || !zone.mayBe(other))) {
            found.add(new DocumentDifference(field, zone == null ? "" : zone.shown(), other.shown()));
        }
    }

    private static boolean sameName(ToldDocument zone, ToldDocument other) {
        String issuer = States.issuer(Objects.requireNonNullElse(zone.issuer(), ""));
        ToldName ours = name(zone, issuer);
        ToldName theirs = name(other, issuer);
        return ours != null && theirs != null && ours.mayBe(theirs);
    }

    private static @Nullable ToldName name(ToldDocument told, String issuer) {
        return told.surname() == null ? null : ToldName.of(told.surname(), told.given(), issuer, told.nameCut());
    }

    private static String shown(ToldDocument told) {
        String surname = Objects.requireNonNullElse(told.surname(), "");
        return told.given() == null ? surname : surname + ", " + told.given();
    }

    private static boolean sameNumber(String one, String other) {
        return ToldDocument.number(one).equals(ToldDocument.number(other));
    }

    private static boolean sameState(String one, String other) {
        return States.issuer(one).equals(States.issuer(other));
    }
}
