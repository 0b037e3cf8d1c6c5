package dev.kanmon.clearance.check;

import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.messages.TravelDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the data suffice to screen by: surname, birth date, nationality, type, number and issuer of the travel
 * document, and the day of arrival. Each is among what a carrier may be asked for before boarding by Korea's
 * Immigration Act, Article 73-2(3), and must report by Japan's Immigration Control and Refugee Recognition Act, Article
 * 57, with Article 52 of its Enforcement Rules. A date that was sent but is impossible is not missing: {@link DocumentCheck} tells of
 * it.
 */
final class DataCheck implements Check {
    private static final String KOREAN_LAW = "Immigration Act (KR), Art. 73-2(3)";
    private static final String JAPANESE_LAW =
            "Immigration Control and Refugee Recognition Act (JP), Art. 57; Enforcement Rules, Art. 52";

    @Override
    public CheckResult examine(Examination examination) {
        String law = law(examination.crossing());
        List<Finding> findings = missing(examination).stream()
                .map(item -> Finding.of(FindingCode.DATA_MISSING, Map.of("item", item, "law", law)))
                .toList();
        return new CheckResult(findings, List.of());
    }

    private static List<String> missing(Examination examination) {
        List<String> missing = new ArrayList<>();
        if (Examination.isMissing(examination.traveller().surname())) {
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

    /** The law of the State entered; both where it is neither State's. */
    private static String law(Crossing crossing) {
        String state = switch (crossing) {
            case Crossing.Between(Port from, Port to, boolean onward, LocalDate arrival) -> to.state();
            case Crossing.AtUnknownPort unknown -> "";
        };
        return switch (state) {
            case "KOR" -> KOREAN_LAW;
            case "JPN" -> JAPANESE_LAW;
            default -> KOREAN_LAW + "; " + JAPANESE_LAW;
        };
    }
}
