package dev.kanmon.server.enrolment;

import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.post.Post;
import dev.kanmon.clearance.post.Trip;
import dev.kanmon.server.enrolment.FormFault.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a party's question, and tells everything that is wrong with it at once. */
final class EnrolReader {
    /** Longer stays are no visit; whoever types more has mistyped. */
    private static final int MOST_DAYS = 999;

    private final EnrolForm form;
    private final Post post;
    private final Designator voyage;
    private final LocalDate day;
    private final @Nullable KnownVoyage known;
    private final Instant now;
    private final List<FormFault> faults = new ArrayList<>();

    EnrolReader(EnrolForm form, Post post, Designator voyage, LocalDate day, @Nullable KnownVoyage known, Instant now) {
        this.form = form;
        this.post = post;
        this.voyage = voyage;
        this.day = day;
        this.known = known;
        this.now = now;
    }

    /** What is wrong, after {@link #read}. */
    List<FormFault> faults() {
        return List.copyOf(faults);
    }

    /** Empty where something is wrong. */
    Optional<Asked> read() {
        Trip trip = trip();
        List<Person> persons = new PersonsReader(
                        form, post, LocalDate.ofInstant(now, post.port().zone()), faults)
                .read();
        Channel channel = chosen(Channel.class, "channel", Kind.CHANNEL);
        if (channel == Channel.AT_DESK) {
            faults.add(FormFault.of(Kind.CHANNEL, "channel"));
        }
        if (form.field("consent").isEmpty()) {
            faults.add(FormFault.of(Kind.CONSENT, "consent"));
        }
        return !faults.isEmpty() || trip == null || channel == null
                ? Optional.empty()
                : Optional.of(new Asked(post.id(), trip, persons, Consent.given(shown(), now), channel));
    }

    /** Language of the text that the page showed. */
    private Locale shown() {
        return switch (form.field("shown")) {
            case "ko" -> Locale.KOREAN;
            case "ja" -> Locale.JAPANESE;
            default -> Locale.ENGLISH;
        };
    }

    private @Nullable Trip trip() {
        String from = known == null ? post.port().code() : known.from();
        LocalDateTime departure = known == null ? departure() : known.departure();
        String to = known == null ? to() : known.to();
        Scope.Purpose purpose = chosen(Scope.Purpose.class, "purpose", Kind.PURPOSE);
        int days = days();
        if (departure != null && !PortClock.at(from, departure).isAfter(now)) {
            faults.add(FormFault.of(Kind.DEPARTED, "departure"));
            return null;
        }
        LocalDateTime arrival = departure == null || to == null ? null : arrival(from, to, departure);
        return departure == null || to == null || arrival == null || purpose == null
                ? null
                : new Trip(voyage.carrier(), voyage.number(), from, to, departure, arrival, purpose, days);
    }

    private @Nullable LocalDateTime departure() {
        LocalTime time = time("departure", Kind.DEPARTURE);
        return time == null ? null : day.atTime(time);
    }

    /** The first moment after departure at which the clock of the port of arrival tells this time. */
    private @Nullable LocalDateTime arrival(String from, String to, LocalDateTime departure) {
        if (known != null && known.arrival() != null) {
            return known.arrival();
        }
        LocalTime time = time("arrival", Kind.ARRIVAL);
        if (time == null) {
            return null;
        }
        LocalDateTime sameDay = departure.toLocalDate().atTime(time);
        return PortClock.at(to, sameDay).isAfter(PortClock.at(from, departure)) ? sameDay : sameDay.plusDays(1);
    }

    private @Nullable String to() {
        Optional<String> to = PortClock.port(form.field("to"))
                .filter(port -> port.state().equals(post.grantor()))
                .map(Port::code);
        if (to.isEmpty()) {
            faults.add(FormFault.of(Kind.TO, "to"));
        }
        return to.orElse(null);
    }

    private int days() {
        String typed = form.field("days");
        int days = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (days < 1 || days > MOST_DAYS) {
            faults.add(FormFault.of(Kind.DAYS, "days"));
        }
        return days;
    }

    private @Nullable LocalTime time(String field, Kind kind) {
        try {
            return LocalTime.parse(form.field(field));
        } catch (DateTimeParseException none) {
            faults.add(FormFault.of(kind, field));
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E chosen(Class<E> type, String field, Kind kind) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(form.field(field)))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(FormFault.of(kind, field));
        }
        return found.orElse(null);
    }
}
