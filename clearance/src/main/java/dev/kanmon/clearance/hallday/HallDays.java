package dev.kanmon.clearance.hallday;

import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.LaneAnswer;
import dev.kanmon.clearance.agreement.LaneQuestion;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Group;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who comes to which hall on a day. */
public final class HallDays {
    private final KnownAgreements agreements;
    private final Ports ports;

    /**
     * By what was agreed.
     *
     * @param agreements as known when the forecast is made
     * @param ports table of ports
     */
    public HallDays(KnownAgreements agreements, Ports ports) {
        this.agreements = agreements;
        this.ports = ports;
    }

    /**
     * The day of each hall, in the order of the halls. A hall to which nobody comes has a day all the same.
     *
     * @param day local to each port
     * @param voyages those of the day; those of other days are left out
     */
    public List<HallDay> of(LocalDate day, List<ExpectedVoyage> voyages, List<DescribedHall> halls) {
        return halls.stream().map(hall -> of(day, voyages, hall, halls)).toList();
    }

    private HallDay of(
            LocalDate day, List<ExpectedVoyage> voyages, DescribedHall described, List<DescribedHall> halls) {
        Hall hall = described.hall();
        List<Coming> coming = new ArrayList<>();
        voyages.stream()
                .filter(voyage -> moment(hall, voyage).toLocalDate().equals(day))
                .filter(voyage -> isFor(hall, voyage, halls))
                .sorted(Comparator.comparing((ExpectedVoyage voyage) -> moment(hall, voyage))
                        .thenComparing(ExpectedVoyage::designation))
                .map(voyage -> coming(hall, voyage, day))
                .forEach(coming::add);
        coming.addAll(described.streams());
        return new HallDay(hall, day, coming);
    }

    private static LocalDateTime moment(Hall hall, ExpectedVoyage voyage) {
        return hall.kind() == Hall.Kind.ARRIVAL ? voyage.arrival() : voyage.departure();
    }

    /** A hall that names carriers takes theirs; one that names none takes those whom no other hall of the port names. */
    private boolean isFor(Hall hall, ExpectedVoyage voyage, List<DescribedHall> halls) {
        String port = hall.kind() == Hall.Kind.ARRIVAL ? voyage.to() : voyage.from();
        if (!code(port).equals(code(hall.port()))) {
            return false;
        }
        if (!hall.carriers().isEmpty()) {
            return hall.carriers().contains(voyage.carrier());
        }
        return halls.stream()
                .map(DescribedHall::hall)
                .filter(other ->
                        other.kind() == hall.kind() && code(other.port()).equals(code(hall.port())))
                .noneMatch(other -> other.carriers().contains(voyage.carrier()));
    }

    private String code(String port) {
        return ports.find(port).map(Port::code).orElse(port);
    }

    private Coming.Voyage coming(Hall hall, ExpectedVoyage voyage, LocalDate day) {
        String state = state(hall.port());
        String from = state(voyage.from());
        String to = state(voyage.to());
        Map<Group, Map<Readiness, Double>> numbers = new EnumMap<>(Group.class);
        for (ExpectedVoyage.Some some : voyage.onBoard()) {
            numbers.computeIfAbsent(
                            group(some, hall.kind() == Hall.Kind.POST ? to : state),
                            g -> new EnumMap<>(Readiness.class))
                    .merge(some.readiness(), some.travellers(), Double::sum);
        }
        List<OnBoard> onBoard = new ArrayList<>();
        numbers.forEach((group, ready) ->
                ready.forEach((readiness, travellers) -> onBoard.add(new OnBoard(group, readiness, travellers))));
        Integer metres = voyage.metres();
        return new Coming.Voyage(
                voyage.designation(),
                moment(hall, voyage),
                voyage.listed(),
                metres == null || hall.kind() != Hall.Kind.ARRIVAL ? null : metres.doubleValue(),
                agreements.covers(from, to),
                hall.kind() == Hall.Kind.ARRIVAL
                        ? partnerLane(voyage, from, to, day).orElse(null)
                        : null,
                onBoard);
    }

    /** Seen from the State whose officers sit in the hall; at a post that is the State of destination. */
    private Group group(ExpectedVoyage.Some some, String state) {
        if (some.nationality().equals(state)) {
            return Group.NATIONAL;
        }
        if (Objects.equals(some.residence(), state)) {
            return Group.RESIDENT;
        }
        return agreements.covers(some.nationality(), state) ? Group.PARTNER : Group.OTHER;
    }

    private Optional<String> partnerLane(ExpectedVoyage voyage, String from, String to, LocalDate day) {
        return agreements
                .lanes(new LaneQuestion(
                        from,
                        to,
                        code(voyage.from()),
                        code(voyage.to()),
                        voyage.carrier(),
                        day,
                        voyage.departure(),
                        voyage.arrival()))
                .stream()
                .filter(LaneAnswer.Offered.class::isInstance)
                .map(LaneAnswer.Offered.class::cast)
                .filter(offered -> offered.ports().contains(code(voyage.to())))
                .map(offered -> offered.by().citation())
                .findFirst();
    }

    /** State of a port, alpha-3; none for one that is not in the table. */
    private String state(String port) {
        return ports.find(port).map(Port::state).orElse("");
    }
}
