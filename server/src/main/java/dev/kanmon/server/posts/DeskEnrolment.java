package dev.kanmon.server.posts;

import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.post.Claim;
import dev.kanmon.clearance.post.Eligibility;
import dev.kanmon.clearance.post.EligibilityWords;
import dev.kanmon.clearance.post.SlotBook;
import dev.kanmon.clearance.post.Trip;
import dev.kanmon.messages.mrz.MrzReader;
import dev.kanmon.server.enrolment.Asked;
import dev.kanmon.server.enrolment.Channel;
import dev.kanmon.server.enrolment.Consent;
import dev.kanmon.server.enrolment.Enrolled;
import dev.kanmon.server.enrolment.Enrolments;
import dev.kanmon.server.enrolment.Party;
import dev.kanmon.server.enrolment.Person;
import dev.kanmon.server.posts.DeskProblem.Why;
import dev.kanmon.server.screening.VoyageSummary;
import dev.kanmon.server.screening.Voyages;
import dev.kanmon.server.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Enrols at the desk whoever came without having enrolled, with the consent that they tick themselves. */
@Component
final class DeskEnrolment {
    /** Carrier of two or three characters, and up to four digits (IATA Resolution 762). */
    private static final Pattern VOYAGE = Pattern.compile("([A-Z0-9]{2}[A-Z]?)([0-9]{1,4})");

    /** Longer stays have visas of their own, and no post clears them. */
    private static final int MOST_DAYS = 365;

    private final Store store;
    private final Enrolments enrolments;
    private final Voyages voyages;

    DeskEnrolment(Store store, Enrolments enrolments, Voyages voyages) {
        this.store = store;
        this.enrolments = enrolments;
        this.voyages = voyages;
    }

    /**
     * A voyage to choose.
     *
     * @param voyage carrier and number
     * @param to port of arrival
     * @param departure local to the post, {@code HH:mm}
     */
    record Choice(String voyage, String to, String departure) {}

    /** Voyages of the day from the post's port that lists told of and the post still takes. */
    List<Choice> choices(DeskPost desk) {
        Instant now = store.clock().instant();
        return known(desk)
                .filter(voyage -> voyage.departure() != null && !desk.isPastCutOff(voyage.departure(), now))
                .map(voyage -> new Choice(
                        Presented.designator(voyage.designator()),
                        voyage.to(),
                        String.valueOf(Optional.ofNullable(voyage.departure())
                                .orElseThrow()
                                .toLocalTime())))
                .toList();
    }

    private Stream<VoyageSummary> known(DeskPost desk) {
        return voyages.on(desk.day()).stream()
                .filter(voyage -> voyage.from().equals(desk.post().port().code()));
    }

    /**
     * What came of it.
     *
     * @param party to go on with
     * @param secret of the party's page
     * @param others why those who may not take part may not, a sentence each
     */
    record Done(Party party, String secret, List<String> others) {
        /** Nothing of the secret: this may end up in a log. */
        @Override
        public String toString() {
            return "Done[]";
        }
    }

    /**
     * Enrols a party. Its members join the line at once.
     *
     * @param officer language in which the officer is told why somebody may not take part
     * @throws DeskProblem where something is missing or wrong; nothing is kept then
     */
    Done enrol(DeskPost desk, DeskBody body, Locale officer) {
        if (!body.ticked("consent")) {
            throw DeskProblem.of(Why.NO_CONSENT);
        }
        Instant now = store.clock().instant();
        Trip trip = trip(desk, body);
        if (desk.isPastCutOff(trip.departure(), now)) {
            throw DeskProblem.of(Why.PAST_CUT_OFF);
        }
        Consent consent = Consent.given(language(body.needed("language", 2)), now);
        Enrolled enrolled =
                enrolments.enrol(new Asked(desk.post().id(), trip, persons(desk, body), consent, Channel.AT_DESK));
        return switch (enrolled) {
            case Enrolled.Taken taken -> {
                Party party = enrolments.find(taken.party()).orElseThrow(() -> DeskProblem.of(Why.NOBODY));
                yield new Done(party, taken.secret(), others(taken.answers(), desk, officer));
            }
            case Enrolled.NobodyEligible(List<Eligibility> answers) ->
                throw DeskProblem.of(Why.NOT_ELIGIBLE, String.join(" ", others(answers, desk, officer)));
            case Enrolled.Already already -> throw DeskProblem.of(Why.ALREADY);
            case Enrolled.NoSlot none -> throw DeskProblem.of(Why.PAST_CUT_OFF);
            case Enrolled.Full full -> throw DeskProblem.of(Why.FULL);
            case Enrolled.NoPost none -> throw DeskProblem.of(Why.NO_POST);
        };
    }

