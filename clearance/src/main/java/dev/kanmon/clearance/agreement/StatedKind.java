package dev.kanmon.clearance.agreement;

import java.util.Locale;

/** Kinds of provision that are told and decided by nowhere yet. */
public enum StatedKind {
    E_GATE_ELIGIBLE,
    DEDICATED_LANE,
    PROTECTION_OF_NATIONALS_ABROAD,
    INFORM_REQUIREMENT,
    TARIFF_PREFERENCE,
    MUTUAL_RECOGNITION,
    MEMBERSHIP,
    BASIC_RELATIONS,
    WORKING_HOLIDAY_SECOND_STAY,
    STUDENT_EXCHANGE,
    INVESTMENT_PROTECTION,
    TAX_RELIEF,
    SOCIAL_SECURITY,
    MUTUAL_ASSISTANCE,
    AIR_SERVICES,
    FISHERIES,
    SECURITY_OF_INFORMATION,
    SCIENTIFIC_COOPERATION,
    ENERGY_COOPERATION,
    FREE_MOVEMENT,
    DIALOGUE;

    /** Its name in instrument files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
