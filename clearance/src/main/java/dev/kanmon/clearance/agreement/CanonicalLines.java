package dev.kanmon.clearance.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write data for hashing: a line {@code name=value} for each field in a fixed order, fields without a value
 * left out, members of a list numbered from 0. Values hold no line breaks (the reader refuses control characters), so no two
 * share a form. Adding an optional field leaves the versions of what has none as they are. Not for use by several threads.
 */
public final class CanonicalLines {
    private final StringBuilder form = new StringBuilder(512);

    /** SHA-256 of a form in UTF-8, in hexadecimal. */
    public static String sha256(String form) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** One field; nothing where it has no value. */
    public void line(String name, @Nullable Object value) {
        if (value != null) {
            form.append(name).append('=').append(value).append('\n');
        }
    }

    /** The members of a list. */
    public void each(String name, Collection<?> values) {
        int number = 0;
        for (Object value : values) {
            line(name + '.' + number++, value);
        }
    }

    /** Sources by their ids. */
    public void sources(String name, List<Source> sources) {
        each(name, sources.stream().map(Source::id).toList());
    }

    /** What sources say of single fields. */
    public void claims(List<Claim> claims) {
        int number = 0;
        for (Claim claim : claims) {
            String place = "claims." + number++ + '.';
            line(place + "field", claim.field());
            line(place + "value", claim.value());
            sources(place + "sources", claim.sources());
            line(place + "confidence", claim.confidence());
            line(place + "note", claim.note());
        }
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return form.toString();
    }
}
