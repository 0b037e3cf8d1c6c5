package dev.kanmon.clearance.outlook;

import dev.kanmon.clearance.agreement.Ceiling;
import dev.kanmon.clearance.agreement.Terms;

/**
 * What a provision is about: of two about one matter, one can stand in the other's place.
 *
 * @param kind of provision
 * @param detail what tells matters of one kind apart; empty where nothing does
 */
record Matter(String kind, String detail) {
    static Matter of(Terms terms) {
        return new Matter(
                terms.kind(),
                switch (terms) {
                    case Terms.LicenceType type -> type.value() + type.groups();
                    case Terms.Suspension(String provision) -> provision;
                    case Terms.CeilingInstead(String facility, String value, Ceiling ceiling) -> facility;
                    case Terms.AuthorisationNeeded(String scheme) -> scheme;
                    case Terms.AuthorisationNotNeeded(String scheme) -> scheme;
                    case Terms.VisaFree free -> "";
                    case Terms.VisaFreeWithAuthorisation free -> "";
                    case Terms.TrustedDestination trusted -> "";
                    case Terms.IndividualLicenceRequired required -> "";
                    case Terms.Facility facility -> "";
                    case Terms.PreEntryScreening screening -> "";
                    case Terms.Stated stated -> "";
                });
    }

    /** Whether it only changes another provision, so that a time without it is no gap: the other then applies as it is. */
    static boolean isOfAnother(Terms terms) {
        return terms instanceof Terms.Suspension || terms instanceof Terms.CeilingInstead;
    }
}
