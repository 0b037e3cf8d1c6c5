package dev.kanmon.clearance.post;

import dev.kanmon.clearance.agreement.Arrangement;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.Scope;
import dev.kanmon.clearance.agreement.Terms;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.port.States;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One place of an arrangement, as it is on one day: a departure post, or a lane in the port of arrival.
 *
 * @param by provision that it rests on and that decisions cite
 * @param arrangement of the provision
 * @param place of the arrangement
 * @param port where it stands
 */
public record Post(Provision by, Arrangement arrangement, Arrangement.Place place, Port port) {
    /** Where an arrangement names no hours. */
    private static final Scope.Hours ALL_DAY = new Scope.Hours(LocalTime.MIN, LocalTime.MAX);

    /** Officers where an arrangement names no number: one, so that nothing is promised. */
    private static final int FEWEST_OFFICERS = 1;

    /** Where a place of an arrangement stands. */
    public enum Kind {
        /** In the port of departure, in another State than the grantor's. */
        DEPARTURE_POST,
        /** In the port of arrival, at home. */
        ARRIVAL_LANE
    }

    /**
     * All places that arrangements in force on a day have, by their ids. Of those that are wholly or partly suspended, and
     * those whose port is not known, there are none.
     *
     * @param known the agreements as known when it is asked
     * @param day in the grantor's zone
     */
    public static List<Post> on(KnownAgreements known, LocalDate day, Ports ports) {
        return known.provisions().stream()
                .filter(by -> by.domain() == Domain.PRECLEARANCE && by.scope().arrangement() != null)
                .filter(by -> known.state(by, day).applies()
                        && known.suspensions(by, day).isEmpty())
                .flatMap(by -> of(by, ports).stream())
                .sorted(Comparator.comparing(Post::id))
                .toList();
    }

    /** All places of a provision's arrangement, whatever the day. */
    public static List<Post> of(Provision by, Ports ports) {
        Arrangement arrangement = by.scope().arrangement();
        return arrangement == null
                ? List.of()
                : arrangement.places().stream()
                        .flatMap(place ->
                                ports.find(place.port()).stream().map(port -> new Post(by, arrangement, place, port)))
                        .toList();
    }

    /** One of a day by its id. */
    public static Optional<Post> on(KnownAgreements known, LocalDate day, Ports ports, String id) {
        return on(known, day, ports).stream()
                .filter(post -> post.id().equals(id))
                .findFirst();
    }

    /** The granting State in two letters, the port, and the terminal if one is named: {@code JP-ICN-T1}. */
    public String id() {
        String terminal = place.terminal();
        return States.alpha2(grantor()) + '-' + port.code() + (terminal == null ? "" : "-T" + terminal);
    }

    /** Whose officers work there, alpha-3. */
    public String grantor() {
        return by.leg().grantor();
    }

    /** Whose law is in force there, alpha-3. */
    public String hostLaw() {
        return arrangement.hostLaw();
    }

    public Kind kind() {
        return port.state().equals(grantor()) ? Kind.ARRIVAL_LANE : Kind.DEPARTURE_POST;
    }

    /** What a clearance at it settles. A lane settles nothing before arrival. */
    public Terms.PreEntryScreening.Mode mode() {
        return by.terms() instanceof Terms.PreEntryScreening(Terms.PreEntryScreening.Mode mode, String value)
                ? mode
                : Terms.PreEntryScreening.Mode.PRE_CONFIRMATION;
    }

    /** Hours in which it works, in the zone of its port. */
    public Scope.Hours hours() {
        Scope.Hours own = place.hours();
        Scope.Hours all = by.scope().hours();
        return own != null ? own : all != null ? all : ALL_DAY;
    }

    /** Officers who work there at once. */
    public int officers() {
        Integer named = place.officers();
        return named == null ? FEWEST_OFFICERS : named;
    }

    /** How long before departure it takes nobody any more. */
    public Duration cutOff() {
        return place.cutOff();
    }

    /** Carriers whose voyages it serves; empty where it serves all. */
    public Set<String> carriers() {
        return place.carriers().isEmpty() ? by.scope().carriers() : place.carriers();
    }
}
