package dev.kanmon.clearance.pass;

import dev.kanmon.seals.certificate.Chain;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier found.
 *
 * @param verdict what it says
 * @param form in which the seal travelled; absent where it could not be told
 * @param kind what the seal says it is: the type of a VDS-NC, such as {@code icao.dta}, or the name of a message; absent
 *     where it could not be read
 * @param issuer State that the seal says it is of, as it names it; likewise
 * @param content of a genuine seal that is no travel authorisation: names and values in its order, such as {@code pid.n};
 *     else empty
 * @param authorization the content of a travel authorisation; absent of other seals
 * @param pass the same as a pass; absent where it is none
 * @param chain from the signer to an authority; absent where it is the signature of nobody who is known
 * @param status which status list was asked; absent where there is none of the State
 */
public record PassCheck(
        PassVerdict verdict,
        @Nullable SealForm form,
        @Nullable String kind,
        @Nullable String issuer,
        SequencedMap<String, String> content,
        @Nullable TravelAuthorization authorization,
        @Nullable Pass pass,
        @Nullable Chain chain,
        @Nullable Status status) {
    /** Copies the content. */
    public PassCheck {
        content = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(content));
    }

    /**
     * The status list that was asked.
     *
     * @param number of the list
     * @param issued when it was made
     * @param expires from when on it is not fresh
     */
    public record Status(long number, Instant issued, Instant expires) {}
}
