package dev.kanmon.clearance.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write a provision for hashing: a line {@code name=value} for each field in a fixed order, fields
 * without a value left out. Values hold no line breaks (the reader refuses control characters), so no two provisions
 * share a form. Adding an optional field leaves the versions of provisions without it as they are.
 */
final class CanonicalForm {
    /** 48 bits tell provisions and their versions apart among thousands, and a person can still read them out. */
    static final int CITED_DIGITS = 12;

    private CanonicalForm() {}

    static String of(Provision provision) {
        StringBuilder form = new StringBuilder(256);
        line(form, "id", provision.id());
        line(form, "domain", provision.domain());
        line(form, "grantor", provision.grantor());
        line(form, "beneficiary", provision.beneficiary());
        line(form, "kind", provision.terms().kind());
        line(form, "value", provision.terms().value());
        if (provision.terms() instanceof Terms.VisaFreeWithAuthorisation(int days, String scheme)) {
            line(form, "scheme", scheme);
        }
        line(form, "standing", provision.standing().name());
        line(form, "from", provision.from());
        line(form, "to", provision.to());
        line(form, "instrument", provision.instrument());
        line(form, "source", provision.source());
        line(form, "confidence", provision.confidence().name());
        line(form, "published", provision.published());
        return form.toString();
    }

    /** All of them by id, with an empty line after each. */
    static String of(Collection<Provision> provisions) {
        return provisions.stream()
                .sorted(Comparator.comparing(Provision::id))
                .map(provision -> of(provision) + '\n')
                .collect(Collectors.joining());
    }

    static String sha256(String form) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void line(StringBuilder form, String name, @Nullable Object value) {
        if (value != null) {
            form.append(name).append('=').append(value).append('\n');
        }
    }
}
