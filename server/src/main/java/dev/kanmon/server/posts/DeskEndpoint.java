package dev.kanmon.server.posts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kanmon.clearance.passcard.QrSymbol;
import dev.kanmon.clearance.post.BiometricsGate;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.server.access.AccessSettings;
import dev.kanmon.server.access.AccountPrincipal;
import dev.kanmon.server.enrolment.CallingLine;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.enrolment.Stage;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.posts.DeskProblem.Why;
import dev.kanmon.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page of the desk asks and does, for officers of the State that the post was granted to. */
@RestController
@RequestMapping("/api/v1/posts/{post}")
final class DeskEndpoint {
    private final DeskPosts posts;
    private final DeskSight sights;
    private final DeskViews views;
    private final DeskActs acts;
    private final DeskFinding finding;
    private final DeskEnrolment enrolment;
    private final BiometricsReferences biometrics;
    private final CallingLine line;
    private final Members members;
    private final Store store;
    private final Ledger ledger;
    private final AccessSettings settings;

    DeskEndpoint(
            DeskPosts posts,
            DeskSight sights,
            DeskViews views,
            DeskActs acts,
            DeskFinding finding,
            DeskEnrolment enrolment,
            BiometricsReferences biometrics,
            CallingLine line,
            Members members,
            Store store,
            Ledger ledger,
            AccessSettings settings) {
        this.posts = posts;
        this.sights = sights;
        this.views = views;
        this.acts = acts;
        this.finding = finding;
        this.enrolment = enrolment;
        this.biometrics = biometrics;
        this.line = line;
        this.members = members;
        this.store = store;
        this.ledger = ledger;
        this.settings = settings;
    }

    /** An answer of the desk: how the line is, and who is at the desk. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            DeskLine line,
            @Nullable DeskView view,
            DeskFinding.@Nullable Found found,
            @Nullable List<DeskEnrolment.Choice> voyages,
            @Nullable Taken taken) {}

    /**
     * A party that was enrolled at the desk.
     *
     * @param address of its page, on which it can take everything back; told this once
     * @param qr the address for a phone to scan, as SVG
     * @param others why those who may not take part may not, a sentence each
     */
    record Taken(String address, String qr, List<String> others) {
        Taken {
            others = List.copyOf(others);
        }

        /** Nothing of the address: this may end up in a log. */
        @Override
        public String toString() {
            return "Taken[]";
        }
    }

    /** How the line is, and the voyages that somebody may be enrolled for. */
    @GetMapping
    ResponseEntity<Answer> line(@PathVariable String post, @AuthenticationPrincipal AccountPrincipal officer) {
        DeskPost desk = posts.now(post, officer);
        return answer(desk, officer, null, null, enrolment.choices(desk));
    }

    /** Claims the next member; whoever is at the officer's desk already stays. */
    @PostMapping("/next")
    ResponseEntity<Answer> next(
            @PathVariable String post, @AuthenticationPrincipal AccountPrincipal officer, Locale language) {
        DeskPost desk = posts.now(post, officer);
        Optional<UUID> member = line.next(desk.post(), desk.day(), officer.account());
        return answer(
                desk,
                officer,
                member.map(id -> view(desk, id, null, officer, language, null)).orElse(null),
                null,
                null);
    }

    /** Finds somebody by a document's zone or the address of a party's page, {@code {"text":...}}; begins with whoever is found. */
    @PostMapping("/find")
    ResponseEntity<Answer> find(
            @PathVariable String post,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal AccountPrincipal officer,
            Locale language) {
        DeskPost desk = posts.now(post, officer);
        String text = DeskBody.of(body).needed("text", DeskFinding.LONGEST);
        DeskFinding.Found found = finding.find(desk, text, officer.account(), views);
        UUID member = found.member();
        if (member == null) {
            return answer(desk, officer, null, found, null);
        }
        return answer(desk, officer, begin(desk, member, text, officer, language), found, null);
    }

