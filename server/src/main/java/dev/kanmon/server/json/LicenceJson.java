package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.LicenceAnswer;
import dev.kanmon.clearance.agreement.LicenceQuestion;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Terms;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The public shape of which export licences may be used. */
public final class LicenceJson {
    private LicenceJson() {}

    /** The question with its answer, each provision that it rests on in full, ready for {@link JsonLines}. */
    public static Map<String, Object> of(LicenceQuestion question, KnownAgreements known) {
        LicenceAnswer answer = known.licences(question);
        Function<Provision, Map<String, Object>> full =
                provision -> ProvisionJson.of(provision, known.state(provision, question.day()));
        return new JsonObject()
                .with("from", PartyCode.of(question.from()))
                .with("to", PartyCode.of(question.to()))
                .with("item", question.item())
                .with("on", JsonObject.day(question.day()))
                .with("known", JsonObject.day(known.known()))
                .with("destination", destination(answer.destination(), full))
                .withList("usable", answer.usable(), usable -> licence(usable.type(), usable.by(), null, full))
                .withList(
                        "barred",
                        answer.barred(),
                        barred -> licence(barred.type(), barred.by(), barred.because(), full))
                .withList("also", answer.also(), full)
                .entries();
    }

    private static Map<String, Object> destination(
            LicenceAnswer.Destination destination, Function<Provision, Map<String, Object>> full) {
        return switch (destination) {
            case LicenceAnswer.Destination.Trusted(String group, Provision by) ->
                new JsonObject()
                        .with("answer", "trusted")
                        .with("group", group)
                        .withObject("by", by, full)
                        .entries();
            case LicenceAnswer.Destination.Ordinary() ->
                new JsonObject().with("answer", "ordinary").entries();
            case LicenceAnswer.Destination.Suspended(Provision by, Provision suspended) ->
                new JsonObject()
                        .with("answer", "suspended")
                        .withObject("by", by, full)
                        .withObject("suspended", suspended, full)
                        .entries();
        };
    }

    private static Map<String, Object> licence(
            Terms.LicenceType type,
            Provision by,
            @Nullable Provision because,
            Function<Provision, Map<String, Object>> full) {
        return new JsonObject()
                .with("type", type.value())
                .with("validYears", type.validYears())
                .with("reviewDays", type.reviewDays())
                .with("papers", type.papers())
                .withObject("by", by, full)
                .withObject("because", because, full)
                .entries();
    }
}
