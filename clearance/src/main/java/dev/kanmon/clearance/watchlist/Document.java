package dev.kanmon.clearance.watchlist;

import dev.kanmon.clearance.port.States;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A travel document by who issued it and its number, folded so that equal documents are equal: capitals, without spaces,
 * hyphens or fillers.
 *
 * @param issuer State or organisation, alpha-3; absent where the carrier did not report it
 * @param number letters and digits
 */
public record Document(@Nullable String issuer, String number) {
    private static final Pattern FILLING = Pattern.compile("[^\\p{L}\\p{Nd}]");

    /** Folds what was sent. A number without letters or digits becomes empty, and an empty number equals none. */
    public static Document of(@Nullable String issuer, String number) {
        return new Document(
                issuer == null || issuer.isBlank() ? null : States.issuer(issuer),
                isFolded(number)
                        ? number
                        : FILLING.matcher(Normalizer.normalize(number, Normalizer.Form.NFKC)
                                        .toUpperCase(Locale.ROOT))
                                .replaceAll(""));
    }

    /** Most numbers of a long list are written as they are kept. */
    private static boolean isFolded(String number) {
        for (int i = 0; i < number.length(); i++) {
            char letter = number.charAt(i);
            if (!(letter >= '0' && letter <= '9') && !(letter >= 'A' && letter <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** Whether both may be one document: the numbers are equal, and the issuers where both are known. */
    boolean sameAs(Document other) {
        return !number.isEmpty()
                && number.equals(other.number)
                && (issuer == null || other.issuer == null || issuer.equals(other.issuer));
    }

    /** Only who issued it, for logs and exceptions. */
    @Override
    public String toString() {
        return "Document[" + issuer + "]";
    }
}