    /** Begins with a member, {@code {"zone":...}} where the document was read. */
    @PostMapping("/members/{member}/start")
    ResponseEntity<Answer> start(
            @PathVariable String post,
            @PathVariable UUID member,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal AccountPrincipal officer,
            Locale language) {
        DeskPost desk = posts.now(post, officer);
        String zone = DeskBody.of(body).text("zone", MrzReader.MAX_CHARACTERS);
        return answer(desk, officer, begin(desk, member, zone, officer, language), null, null);
    }

    /** Compares the document, {@code {"zone":...}}, with the one enrolled. */
    @PostMapping("/members/{member}/document")
    ResponseEntity<Answer> document(
            @PathVariable String post,
            @PathVariable UUID member,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal AccountPrincipal officer,
            Locale language) {
        DeskPost desk = posts.now(post, officer);
        ReadDocument read = sound(desk, DeskBody.of(body).needed("zone", MrzReader.MAX_CHARACTERS));
        Sight sight = sights.look(desk, member, read);
        mine(sight, officer);
        return answer(desk, officer, views.of(sight, officer.account(), language, null), null, null);
    }

    /** Pre-confirms, {@code {"zone":..., "decision":...}}: the document read, and the decision that the officer saw. */
    @PostMapping("/members/{member}/pre-confirm")
    ResponseEntity<Answer> preConfirm(
            @PathVariable String post,
            @PathVariable UUID member,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal AccountPrincipal officer,
            HttpServletRequest request,
            Locale language) {
        DeskPost desk = posts.now(post, officer);
        DeskBody sent = DeskBody.of(body);
        ReadDocument document = sound(desk, sent.needed("zone", MrzReader.MAX_CHARACTERS));
        DeskPass.Made made =
                acts.preConfirm(sights.look(desk, member, document), sent.id("decision"), officer.account());
        return made(desk, member, made, officer, request, language);
    }

    /** Makes the pass again, or a new link to it. */
    @PostMapping("/members/{member}/pass")
    ResponseEntity<Answer> pass(
            @PathVariable String post,
            @PathVariable UUID member,
            @AuthenticationPrincipal AccountPrincipal officer,
            HttpServletRequest request,
            Locale language) {
        DeskPost desk = posts.now(post, officer);
        DeskPass.Made made = acts.passAgain(sights.look(desk, member, null), officer.account());
        return made(desk, member, made, officer, request, language);
    }

    /** Sends to the ordinary counter, {@code {"note":...}} where the port of entry is told something; takes a pass back too. */
    @PostMapping("/members/{member}/counter")
    ResponseEntity<Answer> counter(
            @PathVariable String post,
            @PathVariable UUID member,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal AccountPrincipal officer) {
        DeskPost desk = posts.now(post, officer);
        acts.counter(
                sights.look(desk, member, null), DeskBody.of(body).text("note", PostNotes.LONGEST), officer.account());
        return answer(desk, officer, null, null, null);
    }

    /** Gives back to the line. */
    @PostMapping("/members/{member}/back")
    ResponseEntity<Answer> back(
            @PathVariable String post, @PathVariable UUID member, @AuthenticationPrincipal AccountPrincipal officer) {
        DeskPost desk = posts.now(post, officer);
        acts.back(sights.look(desk, member, null), officer.account());
        return answer(desk, officer, null, null, null);
    }

    /** Keeps the class told, or the reference to biometrics, {@code {"status":..., "reference":..., "zone":...}}. */
    @PostMapping("/members/{member}/biometrics")
    ResponseEntity<Answer> biometrics(
            @PathVariable String post,
            @PathVariable UUID member,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal AccountPrincipal officer,
            Locale language) {
        DeskPost desk = posts.now(post, officer);
        DeskBody sent = DeskBody.of(body);
        String zone = sent.text("zone", MrzReader.MAX_CHARACTERS);
        Sight sight = sights.look(desk, member, zone == null ? null : sound(desk, zone));
        mine(sight, officer);
        biometrics.keep(
                sight,
                sent.choice("status", BiometricsGate.Status.class),
                sent.text("reference", BiometricsReferences.LONGEST),
                officer.account());
        return answer(desk, officer, views.of(sight, officer.account(), language, null), null, null);
    }

