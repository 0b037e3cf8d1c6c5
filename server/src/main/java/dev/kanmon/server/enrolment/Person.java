package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.port.States;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one member; personal data.
 *
 * @param zone of the travel document, lines joined, as it was read or typed with every check digit right
 * @param lastVisit day on which the last stay in the granting State began; absent where none is told
 * @param tie to the party's first member
 */
public record Person(String zone, @Nullable LocalDate lastVisit, Claim.Tie tie) {
    /**
     * The zone, read.
     *
     * @param on the day to which years of two digits are related
     * @throws IllegalStateException where it cannot be read; it was checked when it was taken
     */
    public MrzReading.Read read(LocalDate on) {
        if (MrzReader.read(zone, on) instanceof MrzReading.Read read) {
            return read;
        }
        throw new IllegalStateException("a zone that cannot be read was kept");
    }

    /** What eligibility rests on. */
    public Claim claim(LocalDate on) {
        Mrz mrz = read(on).mrz();
        return new Claim(States.issuer(mrz.nationality()), lastVisit, tie);
    }

    @Override
    public String toString() {
        return "Person[" + tie + "]";
    }
}
