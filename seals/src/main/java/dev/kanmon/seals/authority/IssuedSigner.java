package dev.kanmon.seals.authority;

import dev.kanmon.seals.certificate.Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signer that the authority issued a certificate to.
 *
 * @param certificate of its key
 * @param period when it signs, and until when what it signed is believed
 * @param revoked since when it is no longer to be trusted; absent where it is
 * @param keyInFolder whether its private key stands in the folder; else it is in a hardware module, or was deleted when it
 *     could sign no more
 */
public record IssuedSigner(
        Certificate certificate,
        SigningPeriod period,
        @Nullable Instant revoked,
        boolean keyInFolder) {
    /** Its serial as commands and file names write it: hexadecimal, in lower case. */
    public String serial() {
        return certificate.serial().toString(16);
    }

    /** Whether it is not revoked, and its period lets it sign at this moment. */
    public boolean signsAt(Instant at) {
        return revoked == null && period.signsAt(at);
    }
}
