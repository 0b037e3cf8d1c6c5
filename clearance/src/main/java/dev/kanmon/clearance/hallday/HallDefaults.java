package dev.kanmon.clearance.hallday;

import dev.kanmon.clearance.hall.Approach;
import dev.kanmon.clearance.hall.Doubt;
import dev.kanmon.clearance.hall.Hall;
import dev.kanmon.clearance.hall.Lane;
import dev.kanmon.clearance.hall.Readiness;
import dev.kanmon.clearance.hall.Service;
import dev.kanmon.clearance.hall.Spread;
import java.util.Map;

/** What a hall's file need not say: figures that a source gives, or that are assumed until a port's own log gives them. */
final class HallDefaults {
    private static final String ASSUMED = "assumed";

    /** A double booth of US immigration lands 100 passengers an hour: 72 s an officer. Its spread is assumed. */
    private static final Service COUNTER = new Service(
            Spread.gamma(72, 0.5), "ACRP guide: a double booth lands 100 passengers an hour; spread assumed");

    /** An officer whose travellers come from a kiosk needs 30 s. */
    private static final Service CONFIRMATION =
            new Service(Spread.gamma(30, 0.4), "US CBP: 30 s for an officer fed by kiosks; spread assumed");

    private static final Service CLOSER_LOOK = new Service(Spread.gamma(180, 0.7), ASSUMED);

    private static final Service GATE =
            new Service(Spread.gamma(15, 0.3), "Korea, 2009: 15 s by automatic inspection; spread assumed");

    private static final Service KIOSK = new Service(Spread.gamma(60, 0.5), ASSUMED);

    private static final Service EXIT_CHECK = new Service(Spread.gamma(45, 0.5), ASSUMED);
    private static final Service CLOSER_EXIT_CHECK = new Service(Spread.gamma(90, 0.5), ASSUMED);

    /** Getting off at 20 a minute; gates from 150 to 900 m; 1.3 m/s, slower with children and bags. */
    private static final Approach LANDING =
            new Approach.Landing(3, Spread.uniform(150, 900), Spread.lognormal(1 / 1.3, 0.25), ASSUMED);

    private static final Approach TO_EXIT = new Approach.Departing(Spread.lognormal(100 * 60, 0.25), ASSUMED);
    private static final Approach TO_POST = new Approach.Departing(Spread.lognormal(90 * 60, 0.2), ASSUMED);

    /** Voyages are 12 minutes early or late; officers, walkers and loads differ by a twentieth from day to day. */
    private static final Doubt DOUBT = new Doubt(
            Spread.normal(0, 720),
            Spread.lognormal(1, 0.05),
            Spread.lognormal(1, 0.05),
            Spread.lognormal(1, 0.05),
            ASSUMED);

    private HallDefaults() {}

    /** Times of service of a lane that gives none. */
    static Map<Readiness, Service> services(Hall.Kind hall, Lane.Kind lane) {
        return switch (lane) {
            case COUNTER ->
                hall == Hall.Kind.EXIT
                        ? Map.of(Readiness.CLEAR, EXIT_CHECK, Readiness.LOOK, CLOSER_EXIT_CHECK)
                        : Map.of(
                                Readiness.PRE_CONFIRMED,
                                CONFIRMATION,
                                Readiness.CLEAR,
                                COUNTER,
                                Readiness.LOOK,
                                CLOSER_LOOK);
            case E_GATE -> Map.of(Readiness.PRE_CONFIRMED, GATE, Readiness.CLEAR, GATE);
            case KIOSK -> Map.of(Readiness.PRE_CONFIRMED, KIOSK, Readiness.CLEAR, KIOSK, Readiness.LOOK, KIOSK);
            case PARTNER_LANE -> Map.of(Readiness.PRE_CONFIRMED, CONFIRMATION, Readiness.CLEAR, COUNTER);
        };
    }

    /** How travellers come to a hall that does not say. */
    static Approach approach(Hall.Kind hall) {
        return switch (hall) {
            case ARRIVAL -> LANDING;
            case EXIT -> TO_EXIT;
            case POST -> TO_POST;
        };
    }

    /** How far days differ at a hall that does not say. */
    static Doubt doubt() {
        return DOUBT;
    }
}
