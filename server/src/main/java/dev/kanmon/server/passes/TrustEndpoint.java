package dev.kanmon.server.passes;

import dev.kanmon.seals.certificate.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The certificates that passes are verified with, anybody's to fetch. */
@RestController
@RequestMapping("/api/v1/passes/trust")
final class TrustEndpoint {
    /** A signer's successor is here two weeks before it signs, but a revocation should be at gates soon. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final MediaType CERTIFICATE = MediaType.parseMediaType("application/pkix-cert");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final PassKeys keys;
    private final Clock clock;

    TrustEndpoint(PassKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** What a verifier trusts. */
    record Trust(List<String> authorities, List<TrustedSigner> signers, List<String> revocationLists) {}

    @GetMapping
    ResponseEntity<Trust> trust() {
        PassKeys.Trusted trusted = keys.trusted();
        Trust trust = new Trust(
                trusted.store().authorities().stream()
                        .map(one -> base64(one.encoded()))
                        .toList(),
                trusted.store().signers().stream()
                        .flatMap(one -> TrustedSigner.of(one, trusted.store(), clock.instant()).stream())
                        .toList(),
                trusted.lists().stream().map(TrustEndpoint::base64).toList());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic().mustRevalidate())
                .body(trust);
    }

    /** One certificate in DER. */
    @GetMapping("/{sha256}.cer")
    ResponseEntity<byte[]> certificate(@PathVariable String sha256) {
        Certificate found = keys.trusted().certificates().stream()
                .filter(one -> FINGERPRINT.matcher(sha256).matches())
                .filter(one -> one.fingerprint().equals(sha256))
                .findFirst()
                .orElseThrow(TrustEndpoint::notThere);
        return ResponseEntity.ok()
                .contentType(CERTIFICATE)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(found.encoded());
    }

    private static ErrorResponseException notThere() {
        ErrorResponseException notThere = new ErrorResponseException(HttpStatus.NOT_FOUND);
        notThere.setDetail(
                "There is no certificate of this fingerprint. GET /api/v1/passes/trust tells those there are.");
        return notThere;
    }

    static String base64(byte[] der) {
        return Base64.getEncoder().encodeToString(der);
    }
}
