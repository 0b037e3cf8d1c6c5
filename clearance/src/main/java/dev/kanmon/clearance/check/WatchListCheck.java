package dev.kanmon.clearance.check;

import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.watchlist.Document;
import dev.kanmon.clearance.watchlist.ListedBirth;
import dev.kanmon.clearance.watchlist.Match;
import dev.kanmon.clearance.watchlist.NameMatch;
import dev.kanmon.clearance.watchlist.Subject;
import dev.kanmon.clearance.watchlist.WatchList;
import dev.kanmon.clearance.watchlist.WatchListEntry;
import dev.kanmon.messages.StatedDate;
import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.names.Name;
import dev.kanmon.names.Sex;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the traveller is on a watch list. Runs for everyone, own nationals, crew and travellers in transit too. */
final class WatchListCheck implements Check {
    /** One in ten billion: nobody else on earth. */
    private static final double RAREST = 1e-10;

    @Override
    public CheckResult examine(Examination examination) {
        Subject subject = subject(examination.traveller());
        LocalDate today = examination.today();
        List<Finding> findings = new ArrayList<>();
        for (WatchList list : examination.basis().lists()) {
            list.search(subject, today).forEach(match -> findings.add(finding(match, list)));
        }
        return new CheckResult(findings, List.of());
    }

    private static Subject subject(Traveller traveller) {
        StatedDate birth = traveller.birthDate();
        return new Subject(
                Name.of(traveller.surname(), traveller.given()),
                birth == null ? List.of() : birth.readings(),
                traveller.nationality(),
                sex(traveller),
                traveller.documents().stream().flatMap(WatchListCheck::document).toList());
    }

    private static @Nullable Sex sex(Traveller traveller) {
        return switch (traveller.sex()) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            case null, default -> null;
        };
    }

    private static Stream<Document> document(TravelDocument document) {
        return document.number() == null
                ? Stream.empty()
                : Stream.of(Document.of(document.issuer(), document.number()));
    }

    private static Finding finding(Match match, WatchList list) {
        FindingCode code = switch (match.grounds()) {
            case DOCUMENT -> FindingCode.LISTED_DOCUMENT;
            case NAME_AND_BIRTH_DATE -> FindingCode.LISTED_NAME_AND_BIRTH_DATE;
            case NEAR_NAME_AND_BIRTH_DATE -> FindingCode.LISTED_NEAR_NAME_AND_BIRTH_DATE;
            case NAME_AND_SWAPPED_BIRTH_DATE -> FindingCode.LISTED_NAME_AND_SWAPPED_BIRTH_DATE;
            case NAME_AND_NEAR_BIRTH_DATE -> FindingCode.LISTED_NAME_AND_NEAR_BIRTH_DATE;
            case NAME_AND_BIRTH_YEAR -> FindingCode.LISTED_NAME_AND_BIRTH_YEAR;
            case NAME_ALONE -> FindingCode.LISTED_NAME;
        };
        return Finding.of(code, evidence(match, list));
    }

    private static Map<String, String> evidence(Match match, WatchList list) {
        WatchListEntry entry = match.entry();
        Map<String, String> evidence = new TreeMap<>();
        evidence.put("list", list.id());
        evidence.put("entry", entry.id());
        if (match.name() != null) {
            put(evidence, match.name());
        }
        if (!entry.nationalities().isEmpty()) {
            evidence.put("listedNationality", String.join("; ", entry.nationalities()));
        }
        put(evidence, "source", entry.source());
        put(evidence, "legalBasis", entry.basis());
        if (match.document() != null) {
            evidence.put("document", match.document().number());
        }
        if (!entry.births().isEmpty()) {
            evidence.put(
                    "listedBirth",
                    entry.births().stream().map(ListedBirth::toString).collect(Collectors.joining("; ")));
        }
        return evidence;
    }

    private static void put(Map<String, String> evidence, NameMatch name) {
        evidence.put("listedName", name.listed());
        evidence.put("likeness", decimal(name.likeness().sameName()));
        evidence.put("bearers", bearers(name.likeness().rarity()));
        evidence.put("score", decimal(name.score()));
        evidence.put("comparison", NameNotation.of(name.remarks()));
        if (name.weak()) {
            evidence.put("alias", "weak");
        }
    }

    /** Three decimals: more would tell the same person apart from itself by how a processor rounds. */
    private static String decimal(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.DOWN).toPlainString();
    }

    /** One in how many bears the name, to two digits. */
    private static String bearers(double rarity) {
        return BigDecimal.ONE
                .divide(BigDecimal.valueOf(Math.max(rarity, RAREST)), new MathContext(2))
                .toBigInteger()
                .toString();
    }

    private static void put(Map<String, String> evidence, String name, @Nullable String value) {
        if (value != null) {
            evidence.put(name, value);
        }
    }
}
