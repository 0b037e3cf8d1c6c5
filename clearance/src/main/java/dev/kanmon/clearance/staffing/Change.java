package dev.kanmon.clearance.staffing;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Coming;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.HallDay;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.OnBoard;
import dev.kanmon.clearance.hall.Opening;
import dev.kanmon.clearance.hall.Spread;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** One thing that may be otherwise than assumed, and by how much. The sizes are our own choice. */
public enum Change {
    /** Every service takes a tenth longer. */
    SERVICE_LONGER,
    /** Every service takes a tenth less. */
    SERVICE_SHORTER,
    /** Travellers walk a fifth longer; the walking time that the official measure takes off stays. */
    WALK_LONGER,
    /** Travellers walk a fifth shorter, likewise. */
    WALK_SHORTER,
    /** A tenth more travellers, also where a list has come. */
    LOAD_MORE,
    /** A tenth fewer travellers, likewise. */
    LOAD_LESS,
    /** Every voyage lands 15 minutes later. */
    LATE,
    /** Delays are spread twice as wide about the same mean: voyages bunch. */
    DELAYS_WIDER,
    /** One officer less in every opening that has more than one; no line loses its last. */
    OFFICER_LESS,
    /** One officer more in every opening that has any. */
    OFFICER_MORE;

    private static final double TENTH = 0.1;
    private static final double FIFTH = 0.2;
    private static final double QUARTER_HOUR = 900;

    /** Whether it can be in such a hall: walks and delays count where people land. */
    boolean applies(Hall hall) {
        return switch (this) {
            case WALK_LONGER, WALK_SHORTER, LATE -> hall.approach() instanceof Approach.Landing;
            case DELAYS_WIDER ->
                hall.approach() instanceof Approach.Landing
                        && hall.doubt().delay().deviation() > 0;
            case SERVICE_LONGER, SERVICE_SHORTER, LOAD_MORE, LOAD_LESS, OFFICER_LESS, OFFICER_MORE -> true;
        };
    }

    /** The day with it. */
    HallDay of(HallDay day) {
        Hall hall = day.hall();
        Doubt doubt = hall.doubt();
        Spread delay = doubt.delay();
        return switch (this) {
            case SERVICE_LONGER -> day.with(service(hall, 1 + TENTH));
            case SERVICE_SHORTER -> day.with(service(hall, 1 - TENTH));
            case WALK_LONGER -> day.with(walk(hall, 1 + FIFTH));
            case WALK_SHORTER -> day.with(walk(hall, 1 - FIFTH));
            case LOAD_MORE -> load(day, 1 + TENTH);
            case LOAD_LESS -> load(day, 1 - TENTH);
            case LATE -> day.with(delay(hall, delay.plus(QUARTER_HOUR)));
            case DELAYS_WIDER -> day.with(delay(hall, delay.times(2).plus(-delay.mean())));
            case OFFICER_LESS -> day.with(officers(hall, now -> now > 1 ? now - 1 : now));
            case OFFICER_MORE -> day.with(officers(hall, now -> now > 0 ? now + 1 : now));
        };
    }

    private static Hall service(Hall hall, double factor) {
        return doubt(
                hall,
                new Doubt(
                        hall.doubt().delay(),
                        hall.doubt().service().times(factor),
                        hall.doubt().walk(),
                        hall.doubt().load(),
                        hall.doubt().source()));
    }

    private static Hall walk(Hall hall, double factor) {
        return doubt(
                hall,
                new Doubt(
                        hall.doubt().delay(),
                        hall.doubt().service(),
                        hall.doubt().walk().times(factor),
                        hall.doubt().load(),
                        hall.doubt().source()));
    }

    private static Hall delay(Hall hall, Spread delay) {
        Doubt doubt = hall.doubt();
        return doubt(hall, new Doubt(delay, doubt.service(), doubt.walk(), doubt.load(), doubt.source()));
    }

    private static Hall doubt(Hall hall, Doubt doubt) {
        return new Hall(hall.id(), hall.port(), hall.kind(), hall.carriers(), hall.lanes(), hall.approach(), doubt);
    }

    private static Hall officers(Hall hall, IntUnaryOperator number) {
        Hall changed = hall;
        for (Lane lane : hall.lanes()) {
            if (lane.isStaffed()) {
                changed = changed.with(lane.with(lane.openings().stream()
                        .map(opening ->
                                opening.with(Math.min(number.applyAsInt(opening.counters()), Opening.MAXIMUM_COUNTERS)))
                        .toList()));
            }
        }
        return changed;
    }

    private static HallDay load(HallDay day, double factor) {
        List<Coming> coming = day.coming().stream()
                .map(one -> switch (one) {
                    case Coming.Voyage voyage -> load(voyage, factor);
                    case Coming.Stream stream ->
                        new Coming.Stream(
                                stream.from(), stream.to(), stream.perHour() * factor, stream.group(), stream.source());
                })
                .toList();
        return new HallDay(day.hall(), day.day(), coming);
    }

    private static Coming load(Coming.Voyage voyage, double factor) {
        return new Coming.Voyage(
                voyage.voyage(),
                voyage.moment(),
                voyage.listed(),
                voyage.metres(),
                voyage.post(),
                voyage.partnerLane(),
                voyage.onBoard().stream()
                        .map(some -> new OnBoard(some.group(), some.readiness(), some.travellers() * factor))
                        .toList());
    }
}
