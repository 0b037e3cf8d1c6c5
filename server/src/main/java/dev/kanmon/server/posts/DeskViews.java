package dev.kanmon.server.posts;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.Finding;
import dev.kanmon.clearance.decision.Sentences;
import dev.kanmon.clearance.post.BiometricsGate;
import dev.kanmon.clearance.post.PostOutcome;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.enrolment.Party;
import dev.kanmon.server.enrolment.Stage;
import dev.kanmon.server.passes.IssuedPass;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an officer sees in words and figures. */
@Component
final class DeskViews {
    private final DeskWords words;
    private final DeskActs acts;
    private final DeskPass passes;
    private final Members members;
    private final BiometricsReferences biometrics;

    DeskViews(DeskWords words, DeskActs acts, DeskPass passes, Members members, BiometricsReferences biometrics) {
        this.words = words;
        this.acts = acts;
        this.passes = passes;
        this.members = members;
        this.biometrics = biometrics;
    }

    /**
     * The view of a member.
     *
     * @param made pass that was just made; absent where none was
     */
    DeskView of(Sight sight, UUID officer, Locale language, DeskView.@Nullable Pass made) {
        Party party = sight.party();
        Member member = sight.member();
        Optional<DeskProblem.Why> against = acts.against(sight, officer);
        return new DeskView(
                member.id(),
                party.id(),
                member.place() + 1,
                Math.max(party.members().size(), member.place() + 1),
                member.stage(),
                members.outcome(member.id()).map(PostOutcome::told).orElse(null),
                party.consent().substring(0, 2),
                member.startedAt(),
                sight.desk().cutOff(party.trip().departure()),
                told(sight.enrolled().mrz(), sight, language),
                trip(party, language),
                party.members().stream()
                        .filter(other -> !other.id().equals(member.id()))
                        .map(other -> other(party, other))
                        .toList(),
                sight.document() != null && !sight.isOtherDocument(),
                screened(sight.decision(), language),
                member.stage() == Stage.AT_DESK ? StillToAsk.of(sight, words) : List.of(),
                biometrics(sight, language),
                against.isEmpty(),
                against.map(Enum::name).orElse(null),
                against.map(why -> words.in(language, "post.problem." + why.name()))
                        .orElse(null),
                made != null ? made : pass(member));
    }

    DeskView.Other other(Party party, Member other) {
        Mrz mrz = party.person(other)
                .read(LocalDate.ofInstant(party.askedAt(), ZoneOffset.UTC))
                .mrz();
        return new DeskView.Other(other.id(), name(mrz), other.stage());
    }

    static String name(Mrz mrz) {
        return mrz.given() == null ? mrz.surname() : mrz.surname() + ", " + mrz.given();
    }

    private DeskView.Told told(Mrz mrz, Sight sight, Locale language) {
        Optional<LocalDate> born = Optional.ofNullable(mrz.birthDate()).flatMap(MrzDate::date);
        return new DeskView.Told(
                mrz.surname(),
                mrz.given(),
                mrz.number(),
                mrz.issuer(),
                mrz.nationality(),
                born.map(LocalDate::toString).orElse("–"),
                born.map(day -> Period.between(day, sight.desk().day()).getYears())
                        .orElse(null),
                mrz.sex(),
                Optional.ofNullable(mrz.expiry())
                        .flatMap(MrzDate::date)
                        .map(LocalDate::toString)
                        .orElse(null),
                words.in(language, "post.tie." + sight.person().tie().name()));
    }

    private DeskView.Journey trip(Party party, Locale language) {
        return new DeskView.Journey(
                party.trip().voyage(),
                party.trip().from(),
                party.trip().to(),
                party.trip().departure(),
                party.trip().arrival(),
                words.in(language, "post.purpose." + party.purpose().name()),
                party.trip().days(),
                words.in(language, "post.channel." + party.channel().name()));
    }

    private DeskView.@Nullable Screened screened(@Nullable DeskDecision found, Locale language) {
        if (found == null) {
            return null;
        }
        Decision decision = found.record() == null ? null : found.record().decision();
        List<Finding> findings = decision == null ? List.of() : decision.findings();
        return new DeskView.Screened(
                found.listed() ? "CARRIER" : "POST",
                found.id(),
                found.outcome(),
                words.in(language, "outcome." + found.outcome().name()),
                found.decidedAt(),
                findings.stream()
                        .sorted(Comparator.comparing(finding -> finding.code().weight()))
                        .map(finding -> new DeskView.Found(
                                finding.code().name(), finding.code().weight().name(), Sentences.of(finding, language)))
                        .toList(),
                decision == null
                        ? List.of()
                        : Stream.of(
                                        decision.basis().agreements().stream(),
                                        decision.basis().lists().stream(),
                                        Stream.of(decision.basis().engine()))
                                .flatMap(versions -> versions)
                                .toList());
    }

    private DeskView.Biometrics biometrics(Sight sight, Locale language) {
        BiometricsGate.Answer answer = biometrics.gate(sight);
        boolean open = answer == BiometricsGate.Answer.MAY_BE_ASKED;
        return new DeskView.Biometrics(
                answer,
                words.in(language, "post.biometrics." + answer.name()),
                open,
                open
                        ? biometrics
                                .of(sight.member().id())
                                .map(BiometricsReferences.Kept::reference)
                                .orElse(null)
                        : null);
    }

    /** Why the register could make no pass. */
    String passProblem(DeskPass.Made made, Locale language) {
        return made.why() == null
                ? ""
                : words.in(language, "pass.refused." + made.why().name());
    }

    private DeskView.@Nullable Pass pass(Member member) {
        UUID holder = member.holder();
        if (member.stage() != Stage.PRE_CONFIRMED || holder == null) {
            return null;
        }
        Optional<IssuedPass> standing = passes.standing(holder);
        return new DeskView.Pass(
                standing.isPresent(),
                standing.map(pass -> pass.number().grouped()).orElse(null),
                null,
                null,
                null);
    }
}
