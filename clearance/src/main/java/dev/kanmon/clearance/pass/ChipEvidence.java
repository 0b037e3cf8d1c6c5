package dev.kanmon.clearance.pass;

import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.chip.ChipCheck;
import dev.kanmon.seals.chip.ChipVerdict;
import dev.kanmon.seals.chip.SecurityObject;
import dev.kanmon.seals.chip.TravelCredential;
import dev.kanmon.seals.chip.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the chip of a passport, or a digital copy of it, says about its holder, and how far it is to be believed. Compare its
 * zone by {@link ZoneComparison}.
 *
 * @param grade how much it is worth
 * @param verdict what became of the passive authentication
 * @param zone data group 1 as read; absent where it is not at hand or has not the form of a zone
 * @param text the same as it stands in the chip; absent with it
 * @param object SHA-256 of the security object, lower-case hexadecimal; absent where it cannot be read
 */
public record ChipEvidence(
        ChipGrade grade,
        ChipVerdict verdict,
        MrzReading.@Nullable Read zone,
        @Nullable String text,
        @Nullable String object) {
    /**
     * From a chip.
     *
     * @param object the file EF.SOD
     * @param dataGroups the files at hand, by number
     * @param trust authorities of States
     * @param at the moment at which certificates must hold
     */
    public static ChipEvidence of(byte[] object, Map<Integer, byte[]> dataGroups, TrustStore trust, Instant at) {
        try {
            SecurityObject read = SecurityObject.read(object);
            byte[] zone = dataGroups.get(SecurityObject.ZONE);
            return of(
                    read.check(dataGroups, trust, at),
                    zone == null ? Optional.empty() : text(() -> Zone.read(zone)),
                    read.fingerprint(),
                    at);
        } catch (UnreadableSealException notInItsForm) {
            return unreadable();
        }
    }

    /** From the virtual component of a digital travel credential. */
    public static ChipEvidence of(TravelCredential credential, TrustStore trust, Instant at) {
        return of(
                credential.check(trust, at),
                text(credential::zone),
                credential.securityObject().fingerprint(),
                at);
    }

    /** From what may be the virtual component of a digital travel credential. */
    public static ChipEvidence ofCredential(byte[] file, TrustStore trust, Instant at) {
        try {
            return of(TravelCredential.read(file), trust, at);
        } catch (UnreadableSealException notInItsForm) {
            return unreadable();
        }
    }

    private static Optional<String> text(Supplier<Zone> zone) {
        try {
            return Optional.of(zone.get().text());
        } catch (UnreadableSealException notInItsForm) {
            return Optional.empty();
        }
    }

    private static ChipEvidence of(ChipCheck check, Optional<String> text, String object, Instant at) {
        LocalDate on = at.atOffset(ZoneOffset.UTC).toLocalDate();
        if (text.isPresent() && MrzReader.read(text.get(), on) instanceof MrzReading.Read read) {
            return new ChipEvidence(grade(check, read), check.verdict(), read, text.get(), object);
        }
        // A zone that was changed until it is none any more was changed all the same.
        ChipGrade grade = ChipGrade.of(check.verdict()) == ChipGrade.ALTERED ? ChipGrade.ALTERED : ChipGrade.UNREADABLE;
        return new ChipEvidence(grade, check.verdict(), null, null, object);
    }

    private static ChipGrade grade(ChipCheck check, MrzReading.Read zone) {
        ChipGrade grade = ChipGrade.of(check.verdict());
        // A trusted authority could sign a chip that calls itself another State's.
        return grade == ChipGrade.AUTHENTIC && !IssuingState.signed(zone.mrz().issuer(), check.chain())
                ? ChipGrade.SIGNER_REFUSED
                : grade;
    }

    private static ChipEvidence unreadable() {
        return new ChipEvidence(ChipGrade.UNREADABLE, ChipVerdict.UNREADABLE, null, null, null);
    }

    /** Nothing of the zone: this may end up in a log. */
    @Override
    public String toString() {
        return "ChipEvidence[" + grade + ", " + verdict + "]";
    }
}
