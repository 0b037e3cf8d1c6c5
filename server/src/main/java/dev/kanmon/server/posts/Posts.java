package dev.kanmon.server.posts;

import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.PassDraft;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.messages.Presence;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.passes.IssueResult;
import dev.kanmon.server.passes.IssuedPass;
import dev.kanmon.server.passes.PassChecks;
import dev.kanmon.server.passes.PassForms;
import dev.kanmon.server.passes.PassOrder;
import dev.kanmon.server.passes.PassRegister;
import dev.kanmon.server.screening.PassGrounds;
import dev.kanmon.server.screening.ScreenedTraveller;
import dev.kanmon.server.screening.ScreenedVoyage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Passes as officers work with them: who has one, who may get one, and what one says when it is shown. */
@Component
public final class Posts {
    private static final String OBSTACLE = "pass.obstacle.";

    private final PassRegister register;
    private final PassChecks checks;
    private final Members members;

    Posts(PassRegister register, PassChecks checks, Members members) {
        this.register = register;
        this.checks = checks;
        this.members = members;
    }

    /** How it is with everyone's pass, by the decision about them. */
    public Map<UUID, PassState> states(ScreenedVoyage voyage) {
        Map<UUID, IssuedPass> last = new HashMap<>();
        for (IssuedPass pass : register.ofVoyage(voyage.summary().id()).reversed()) {
            // One that stands is the last: another is issued only once it was withdrawn.
            last.put(pass.traveller(), pass);
        }
        Map<UUID, PassState> states = new HashMap<>();
        for (ScreenedTraveller traveller : voyage.travellers()) {
            states.put(traveller.id(), new PassState(last.get(traveller.person()), obstacle(traveller)));
        }
        return states;
    }

    /** How it is with one traveller's pass. */
    public PassState state(ScreenedTraveller traveller) {
        return new PassState(history(traveller).stream().findFirst().orElse(null), obstacle(traveller));
    }

    /** All passes of a traveller on the voyage, the last first. */
    public List<IssuedPass> history(ScreenedTraveller traveller) {
        return register.ofTraveller(traveller.person());
    }

    /** Issues passes to those of these travellers to whom one can be issued, and whom no post sent to the ordinary counter. */
    List<IssueResult> issue(List<ScreenedTraveller> travellers, UUID by) {
        List<PassOrder> orders = travellers.stream()
                .filter(traveller -> obstacle(traveller) == null)
                .flatMap(traveller -> draft(traveller)
                        .map(draft -> new PassOrder(
                                traveller.person(), traveller.voyage(), traveller.id(), traveller.dataKey(), draft))
                        .stream())
                .toList();
        Map<UUID, UUID> persons = new HashMap<>();
        orders.forEach(order -> persons.put(order.decision(), order.traveller()));
        return register.issue(
                orders,
                (tx, decision) -> PassGrounds.holds(tx, decision)
                        && !members.isAnswered(tx, Objects.requireNonNull(persons.get(decision))),
                by);
    }

    private static Optional<PassDraft.Issuable> draft(ScreenedTraveller traveller) {
        return Optional.ofNullable(traveller.record())
                .flatMap(PassGrounds::draft)
                .filter(PassDraft.Issuable.class::isInstance)
                .map(PassDraft.Issuable.class::cast);
    }

    /** Name of the text that says why no pass can be issued; null where one can be. */
    private static @Nullable String obstacle(ScreenedTraveller traveller) {
        if (!traveller.inForce()) {
            return OBSTACLE + "DECISION_REPLACED";
        }
        if (traveller.presence() == Presence.CANCELLED || traveller.presence() == Presence.NOT_ON_BOARD) {
            return OBSTACLE + "NOT_TRAVELLING";
        }
        if (traveller.record() == null) {
            return OBSTACLE + "DATA_GONE";
        }
        PassDraft draft = PassGrounds.draft(traveller.record()).orElse(null);
        if (draft == null) {
            return OBSTACLE + "FAULT";
        }
        return switch (draft) {
            case PassDraft.Issuable issuable -> null;
            case PassDraft.Refused refused -> OBSTACLE + refused.obstacle().name();
        };
    }

    /**
     * Verifies what was shown for a voyage.
     *
     * @param text of the seal
     * @param voyage id of the voyage
     * @param designator carrier and number of the voyage
     */
    Verification verify(String text, UUID voyage, String designator) {
        PassCheck check = checks.verify(text, new Presented(null, designator));
        Optional<IssuedPass> known = check.pass() == null
                ? Optional.empty()
                : register.numbered(check.pass().number());
        return new Verification(
                check,
                known.map(IssuedPass::decision).orElse(null),
                known.filter(pass -> pass.voyage().equals(voyage)).isPresent());
    }

    /** Verifies a pass of the register as a gate would now, in both forms; the worse counts. Empty once its key is destroyed. */
    public Optional<Verification> verify(IssuedPass pass) {
        return register.forms(pass).map(forms -> verify(pass, forms));
    }

    Verification verify(IssuedPass pass, PassForms forms) {
        PassCheck small = checks.verify(forms.barcode(), Presented.NOTHING);
        PassCheck json = checks.verify(forms.vdsNc(), Presented.NOTHING);
        PassCheck worse = json.verdict().compareTo(small.verdict()) > 0 ? json : small;
        return new Verification(worse, pass.decision(), true);
    }
}
