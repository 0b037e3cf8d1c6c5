package dev.kanmon.server.corridor;

import dev.kanmon.clearance.agreement.EntryAnswer;
import dev.kanmon.clearance.agreement.EntryAnswer.Authorisation;
import dev.kanmon.clearance.agreement.EntryAnswer.Visa;
import dev.kanmon.clearance.agreement.EntryQuestion;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.server.json.PartyCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What travellers ask first, as a page shows it.
 *
 * @param nationality alpha-2
 * @param state State entered, alpha-2
 * @param days without a visa; 0 where one is needed
 * @param visa key of the text
 * @param authorisation key of the text
 * @param scheme of the authorisation, if one is spoken of
 * @param basis provisions that it rests on
 */
record EntryView(
        String nationality,
        String state,
        int days,
        String visa,
        String authorisation,
        @Nullable String scheme,
        List<Provision> basis) {
    static EntryView of(KnownAgreements known, String nationality, String state, LocalDate day) {
        EntryAnswer answer = known.entry(EntryQuestion.visit(nationality, state, day));
        List<Provision> basis = new ArrayList<>();
        int days = 0;
        String visa = switch (answer.visa()) {
            case Visa.Free(int granted, Provision by) -> {
                days = granted;
                basis.add(by);
                yield "corridor.visa.free";
            }
            case Visa.Suspended(Provision by, Provision suspended) -> {
                basis.add(by);
                yield "corridor.visa.suspended";
            }
            case Visa.NotWaived() -> "corridor.visa.needed";
        };
        return switch (answer.authorisation()) {
            case Authorisation.NotAsked() -> view(nationality, state, days, visa, "none", null, basis);
            case Authorisation.Needed(String scheme, Provision by) -> {
                basis.add(by);
                yield view(nationality, state, days, visa, "needed", scheme, basis);
            }
            case Authorisation.Waived(String scheme, Provision by, Provision waiver) -> {
                basis.add(waiver);
                yield view(nationality, state, days, visa, "waived", scheme, basis);
            }
        };
    }

    private static EntryView view(
            String nationality,
            String state,
            int days,
            String visa,
            String authorisation,
            @Nullable String scheme,
            List<Provision> basis) {
        return new EntryView(
                PartyCode.of(nationality),
                PartyCode.of(state),
                days,
                visa,
                "corridor.authorisation." + authorisation,
                scheme,
                List.copyOf(basis));
    }
}
