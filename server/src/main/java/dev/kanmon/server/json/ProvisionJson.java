package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.Ceiling;
import dev.kanmon.clearance.agreement.CountingRule;
import dev.kanmon.clearance.agreement.Durability;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.clearance.agreement.Terms;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public shape of a provision: one object a leg, days in the grantor's zone, States by their alpha-2 codes. */
public final class ProvisionJson {
    private ProvisionJson() {}

    /** The object of a provision as it is on the day asked for, ready for {@link JsonLines}. */
    public static Map<String, Object> of(Provision provision, State state) {
        return object(provision, state);
    }

    /** The object of one version of a provision, without what it is on any day. */
    public static Map<String, Object> version(Provision provision) {
        return object(provision, null);
    }

    private static Map<String, Object> object(Provision provision, @Nullable State state) {
        JsonObject json = new JsonObject()
                .with("id", provision.id())
                .with("domain", JsonObject.word(provision.domain()))
                .with("grantor", PartyCode.of(provision.leg().grantor()))
                .with("beneficiary", PartyCode.of(provision.leg().beneficiary()))
                .with("provision", provision.terms().kind())
                .with("value", provision.terms().value())
                .with("from", JsonObject.day(provision.from()))
                .with("to", JsonObject.day(provision.to()))
                .with("state", state == null ? null : JsonObject.word(state))
                .with("instrument", provision.instrument())
                .with("source", SourceJson.line(provision.evidence().sources()))
                .with("confidence", JsonObject.word(provision.evidence().confidence()))
                .with("citation", provision.citation())
                .with("version", provision.version())
                .with("title", provision.title())
                .with("standing", JsonObject.word(provision.standing()))
                .with("ending", provision.to() == null ? null : JsonObject.word(provision.ending()));
        knowledge(json, provision.knowledge());
        if (!provision.scope().isUnlimited()) {
            json.with("scope", scope(provision.scope()));
        }
        terms(json, provision.terms());
        return json.with("renews", provision.renews())
                .withObject("durability", provision.durability(), ProvisionJson::durability)
                .withList("sources", provision.evidence().sources(), SourceJson::of)
                .withEach("claims", provision.evidence().claims(), ConflictJson::claim)
                .withEach("conflicts", provision.conflicts(), ConflictJson::of)
                .with("note", provision.evidence().note())
                .entries();
    }

    private static void knowledge(JsonObject json, Provision.Knowledge knowledge) {
        boolean dated = !knowledge.published().equals(LocalDate.MIN);
        json.with("published", dated ? JsonObject.day(knowledge.published()) : null)
                .with("recorded", JsonObject.day(knowledge.recorded()))
                .with("change", knowledge.change() == null ? null : JsonObject.word(knowledge.change()))
                .with("by", knowledge.by());
    }

    private static Map<String, Object> scope(Scope scope) {
        return new JsonObject()
                .with("documents", scope.documents())
                .with(
                        "purposes",
                        scope.purposes().stream().map(JsonObject::word).toList())
                .with("ports", scope.ports())
                .with("carriers", scope.carriers())
                .withObject("hours", scope.hours(), ProvisionJson::hours)
                .with("items", scope.items())
                .with("licences", scope.licences())
                .withObject("counting", scope.counting(), ProvisionJson::counting)
                .with("conditions", scope.conditions())
                .withObject("arrangement", scope.arrangement(), ArrangementJson::of)
                .entries();
    }

    static Map<String, Object> hours(Scope.Hours hours) {
        return new JsonObject()
                .with("from", hours.from().toString())
                .with("to", hours.to().toString())
                .entries();
    }

    private static Map<String, Object> counting(CountingRule counting) {
        return new JsonObject()
                .with("days", counting.days())
                .with("within", counting.within())
                .entries();
    }

    private static void terms(JsonObject json, Terms terms) {
        switch (terms) {
            case Terms.VisaFree(int days) -> json.with("days", days);
            case Terms.VisaFreeWithAuthorisation(int days, String scheme) ->
                json.with("days", days).with("scheme", scheme);
            case Terms.Suspension(String suspended) -> json.with("suspends", suspended);
            case Terms.AuthorisationNeeded(String scheme) -> json.with("scheme", scheme);
            case Terms.AuthorisationNotNeeded(String scheme) -> json.with("scheme", scheme);
            case Terms.TrustedDestination(String group, String value) -> json.with("group", group);
            case Terms.LicenceType type ->
                json.with("groups", type.groups())
                        .with("validYears", type.validYears())
                        .with("reviewDays", type.reviewDays())
                        .with("papers", type.papers());
            case Terms.Facility facility ->
                json.with("ceiling", ceiling(facility.ceiling()))
                        .withEach("shares", facility.shares(), ProvisionJson::share);
            case Terms.CeilingInstead(String facility, String value, Ceiling ceiling) ->
                json.with("facility", facility).with("ceiling", ceiling(ceiling));
            case Terms.PreEntryScreening(Terms.PreEntryScreening.Mode mode, String value) ->
                json.with("mode", JsonObject.word(mode));
            case Terms.IndividualLicenceRequired required -> {}
            case Terms.Stated stated -> {}
        }
    }

    static Map<String, Object> ceiling(Ceiling ceiling) {
        return new JsonObject()
                .with("amount", ceiling.amount())
                .with("unit", ceiling.unit())
                .with("period", JsonObject.word(ceiling.period()))
                .entries();
    }

    private static Map<String, Object> share(Terms.Share share) {
        return new JsonObject()
                .with("party", PartyCode.of(share.party()))
                .with("percent", share.percent())
                .with("results", share.results())
                .entries();
    }

    private static Map<String, Object> durability(Durability durability) {
        return new JsonObject()
                .with(
                        "endedAloneBy",
                        durability.endedAloneBy().stream().map(PartyCode::of).toList())
                .with("rank", JsonObject.word(durability.rank()))
                .with("noticeDays", durability.noticeDays())
                .with("basis", durability.basis())
                .with("snapsBack", durability.snapsBack())
                .with("dependsOn", durability.dependsOn())
                .entries();
    }
}
