package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated rule of an instrument, granted by one State to the nationals of another.
 *
 * @param id stable name
 * @param domain what it is about; {@code entry} today
 * @param grantor State that grants, alpha-3
 * @param beneficiary State whose nationals it is granted to, alpha-3
 * @param terms what is granted or asked
 * @param standing adopted, or only proposed
 * @param from first day it applies, in the grantor's zone; absent where it is not known and lies in the past
 * @param to last day it applies, in the grantor's zone; absent while there is no end
 * @param instrument title of the instrument
 * @param source where the facts were read
 * @param confidence how sure the source is
 * @param published day it became known; absent where nothing but {@code from} is known of it
 */
public record Provision(
        String id,
        String domain,
        String grantor,
        String beneficiary,
        Terms terms,
        Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String instrument,
        String source,
        Confidence confidence,
        @Nullable LocalDate published) {

    /** Whether a provision was adopted by who can adopt it. */
    public enum Standing {
        /** A bill or a plan; it never applies. */
        PROPOSED,
        ADOPTED
    }

    /** How sure the source of a provision is. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /** What a provision is on one day, as known on another. */
    public enum State {
        PROPOSED,
        /** Adopted; its first day is still to come. */
        PENDING,
        IN_FORCE,
        /** Would be in force, but another provision sets it aside. */
        SUSPENDED,
        EXPIRED
    }

    /** SHA-256 of the canonical form, in hexadecimal. */
    public String version() {
        return CanonicalForm.sha256(CanonicalForm.of(this));
    }

    /** How a decision cites it: {@code id@} and the first twelve digits of the version. */
    public String citation() {
        return id + '@' + version().substring(0, CanonicalForm.CITED_DIGITS);
    }

    /** Whether it was public knowledge on that day. */
    boolean knownOn(LocalDate day) {
        LocalDate known = published == null ? from : published;
        return known == null || !known.isAfter(day);
    }

    /** Whether {@code day} lies within its days. */
    boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether both stand between the same two States, the same way. */
    boolean sameLeg(Provision other) {
        return grantor.equals(other.grantor) && beneficiary.equals(other.beneficiary);
    }
}
