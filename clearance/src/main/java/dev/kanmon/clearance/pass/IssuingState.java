package dev.kanmon.clearance.pass;

import dev.kanmon.clearance.port.States;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.Chain;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether what a State says it issued was signed under that State's authority. An authority may issue a certificate with any
 * State in it; so the authority's own State counts, and the signer's must be the same where it tells one.
 */
public final class IssuingState {
    /**
     * Authorities of organisations, of a State without a code of ISO 3166-1, and of Utopia, the standard's example, by the
     * code of the documents they issue.
     */
    private static final Map<String, String> AUTHORITIES =
            Map.of("EU", "EUE", "UN", "UNO", "KS", "RKS", "XK", "RKS", "XO", "XOM", "UT", "UTO");

    private IssuingState() {}

    /**
     * Compares.
     *
     * @param issuer as a seal or zone names it
     * @param chain from who signed it to an authority; absent where nobody is known to have
     */
    public static boolean signed(String issuer, @Nullable Chain chain) {
        if (chain == null) {
            return false;
        }
        Optional<String> signer = chain.path().stream().findFirst().flatMap(Certificate::country);
        return chain.state().filter(state -> issues(state, issuer)).isPresent()
                && signer.filter(state -> !issues(state, issuer)).isEmpty();
    }

    private static boolean issues(String authority, String issuer) {
        String code = States.alpha2(authority);
        return States.issuer(AUTHORITIES.getOrDefault(code, code)).equals(States.issuer(issuer));
    }
}
