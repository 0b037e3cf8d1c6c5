package dev.kanmon.clearance.check;

import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.messages.Leg;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.names.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the data suffice to screen by: surname, birth date, nationality, number of the travel document, and the day of
 * arrival, each of which a carrier may be asked for before boarding by Korea's Immigration Act, Article 73-2(3), and must
 * report by Japan's Immigration Control and Refugee Recognition Act, Article 57, with Article 52 of its Enforcement Rules.
 * Type and issuer of the document, and a reference by which the answer finds the person, are not in those lists; the
 * WCO/IATA/ICAO API guide has them. A date that was sent but is impossible is not missing: {@link DocumentCheck} tells of
 * it.
 */
final class DataCheck implements Check {
    private static final String GUIDE = "guide";

    /** What no law lists: the guide is cited for it. */
    private static final Set<String> IN_THE_GUIDE_ALONE = Set.of("documentType", "documentIssuer", "reference");

    @Override
    public CheckResult examine(Examination examination) {
        String law = law(examination.crossing());
        List<Finding> findings = missing(examination).stream()
                .map(item -> Finding.of(
                        FindingCode.DATA_MISSING,
                        Map.of("item", item, "law", IN_THE_GUIDE_ALONE.contains(item) ? GUIDE : law)))
                .toList();
        return new CheckResult(findings, List.of());
    }

    private static List<String> missing(Examination examination) {
        List<String> missing = new ArrayList<>();
        if (Name.of(examination.traveller().surname(), null).isEmpty()) {
            missing.add("surname");
        }
        if (examination.traveller().birthDate() == null) {
            missing.add("birthDate");
        }
        if (examination.nationality() == null) {
            missing.add("nationality");
        }
        Optional<TravelDocument> document = examination.travelDocument();
        if (document.isEmpty()) {
            missing.add("document");
        } else {
            missing.addAll(missing(document.get()));
        }
        if (examination.arrival() == null) {
            missing.add("arrival");
        }
        if (Examination.isMissing(examination.traveller().reservation())
                && Examination.isMissing(examination.traveller().reference())) {
            missing.add("reference");
        }
        return missing;
    }

    private static List<String> missing(TravelDocument document) {
        List<String> missing = new ArrayList<>();
        if (Examination.isMissing(document.type())) {
            missing.add("documentType");
        }
        if (Examination.isMissing(document.number())) {
            missing.add("documentNumber");
        }
        if (Examination.isMissing(document.issuer())) {
            missing.add("documentIssuer");
        }
        return missing;
    }

    /** The law of the State entered, by the name under which the sentences have it; none where it is neither State's. */
    private static String law(Crossing crossing) {
        String state = switch (crossing) {
            case Crossing.Between(Port from, Port to, Crossing.Journey journey, LocalDate arrival, Leg leg) ->
                to.state();
            case Crossing.AtUnknownPort unknown -> "";
        };
        return switch (state) {
            case "KOR" -> "lawKorea";
            case "JPN" -> "lawJapan";
            default -> GUIDE;
        };
    }
}