    /** Enrols somebody at the desk and begins with the first of the party. */
    @PostMapping("/enrolments")
    ResponseEntity<Answer> enrol(
            @PathVariable String post,
            @RequestBody(required = false) byte @Nullable [] body,
            @AuthenticationPrincipal AccountPrincipal officer,
            HttpServletRequest request,
            Locale language) {
        DeskPost desk = posts.now(post, officer);
        DeskEnrolment.Done done = enrolment.enrol(desk, DeskBody.of(body), language);
        UUID first = done.party().members().getFirst().id();
        String zone = done.party().person(done.party().members().getFirst()).zone();
        String address = OwnAddress.ofParty(done.secret(), settings, request);
        return answer(
                desk,
                officer,
                begin(desk, first, zone, officer, language),
                null,
                null,
                new Taken(address, QrSymbol.of(address).svg(address), done.others()));
    }

    private DeskView begin(
            DeskPost desk, UUID member, @Nullable String zone, AccountPrincipal officer, Locale language) {
        Sight sight = sights.look(desk, member, null);
        Stage stage = sight.member().stage();
        boolean starts = stage == Stage.ENROLLED || stage == Stage.JOINED;
        if (starts
                && desk.isPastCutOff(
                        sight.party().trip().departure(), store.clock().instant())) {
            throw DeskProblem.of(Why.PAST_CUT_OFF);
        }
        if (stage == Stage.PRE_CONFIRMED || stage == Stage.ENDED) {
            store.write(tx -> ledger.append(
                    tx, new LedgerEvent.EnrolmentViewed(sight.party().id(), officer.account())));
        } else if (!members.start(member, officer.account())) {
            throw DeskProblem.of(Why.NOT_WITH_YOU);
        }
        return view(desk, member, zone, officer, language, null);
    }

    private static void mine(Sight sight, AccountPrincipal officer) {
        if (sight.member().stage() != Stage.AT_DESK
                || !officer.account().equals(sight.member().officer())) {
            throw DeskProblem.of(Why.NOT_WITH_YOU);
        }
    }

    private DeskView view(
            DeskPost desk,
            UUID member,
            @Nullable String zone,
            AccountPrincipal officer,
            Locale language,
            DeskView.@Nullable Pass pass) {
        ReadDocument document = zone == null ? null : sound(desk, zone);
        return views.of(sights.look(desk, member, document), officer.account(), language, pass);
    }

    private static ReadDocument sound(DeskPost desk, String zone) {
        ReadDocument document = ReadDocument.of(zone, desk.day());
        if (!document.isSound()) {
            throw DeskProblem.of(Why.ZONE_WRONG);
        }
        return document;
    }

    private ResponseEntity<Answer> made(
            DeskPost desk,
            UUID member,
            DeskPass.Made made,
            AccountPrincipal officer,
            HttpServletRequest request,
            Locale language) {
        return answer(
                desk, officer, view(desk, member, null, officer, language, pass(made, request, language)), null, null);
    }

    private DeskView.Pass pass(DeskPass.Made made, HttpServletRequest request, Locale language) {
        if (made.pass() == null || made.secret() == null) {
            return new DeskView.Pass(false, null, null, null, views.passProblem(made, language));
        }
        String number = made.pass().number().grouped();
        String address = OwnAddress.of(made.secret(), settings, request);
        return new DeskView.Pass(true, number, address, QrSymbol.of(address).svg(number), null);
    }

    private ResponseEntity<Answer> answer(
            DeskPost desk,
            AccountPrincipal officer,
            @Nullable DeskView view,
            DeskFinding.@Nullable Found found,
            @Nullable List<DeskEnrolment.Choice> voyages) {
        return answer(desk, officer, view, found, voyages, null);
    }

    private ResponseEntity<Answer> answer(
            DeskPost desk,
            AccountPrincipal officer,
            @Nullable DeskView view,
            DeskFinding.@Nullable Found found,
            @Nullable List<DeskEnrolment.Choice> voyages,
            @Nullable Taken taken) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Answer(
                        DeskLine.of(desk, line, store.clock().instant(), officer.account()),
                        view,
                        found,
                        voyages,
                        taken));
    }
}
