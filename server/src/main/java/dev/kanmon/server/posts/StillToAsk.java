package dev.kanmon.server.posts;

import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.clearance.decision.Sentences;
import dev.kanmon.clearance.pass.DocumentDifference;
import dev.kanmon.clearance.post.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What an officer has still to ask or to look at, worked out from what was told, read and found. */
final class StillToAsk {
    /** Whoever is younger travels with somebody who answers for them (Japan, Civil Code Art. 4: majority at eighteen). */
    static final int MAJORITY = 18;

    private StillToAsk() {}

    /**
     * One thing to ask.
     *
     * @param code what it is
     * @param sentences by language: ko, ja, en
     */
    record Ask(Code code, Map<String, String> sentences) {
        @Override
        public String toString() {
            return "Ask[" + code + "]";
        }
    }

    /** What there is to ask, in the order in which it is asked. */
    enum Code {
        /** No document was read yet. */
        DOCUMENT,
        OTHER_DOCUMENT,
        /** The document says something else than was told. */
        DIFFERENCE,
        /** The document says something else than the carrier's list. */
        CARRIER_DIFFERENCE,
        PURPOSE,
        DAYS,
        /** The arrangement asks for a visit, and one was told. */
        LAST_VISIT,
        ADDRESS,
        /** A minor: who answers for them. */
        COMPANION,
        /** Comes along as kin. */
        TIE,
        /** Data are missing. */
        MISSING,
        /** A finding that an officer must look at. */
        LOOK
    }

    static List<Ask> of(Sight sight, DeskWords words) {
        List<Ask> asks = new ArrayList<>();
        if (sight.document() == null) {
            asks.add(new Ask(Code.DOCUMENT, words.each("post.ask.DOCUMENT")));
        }
        if (sight.isOtherDocument()) {
            asks.add(new Ask(Code.OTHER_DOCUMENT, words.each("post.ask.OTHER_DOCUMENT")));
        }
        sight.differences().forEach(found -> asks.add(difference(Code.DIFFERENCE, found, words)));
        sight.carrier().forEach(found -> asks.add(difference(Code.CARRIER_DIFFERENCE, found, words)));
        asks.add(new Ask(
                Code.PURPOSE,
                DeskWords.each(language -> words.in(
                        language,
                        "post.ask.PURPOSE",
                        words.in(
                                language,
                                "post.purpose." + sight.party().purpose().name())))));
        asks.add(new Ask(
                Code.DAYS, words.each("post.ask.DAYS", sight.party().trip().days())));
        LocalDate visit = sight.person().lastVisit();
        Integer months = sight.desk().post().arrangement().visitedWithinMonths();
        if (months != null || visit != null) {
            asks.add(new Ask(
                    Code.LAST_VISIT,
                    visit == null
                            ? words.each("post.ask.LAST_VISIT.none")
                            : words.each("post.ask.LAST_VISIT", visit.toString())));
        }
        asks.add(new Ask(Code.ADDRESS, words.each("post.ask.ADDRESS")));
        if (isMinor(sight)) {
            asks.add(new Ask(Code.COMPANION, words.each("post.ask.COMPANION")));
        }
        Claim.Tie tie = sight.person().tie();
        if (tie == Claim.Tie.SPOUSE || tie == Claim.Tie.FIRST_DEGREE) {
            asks.add(new Ask(
                    Code.TIE,
                    DeskWords.each(language ->
                            words.in(language, "post.ask.TIE", words.in(language, "post.tie." + tie.name())))));
        }
        findings(sight).forEach(asks::add);
        return asks;
    }

    static boolean isMinor(Sight sight) {
        LocalDate born = ReadDocument.bornAtLatest(sight.enrolled().mrz());
        return born.equals(LocalDate.MAX)
                || born.plusYears(MAJORITY).isAfter(sight.desk().day());
    }

    private static Stream<Ask> findings(Sight sight) {
        DeskDecision decision = sight.decision();
        if (decision == null || decision.record() == null || decision.outcome() == Outcome.CLEAR) {
            return Stream.of();
        }
        return decision.record().decision().findings().stream()
                .filter(finding -> finding.code().weight() != FindingCode.Weight.NOTE)
                .map(finding -> new Ask(
                        finding.code().check() == FindingCode.Check.DATA ? Code.MISSING : Code.LOOK,
                        DeskWords.each(language -> sentence(finding, language))));
    }

    private static String sentence(Finding finding, Locale language) {
        return Sentences.of(finding, language);
    }

    private static Ask difference(Code code, DocumentDifference found, DeskWords words) {
        return new Ask(
                code,
                DeskWords.each(language -> words.in(
                        language,
                        "post.ask." + code.name(),
                        words.in(language, "document.field." + found.field().name()),
                        found.zone().isEmpty() ? "–" : found.zone(),
                        found.other().isEmpty() ? "–" : found.other())));
    }
}
