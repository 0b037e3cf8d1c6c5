package dev.kanmon.clearance.pass;

import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was shown together with a pass.
 *
 * @param document the passport; absent where none was read
 * @param voyage carrier and number of the voyage the traveller came on, such as {@code KE703}; absent where nobody told
 */
public record Presented(
        @Nullable Document document, @Nullable String voyage) {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Longer than those of airlines, for the names that ferry lines give their sailings; as long as a pass can hold. */
    private static final Pattern DESIGNATOR = Pattern.compile("[A-Z0-9]{3,10}");

    /** A pass alone. */
    public static final Presented NOTHING = new Presented(null, null);

    /**
     * What a pass is bound to.
     *
     * @param number of the passport
     * @param issuer State or organisation, as the zone has it
     * @param birthDate of the holder
     */
    public record Document(String number, String issuer, LocalDate birthDate) {
        /** From a machine readable zone; empty where its birth date is not known to the day. */
        public static Optional<Document> of(Mrz zone) {
            return Optional.ofNullable(zone.birthDate())
                    .flatMap(MrzDate::date)
                    .map(born -> new Document(zone.number(), zone.issuer(), born));
        }
    }

    boolean otherDocumentThan(Pass pass) {
        return document != null
                && !(document.number()
                                .toUpperCase(Locale.ROOT)
                                .equals(pass.authorization().passport())
                        && States.issuer(document.issuer()).equals(States.issuer(pass.issuer()))
                        && document.birthDate().equals(pass.authorization().birthDate()));
    }

    /** Leading zeros of the number are as carriers please: KE703 and KE0703 are one. */
    boolean otherVoyageThan(Pass pass) {
        return voyage != null && !designator(voyage).equals(designator(pass.voyage()));
    }

    /** Whether a text can be carrier and number of a voyage, in any spelling: letters and digits, 3 to 10. */
    public static boolean isDesignator(String sent) {
        return DESIGNATOR.matcher(designator(sent)).matches();
    }

    /** The one spelling of carrier and number by which voyages are compared: capitals without spaces and leading zeros. */
    public static String designator(String sent) {
        return SPACE.matcher(sent)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^([A-Z0-9]{2}[A-Z]?)0+(?=[0-9])", "$1");
    }
}