    private static List<String> others(List<Eligibility> answers, DeskPost desk, Locale officer) {
        EligibilityWords words = EligibilityWords.of(officer);
        return IntStream.range(0, answers.size())
                .filter(place -> !answers.get(place).isEligible())
                .mapToObj(place -> (place + 1) + ": " + words.sentence(answers.get(place), desk.post()))
                .toList();
    }

    private static Locale language(String code) {
        return DeskWords.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst()
                .orElseThrow(() -> DeskProblem.of(Why.INCOMPLETE));
    }

    private static List<Person> persons(DeskPost desk, DeskBody body) {
        List<Person> persons = new ArrayList<>();
        for (JsonNode one : body.list("persons")) {
            if (persons.size() == SlotBook.LARGEST_PARTY) {
                throw DeskProblem.of(Why.TOO_LONG);
            }
            DeskBody person = DeskBody.of(one);
            ReadDocument document = ReadDocument.of(person.needed("zone", MrzReader.MAX_CHARACTERS), desk.day());
            if (!document.isSound()) {
                throw DeskProblem.of(Why.ZONE_WRONG);
            }
            String visit = person.text("lastVisit", 10);
            persons.add(new Person(
                    document.text(),
                    visit == null ? null : day(visit),
                    persons.isEmpty() ? Claim.Tie.FIRST : person.choice("tie", Claim.Tie.class)));
        }
        if (persons.isEmpty()) {
            throw DeskProblem.of(Why.INCOMPLETE);
        }
        return persons;
    }

    @SuppressWarnings("UnusedException")
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw DeskProblem.of(Why.INCOMPLETE);
        }
    }

    /** Times are the carrier's where a list told of the voyage; else they are asked. */
    private Trip trip(DeskPost desk, DeskBody body) {
        Matcher named = VOYAGE.matcher(Presented.designator(body.needed("voyage", 10)));
        if (!named.matches()) {
            throw DeskProblem.of(Why.INCOMPLETE);
        }
        Scope.Purpose purpose = body.choice("purpose", Scope.Purpose.class);
        int days = body.number("days", 1, MOST_DAYS);
        Optional<VoyageSummary> listed = known(desk)
                .filter(voyage -> Presented.designator(voyage.designator()).equals(named.group()))
                .filter(voyage -> voyage.departure() != null && voyage.arrival() != null)
                .findFirst();
        String to = listed.map(VoyageSummary::to)
                .orElseGet(() -> body.needed("to", 5).toUpperCase(Locale.ROOT));
        LocalDateTime departure = listed.map(VoyageSummary::departure)
                .orElseGet(() -> desk.day().atTime(time(body.needed("departure", 5))));
        LocalDateTime arrival =
                listed.map(VoyageSummary::arrival).orElseGet(() -> arrival(departure, time(body.needed("arrival", 5))));
        if (Ports.shipped().find(to).isEmpty()) {
            throw DeskProblem.of(Why.INCOMPLETE);
        }
        return new Trip(
                named.group(1), named.group(2), desk.post().port().code(), to, departure, arrival, purpose, days);
    }

    /** An hour before that of departure is one of the next day. */
    private static LocalDateTime arrival(LocalDateTime departure, LocalTime time) {
        LocalDateTime same = departure.toLocalDate().atTime(time);
        return same.isBefore(departure) ? same.plusDays(1) : same;
    }

    @SuppressWarnings("UnusedException")
    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException none) {
            throw DeskProblem.of(Why.INCOMPLETE);
        }
    }
}
