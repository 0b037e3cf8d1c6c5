package dev.kanmon.server.pages;

import dev.kanmon.clearance.pass.ChipGrade;
import dev.kanmon.clearance.pass.DocumentDifference;
import dev.kanmon.clearance.pass.DocumentField;
import dev.kanmon.messages.Traveller;
import dev.kanmon.server.applications.Application;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A traveller's own application as an officer sees it.
 *
 * @param receivedAt when it was received
 * @param source where the zone came from that it goes by
 * @param grade of the chip's evidence, {@code NONE} where there is none
 * @param weight how much it wants attention, as that of a finding
 * @param object SHA-256 of the chip's security object; absent where there is none
 * @param differences what chip, typed zone and carrier tell differently
 */
record ApplicationLine(
        Instant receivedAt,
        Application.Source source,
        String grade,
        String weight,
        @Nullable String object,
        List<Difference> differences) {
    private static final String NO_CHIP = "NONE";

    /** Which two differ. */
    enum Between {
        CHIP_AND_CARRIER,
        TYPED_AND_CARRIER,
        CHIP_AND_TYPED
    }

    /** One thing that two of them tell differently. */
    record Difference(Between between, DocumentField field, String one, String other) {}

    static ApplicationLine of(Application application, Traveller reported) {
        List<Difference> differences = new ArrayList<>();
        add(differences, Between.CHIP_AND_CARRIER, application.chipAgainst(reported));
        if (application.source() == Application.Source.TYPED) {
            add(differences, Between.TYPED_AND_CARRIER, application.against(reported));
        }
        add(differences, Between.CHIP_AND_TYPED, application.chipAgainstTyped());
        ChipGrade grade = application.grade();
        return new ApplicationLine(
                application.receivedAt(),
                application.source(),
                grade == null ? NO_CHIP : grade.name(),
                weight(grade, differences),
                application.object(),
                List.copyOf(differences));
    }

    public boolean agrees() {
        return differences.isEmpty();
    }

    private static void add(List<Difference> all, Between between, List<DocumentDifference> found) {
        found.forEach(one -> all.add(new Difference(between, one.field(), one.zone(), one.other())));
    }

    private static String weight(@Nullable ChipGrade grade, List<Difference> differences) {
        if (grade == ChipGrade.ALTERED || grade == ChipGrade.SIGNER_REFUSED) {
            return "STOP";
        }
        return differences.isEmpty() ? "NOTE" : "LOOK";
    }

    @Override
    public String toString() {
        return "ApplicationLine[" + grade + "]";
    }
}
