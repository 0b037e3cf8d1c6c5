package dev.kanmon.messages.mrz;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of States, organisations and nationalities in machine readable zones (Doc 9303 part 3, section 5). */
final class IssuerCodes {
    /** Parts A to E, G and H of section 5: what ISO 3166-1 lacks. */
    private static final Set<String> OF_DOC_9303 = Set.of(
            "D", "GBD", "GBN", "GBO", "GBP", "GBS", "RKS", "EUE", "UNO", "UNA", "UNK", "XBA", "XIM", "XCC", "XCE",
            "XCO", "XEC", "XPO", "XES", "XMP", "XOM", "XDC", "XXA", "XXB", "XXC", "XXX", "UTO", "IAO");

    /**
     * Part F of section 5, and what ISO 3166-3 lists as withdrawn, with ROM, which became ROU without an entry there:
     * nationalities and issuers of documents that are older than the change.
     */
    private static final Set<String> FORMER = Set.of(
            "AFI", "ANT", "ATB", "ATN", "BUR", "BYS", "CSK", "CTE", "DDR", "DHY", "FXX", "GEL", "HVO", "JTN", "MID",
            "NHB", "NTZ", "PCI", "PCZ", "PUS", "RHO", "ROM", "SCG", "SKM", "SUN", "TMP", "VDR", "WAK", "YMD", "YUG",
            "ZAR");

    private static final Set<String> KNOWN = Stream.of(
                    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3), OF_DOC_9303, FORMER)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private IssuerCodes() {}

    static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }
}
