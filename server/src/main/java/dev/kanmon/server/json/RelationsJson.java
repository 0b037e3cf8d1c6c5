package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.Instrument.Party;
import dev.kanmon.clearance.agreement.Source;
import dev.kanmon.clearance.relations.Alarm;
import dev.kanmon.clearance.relations.Cadence;
import dev.kanmon.clearance.relations.Commitment;
import dev.kanmon.clearance.relations.Comparison;
import dev.kanmon.clearance.relations.Incident;
import dev.kanmon.clearance.relations.Indicator;
import dev.kanmon.clearance.relations.Mechanism;
import dev.kanmon.clearance.relations.Meeting;
import dev.kanmon.clearance.relations.PlaceNames;
import dev.kanmon.clearance.relations.Point;
import dev.kanmon.clearance.relations.Relations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The public shapes of what was promised, who meets, what happened and what came of it. */
public final class RelationsJson {
    private RelationsJson() {}

    /** A commitment as it stands on a day: how far it was carried out and what changed meanwhile, apart. */
    public static Map<String, Object> of(Commitment commitment, Relations relations, LocalDate on) {
        return new JsonObject()
                .with("id", commitment.id())
                .with("statedOn", JsonObject.day(commitment.statedOn()))
                .with("kind", JsonObject.word(commitment.kind()))
                .with("by", parties(commitment.by()))
                .with("text", commitment.text())
                .with("area", JsonObject.word(commitment.area()))
                .withEach(
                        "owners",
                        commitment.owners(),
                        owner -> new JsonObject()
                                .with("side", PartyCode.of(owner.side().id()))
                                .with("who", owner.who())
                                .entries())
                .with("due", JsonObject.day(commitment.due()))
                .with("overdue", commitment.isOverdue(on))
                .with("delivery", commitment.delivery(on).step())
                .with("deliveryWord", JsonObject.word(commitment.delivery(on)))
                .withEach(
                        "evidence",
                        commitment.evidence().stream()
                                .filter(evidence -> !evidence.day().isAfter(on))
                                .toList(),
                        evidence -> new JsonObject()
                                .with("day", JsonObject.day(evidence.day()))
                                .with("shows", evidence.shows())
                                .with("supports", JsonObject.word(evidence.supports()))
                                .with("provisions", evidence.provisions())
                                .with("mechanisms", evidence.mechanisms())
                                .with(
                                        "source",
                                        SourceJson.line(evidence.grounds().sources()))
                                .entries())
                .with("effect", comparison(relations.effect(commitment, on)))
                .with("source", SourceJson.line(commitment.grounds().sources()))
                .with("confidence", JsonObject.word(commitment.grounds().confidence()))
                .with("note", commitment.grounds().note())
                .with("lastChecked", JsonObject.day(commitment.lastChecked()))
                .entries();
    }

    /** A mechanism with its meetings and what is to be said of it on a day. */
    public static Map<String, Object> of(Mechanism mechanism, LocalDate on) {
        return new JsonObject()
                .with("about", "dialogue")
                .with("id", mechanism.id())
                .with("name", mechanism.name())
                .with("sides", parties(mechanism.sides()))
                .with("area", JsonObject.word(mechanism.area()))
                .with("cadence", cadence(mechanism.cadence()))
                .with("last", mechanism.last(on).map(RelationsJson::meeting).orElse(null))
                .with("next", mechanism.next(on).map(RelationsJson::meeting).orElse(null))
                .with("due", JsonObject.day(mechanism.due(on).orElse(null)))
                .with("alarm", alarm(mechanism.alarm(on)))
                .with("source", SourceJson.line(mechanism.grounds().sources()))
                .entries();
    }

    /** An incident; places of it with the names of both sides. */
    public static Map<String, Object> of(Incident incident) {
        return new JsonObject()
                .with("id", incident.id())
                .with("when", incident.when().toString())
                .with("what", incident.what())
                .with("sides", parties(incident.sides()))
                .with("area", JsonObject.word(incident.area()))
                .with(
                        "places",
                        incident.places().stream().map(PlaceNames::toString).toList())
                .with("source", SourceJson.line(incident.grounds().sources()))
                .entries();
    }

    /** One object a figure of a series, with what else is claimed for it. */
    public static List<Map<String, Object>> of(Indicator indicator) {
        return indicator.points().stream().map(point -> point(indicator, point)).toList();
    }

    /** What is to be said of a mechanism, in one word and a day. */
    public static String alarm(Alarm alarm) {
        return switch (alarm) {
            case Alarm.None() -> "none";
            case Alarm.Overdue(LocalDate due) -> "overdue since " + due;
            case Alarm.Stalled(LocalDate since) -> "stalled since " + since;
            case Alarm.UnknownLastMeeting() -> "no meeting on record";
        };
    }

    /** How often a mechanism is to meet, in words. */
    public static String cadence(Cadence cadence) {
        return switch (cadence) {
            case Cadence.Every(int months) -> "every " + months + " months";
            case Cadence.AsAgreed() -> "as agreed";
            case Cadence.EachItsOwn() -> "each its own";
        };
    }

    private static String meeting(Meeting meeting) {
        return meeting.place() == null ? meeting.when().toString() : meeting.when() + " " + meeting.place();
    }

    private static Map<String, Object> point(Indicator indicator, Point point) {
        List<Source> sources = point.taken().sources();
        return new JsonObject()
                .with("series", indicator.id())
                .with("title", indicator.title())
                .with("unit", indicator.unit())
                .with("period", point.period().toString())
                .with("value", point.value())
                .with("published", JsonObject.day(point.published()))
                .with("source", SourceJson.line(sources))
                .with("confidence", JsonObject.word(point.taken().confidence()))
                .with("note", point.taken().note())
                .withObject("conflict", point.conflict().orElse(null), ConflictJson::of)
                .entries();
    }

    private static Map<String, Object> comparison(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Measured measured ->
                new JsonObject()
                        .with("series", measured.before().indicator())
                        .with("baseline", measured.before().period().toString())
                        .with("baselineValue", measured.before().value())
                        .with("compared", measured.after().period().toString())
                        .with("comparedValue", measured.after().value())
                        .with("difference", measured.difference())
                        .with("percent", measured.percent())
                        .entries();
            case Comparison.Missing missing ->
                new JsonObject()
                        .with("missing", JsonObject.word(missing.reason()))
                        .with(
                                "period",
                                missing.period() == null
                                        ? null
                                        : missing.period().toString())
                        .entries();
        };
    }

    private static List<String> parties(List<Party> parties) {
        return parties.stream().map(party -> PartyCode.of(party.id())).toList();
    }
}
