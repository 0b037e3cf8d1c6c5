package dev.kanmon.seals.vds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a seal says of the document it is printed on. */
public sealed interface VdsDocument {
    /**
     * A visa (Doc 9303 part 7 section 9; feature reference 5D hexadecimal, type 1).
     *
     * @param zone the two lines of the machine readable zone, of 44 characters each (MRV-A) or 36 (MRV-B). A seal holds the
     *     first line and 28 characters of the second; what the State may have printed after them is not known and filled
     *     with {@code <}
     * @param entries how often one may enter, 0 for any number of times; absent where the seal does not say
     * @param stay how long one may stay
     * @param passportNumber of the passport that the visa is in
     * @param visaType one to four bytes in lower-case hexadecimal; absent where the seal does not say
     */
    record Visa(
            List<String> zone,
            @Nullable Integer entries,
            Stay stay,
            String passportNumber,
            @Nullable String visaType) implements VdsDocument {
        /** Copies the zone. */
        public Visa {
            zone = List.copyOf(zone);
        }
    }

    /**
     * An emergency travel document (Doc 9303 part 8; feature reference 5E hexadecimal, type 3).
     *
     * @param zone the two lines of the machine readable zone, of 36 characters each
     */
    record EmergencyTravelDocument(List<String> zone) implements VdsDocument {
        /** Copies the zone. */
        public EmergencyTravelDocument {
            zone = List.copyOf(zone);
        }
    }

    /** One whose features are not known here: see {@link VdsSeal#features}. */
    record Other() implements VdsDocument {}
}
