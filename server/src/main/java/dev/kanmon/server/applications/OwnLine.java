package dev.kanmon.server.applications;

import dev.kanmon.clearance.pass.ChipGrade;
import dev.kanmon.clearance.pass.DocumentDifference;
import dev.kanmon.clearance.pass.DocumentField;
import dev.kanmon.messages.mrz.CoveredNumber;
import dev.kanmon.messages.mrz.Mrz;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as its own page shows it.
 *
 * @param voyage carrier and number
 * @param number of the document, all but its end covered
 * @param issuer State as the zone has it
 * @param name as the zone has it
 * @param source whether the zone was typed or is the chip's
 * @param grade how much the chip's evidence is worth; absent where there is none
 * @param chipDiffers what the chip tells otherwise than the zone that was typed
 */
record OwnLine(
        String voyage,
        String number,
        String issuer,
        String name,
        Application.Source source,
        @Nullable ChipGrade grade,
        List<DocumentField> chipDiffers) {
    static OwnLine of(Application application) {
        Mrz zone = application.zone().mrz();
        return new OwnLine(
                application.voyage(),
                CoveredNumber.of(zone.number()),
                zone.issuer(),
                zone.given() == null ? zone.surname() : zone.surname() + " " + zone.given(),
                application.source(),
                application.grade(),
                application.chipAgainstTyped().stream()
                        .map(DocumentDifference::field)
                        .toList());
    }

    @Override
    public String toString() {
        return "OwnLine[]";
    }
}
