package dev.kanmon.server.json;

import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.outlook.Coverage;
import dev.kanmon.clearance.outlook.Difference;
import dev.kanmon.clearance.outlook.Imbalance;
import dev.kanmon.clearance.outlook.Lapse;
import dev.kanmon.clearance.outlook.Undoing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public shapes of what the agreements hold in store; provisions stand in them by their citations. */
public final class OutlookJson {
    private OutlookJson() {}

    /** One object a lapse. */
    public static Map<String, Object> of(Lapse lapse) {
        return provision(new JsonObject().with("about", "lapse"), lapse.provision())
                .with("lastDay", JsonObject.day(lapse.lastDay()))
                .with("daysLeft", lapse.daysLeft())
                .with("rung", alarms(lapse.rung()))
                .with("ahead", alarms(lapse.ahead()))
                .with("successor", lapse.successor().map(Provision::citation).orElse(null))
                .with("touched", citations(lapse.touched()))
                .with("comesBack", citations(lapse.comesBack()))
                .with(
                        "snapsBack",
                        lapse.provision().durability() == null
                                ? null
                                : lapse.provision().durability().snapsBack())
                .entries();
    }

    /**
     * One object an imbalance.
     *
     * @param one whose grants are the first of it
     * @param other whose grants are the second
     */
    public static Map<String, Object> of(Imbalance imbalance, String one, String other) {
        return new JsonObject()
                .with("about", "imbalance")
                .with("provision", imbalance.kind())
                .with("first", PartyCode.of(one))
                .with("second", PartyCode.of(other))
                .with("firstGives", citations(imbalance.first()))
                .with("secondGives", citations(imbalance.second()))
                .with("more", JsonObject.word(imbalance.lean()))
                .with("since", JsonObject.day(imbalance.since()))
                .with("proposed", citations(imbalance.proposed()))
                .entries();
    }

    /** One object a coverage that has a gap or an overlap. */
    public static Map<String, Object> of(Coverage coverage) {
        return new JsonObject()
                .with("provision", coverage.kind())
                .with("grantor", PartyCode.of(coverage.leg().grantor()))
                .with("beneficiary", PartyCode.of(coverage.leg().beneficiary()))
                .withList(
                        "gaps",
                        coverage.gaps(),
                        gap -> days(gap.first(), gap.last())
                                .with("why", JsonObject.word(gap.why()))
                                .with("suspended", citations(gap.suspended()))
                                .with("before", citations(gap.before()))
                                .entries())
                .withList(
                        "overlaps",
                        coverage.overlaps(),
                        overlap -> days(overlap.first(), overlap.last())
                                .with("provisions", citations(overlap.provisions()))
                                .entries())
                .entries();
    }

    /** One object a provision that could be undone. */
    public static Map<String, Object> of(Undoing undoing) {
        return provision(new JsonObject(), undoing.provision())
                .with(
                        "endedAloneBy",
                        undoing.durability().endedAloneBy().stream()
                                .map(PartyCode::of)
                                .toList())
                .with("rank", JsonObject.word(undoing.durability().rank()))
                .with("noticeDays", undoing.durability().noticeDays())
                .with("noticeKnown", undoing.noticeKnown())
                .with("earliest", JsonObject.day(undoing.earliest()))
                .with("basis", undoing.durability().basis())
                .with("snapsBack", undoing.durability().snapsBack())
                .with("touches", citations(undoing.touched()))
                .with("comesBack", citations(undoing.comesBack()))
                .with("facilities", citations(undoing.facilities()))
                .with(
                        "domains",
                        undoing.domains().stream().map(JsonObject::word).toList())
                .entries();
    }

    /** One object a difference. */
    public static Map<String, Object> of(Difference difference) {
        return switch (difference) {
            case Difference.OfState state ->
                provision(new JsonObject(), state.provision())
                        .with("before", JsonObject.word(state.before()))
                        .with("after", JsonObject.word(state.after()))
                        .entries();
            case Difference.OfKnowledge(Provision before, Provision after) ->
                provision(new JsonObject(), after)
                        .with("before", before == null ? null : before.citation())
                        .with("published", JsonObject.day(after.knowledge().published()))
                        .with(
                                "change",
                                after.knowledge().change() == null
                                        ? null
                                        : JsonObject.word(after.knowledge().change()))
                        .with("by", after.knowledge().by())
                        .entries();
            case Difference.OfVersion version ->
                new JsonObject()
                        .with("id", version.id())
                        .with("grantor", PartyCode.of(version.leg().grantor()))
                        .with("beneficiary", PartyCode.of(version.leg().beneficiary()))
                        .with("version", version.number())
                        .with(
                                "before",
                                version.before() == null
                                        ? null
                                        : version.before().citation())
                        .with(
                                "after",
                                version.after() == null ? null : version.after().citation())
                        .withList(
                                "fields",
                                version.fields(),
                                field -> new JsonObject()
                                        .with("name", field.name())
                                        .with("before", field.before())
                                        .with("after", field.after())
                                        .entries())
                        .entries();
            case Difference.OfCopy(String instrument, Difference.Holder holder, List<Difference.Line> lines) ->
                new JsonObject()
                        .with("instrument", instrument)
                        .with("in", JsonObject.word(holder))
                        .with("lines", lines.stream().map(OutlookJson::line).toList())
                        .entries();
        };
    }

    private static JsonObject provision(JsonObject json, Provision provision) {
        return json.with("id", provision.id())
                .with("domain", JsonObject.word(provision.domain()))
                .with("grantor", PartyCode.of(provision.leg().grantor()))
                .with("beneficiary", PartyCode.of(provision.leg().beneficiary()))
                .with("provision", provision.terms().kind())
                .with("value", provision.terms().value())
                .with("citation", provision.citation())
                .with("instrument", provision.instrument())
                .with("source", SourceJson.line(provision.evidence().sources()));
    }

    private static List<String> alarms(List<Lapse.Alarm> alarms) {
        return alarms.stream()
                .map(alarm -> alarm.daysBefore() + " days: " + alarm.on())
                .toList();
    }

    private static String line(Difference.Line line) {
        String place = line.place().isEmpty() ? "" : line.place() + ": ";
        return (line.first() ? "- " : "+ ") + place + line.text();
    }

    private static JsonObject days(LocalDate first, LocalDate last) {
        return new JsonObject().with("first", known(first)).with("last", known(last));
    }

    private static @Nullable String known(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day.toString();
    }

    private static List<String> citations(Collection<Provision> provisions) {
        return provisions.stream().map(Provision::citation).toList();
    }
}
