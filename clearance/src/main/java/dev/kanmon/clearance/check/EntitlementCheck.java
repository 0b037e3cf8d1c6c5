package dev.kanmon.clearance.check;

import dev.kanmon.clearance.agreement.EntryAnswer;
import dev.kanmon.clearance.agreement.EntryAnswer.Authorisation;
import dev.kanmon.clearance.agreement.EntryAnswer.Visa;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.port.States;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * By which right the traveller enters on the day of arrival: as a national, without a visa, by a visa; or by none that is
 * known. Crew, and who only passes through, are asked for none here.
 */
final class EntitlementCheck implements Check {
    @Override
    public CheckResult examine(Examination examination) {
        return switch (examination.crossing()) {
            case Crossing.AtUnknownPort(String port) -> CheckResult.of(FindingCode.PORT_UNKNOWN, Map.of("port", port));
            case Crossing.Between crossing -> examine(examination, crossing);
        };
    }

    private static CheckResult examine(Examination examination, Crossing.Between crossing) {
        String from = crossing.from().state();
        String state = crossing.to().state();
        if (!examination.agreements().covers(from, state)) {
            return CheckResult.of(FindingCode.VOYAGE_NOT_COVERED, Map.of("from", from, "to", state));
        }
        if (examination.traveller().role() == Role.CREW) {
            return CheckResult.of(FindingCode.CREW_MEMBER, Map.of("state", state));
        }
        return switch (crossing.journey()) {
            case GOES_ON -> CheckResult.of(FindingCode.IN_TRANSIT, Map.of("state", state));
            case ENDS -> entering(examination, crossing);
            case CONTRADICTORY ->
                CheckResult.of(FindingCode.JOURNEY_CONTRADICTORY, Map.of("state", state))
                        .and(entering(examination, crossing));
        };
    }

    /** Whoever is reported as in transit but goes nowhere beyond enters like anybody else. */
    private static CheckResult entering(Examination examination, Crossing.Between crossing) {
        String state = crossing.to().state();
        String nationality = examination.nationality();
        if (nationality == null) {
            return CheckResult.NOTHING;
        }
        if (nationality.equals(state)) {
            return CheckResult.of(FindingCode.ENTERS_AS_NATIONAL, Map.of("state", state));
        }
        LocalDate arrival = crossing.arrival();
        if (arrival == null) {
            return CheckResult.NOTHING;
        }
        Visitor visitor = new Visitor(nationality, state, arrival);
        return examination
                .entry()
                .map(answer -> visitor.examine(answer, examination).and(visitor.planned(answer)))
                .orElse(CheckResult.NOTHING)
                .and(LaneNotes.of(examination, crossing));
    }

    /** Somebody who needs a reason to be let in. */
    private record Visitor(String nationality, String state, LocalDate arrival) {
        CheckResult examine(EntryAnswer answer, Examination examination) {
            return switch (answer.visa()) {
                case Visa.Free(int days, Provision by) ->
                    CheckResult.of(
                                    FindingCode.VISA_FREE,
                                    evidence("days", Integer.toString(days), "provision", by.citation()),
                                    by)
                            .and(authorisation(answer.authorisation(), examination));
                case Visa.Suspended(Provision by, Provision suspended) ->
                    visa(examination)
                            .orElseGet(() -> CheckResult.of(
                                    FindingCode.VISA_WAIVER_SUSPENDED,
                                    evidence("provision", by.citation(), "suspended", suspended.citation()),
                                    by,
                                    suspended));
                case Visa.NotWaived none ->
                    visa(examination).orElseGet(() -> CheckResult.of(FindingCode.ENTITLEMENT_NOT_SHOWN, evidence()));
            };
        }

        /** What is only planned for that day; nothing follows from it. */
        CheckResult planned(EntryAnswer answer) {
            return answer.proposed().stream()
                    .map(by -> CheckResult.of(
                            FindingCode.TRAVEL_AUTHORISATION_PROPOSED,
                            evidence(
                                    "provision",
                                    by.citation(),
                                    "scheme",
                                    by.terms().value()),
                            by))
                    .reduce(CheckResult.NOTHING, CheckResult::and);
        }

        private CheckResult authorisation(Authorisation authorisation, Examination examination) {
            return switch (authorisation) {
                case Authorisation.NotAsked none -> CheckResult.NOTHING;
                case Authorisation.Needed(String scheme, Provision by) ->
                    visa(examination)
                            .orElseGet(() -> CheckResult.of(
                                    FindingCode.TRAVEL_AUTHORISATION_NEEDED,
                                    evidence("provision", by.citation(), "scheme", scheme),
                                    by));
                case Authorisation.Waived(String scheme, Provision by, Provision waiver) ->
                    CheckResult.of(
                            FindingCode.TRAVEL_AUTHORISATION_WAIVED,
                            evidence("provision", by.citation(), "scheme", scheme, "waiver", waiver.citation()),
                            by,
                            waiver);
            };
        }

        /** A visa of the State entered, valid on arrival; one without a day of expiry cannot be told to be. */
        private Optional<CheckResult> visa(Examination examination) {
            return examination.visas().stream()
                    .filter(visa -> visa.issuer() != null
                            && States.alpha3(visa.issuer()).equals(state))
                    .flatMap(visa -> expiry(visa).stream()
                            .filter(expiry -> !expiry.isBefore(arrival))
                            .map(expiry -> CheckResult.of(
                                    FindingCode.VISA_SHOWN,
                                    Map.of(
                                            "document",
                                            visa.number() == null ? "" : visa.number(),
                                            "expiry",
                                            expiry.toString(),
                                            "state",
                                            state))))
                    .findFirst();
        }

        private static Optional<LocalDate> expiry(TravelDocument visa) {
            return Optional.ofNullable(visa.expiry()).flatMap(StatedDate::date);
        }

        private Map<String, String> evidence(String... more) {
            Map<String, String> evidence = new TreeMap<>();
            evidence.put("arrival", arrival.toString());
            evidence.put("nationality", nationality);
            evidence.put("state", state);
            for (int i = 0; i < more.length; i += 2) {
                evidence.put(more[i], more[i + 1]);
            }
            return evidence;
        }
    }
}
