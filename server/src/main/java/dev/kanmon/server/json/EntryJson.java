package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.EntryAnswer;
import dev.kanmon.clearance.agreement.EntryQuestion;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import java.util.Map;

/** The public shape of what a national of one State may do on entering another. */
public final class EntryJson {
    private EntryJson() {}

    /** The question with its answer, each provision that it rests on in full, ready for {@link JsonLines}. */
    public static Map<String, Object> of(EntryQuestion question, KnownAgreements known) {
        EntryAnswer answer = known.entry(question);
        JsonObject json = new JsonObject()
                .with("nationality", PartyCode.of(question.nationality()))
                .with("to", PartyCode.of(question.state()))
                .with("on", JsonObject.day(question.day()))
                .with("known", JsonObject.day(known.known()))
                .with("document", question.document())
                .with("purpose", JsonObject.word(question.purpose()))
                .with("port", question.port());
        visa(json, answer.visa(), question, known);
        return json.with("authorisation", authorisation(answer.authorisation(), question, known))
                .entries();
    }

    private static void visa(JsonObject json, EntryAnswer.Visa visa, EntryQuestion question, KnownAgreements known) {
        switch (visa) {
            case EntryAnswer.Visa.Free(int days, Provision by) ->
                json.with("visa", "free")
                        .with("days", days)
                        .with("earlierStays", by.scope().counting() == null ? "unregulated" : "counted")
                        .with("by", provision(by, question, known));
            case EntryAnswer.Visa.Suspended(Provision by, Provision suspended) ->
                json.with("visa", "suspended")
                        .with("by", provision(by, question, known))
                        .with("suspended", provision(suspended, question, known));
            case EntryAnswer.Visa.NotWaived() -> json.with("visa", "not_waived");
        }
    }

    private static Map<String, Object> authorisation(
            EntryAnswer.Authorisation authorisation, EntryQuestion question, KnownAgreements known) {
        return switch (authorisation) {
            case EntryAnswer.Authorisation.NotAsked() ->
                new JsonObject().with("answer", "not_asked").entries();
            case EntryAnswer.Authorisation.Needed(String scheme, Provision by) ->
                new JsonObject()
                        .with("answer", "needed")
                        .with("scheme", scheme)
                        .with("by", provision(by, question, known))
                        .entries();
            case EntryAnswer.Authorisation.Waived(String scheme, Provision by, Provision waiver) ->
                new JsonObject()
                        .with("answer", "waived")
                        .with("scheme", scheme)
                        .with("by", provision(by, question, known))
                        .with("waiver", provision(waiver, question, known))
                        .entries();
        };
    }

    private static Map<String, Object> provision(Provision provision, EntryQuestion question, KnownAgreements known) {
        return ProvisionJson.of(provision, known.state(provision, question.day()));
    }
}
