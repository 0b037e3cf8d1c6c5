package dev.kanmon.server.agreements;

import dev.kanmon.clearance.facility.Position;
import dev.kanmon.server.json.PartyCode;
import java.math.BigDecimal;

/**
 * One line as the desk's page shows it. Amounts are exact, in decimal digits.
 *
 * @param value what a form sends for it, as {@link UseForm#line}
 * @param ceiling empty where there is none today
 * @param ceilingBy id of the provision that sets it; empty where it is its own or there is none
 */
record FacilityRow(
        String value,
        String facility,
        String grantor,
        String beneficiary,
        String unit,
        String ceiling,
        String ceilingBy,
        String inUse,
        String available,
        boolean overCeiling) {
    static FacilityRow of(Position position) {
        var facility = position.facility();
        var by = position.ceilingBy();
        var ceiling = position.ceiling();
        return new FacilityRow(
                UseForm.line(facility.id(), facility.leg(), position.unit()),
                facility.id(),
                PartyCode.of(facility.leg().grantor()),
                PartyCode.of(facility.leg().beneficiary()),
                position.unit(),
                ceiling == null ? "" : plain(ceiling.amount()),
                by == null || by.equals(facility) ? "" : by.id(),
                plain(position.inUse()),
                plain(position.available()),
                position.isOverCeiling());
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
