package dev.kanmon.server.corridor;

import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.KnownAgreements;
import dev.kanmon.clearance.agreement.Provision;
import dev.kanmon.clearance.agreement.State;
import dev.kanmon.clearance.relations.Relations;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The provisions of a domain along the years, as coordinates of a drawing.
 *
 * @param firstYear at the left edge
 * @param lastYear at the right edge, included
 * @param height of the drawing
 * @param years lines of the axis
 * @param lanes one a leg of a provision, the earliest first
 * @param marks meetings and incidents, in a row of their own at the foot
 * @param today where today is; absent where it is outside
 */
record Timeline(
        int firstYear,
        int lastYear,
        int height,
        List<Year> years,
        List<Lane> lanes,
        List<Mark> marks,
        @Nullable Integer today) {
    /** Width of the drawing. */
    static final int WIDTH = 1_200;

    private static final int HEAD = 34;
    private static final int LANE = 44;
    private static final int FOOT = 40;

    /** More years than these beside each other cannot be read. */
    private static final int MOST_YEARS = 150;

    private static final int MOST_FADE = 56;

    private static final int YEARS_AHEAD = 3;

    /** At most so many years bear a number. */
    private static final int MOST_LABELS = 24;

    /** A year line. */
    record Year(int year, int x, boolean labelled) {}

    /**
     * One leg of a provision.
     *
     * @param row what it is today
     * @param y top of its label
     * @param labelX where its label begins
     * @param bars one a stretch without a change of state
     */
    record Lane(ProvisionRow row, int y, int labelX, boolean labelEnds, List<Bar> bars) {}

    /** How a bar ends on one side. */
    enum Edge {
        /** On the day drawn. */
        DATED,
        /** Nobody knows when it began, or no end is set: it fades. */
        OPEN,
        /** On a day outside the drawing. */
        OUTSIDE
    }

    /**
     * A stretch in one state.
     *
     * @param first day of it, or of the provision where that lies outside; empty where nobody knows it
     * @param last day of it, or of the provision where that lies outside; empty while there is no end
     */
    record Bar(State state, int x, int width, Edge start, Edge end, String first, String last) {
        /** Wide enough to be seen, and no wider than the bar. */
        public int fade() {
            return Math.min(MOST_FADE, width);
        }
    }

    /** Something that happened on a day. */
    record Mark(int x, int y, boolean meeting, String when, String what) {}

    public int width() {
        return WIDTH;
    }

    static Timeline of(
            KnownAgreements known,
            Relations relations,
            Domain domain,
            LocalDate today,
            @Nullable Integer from,
            @Nullable Integer to) {
        List<Provision> shown = known.provisions().stream()
                .filter(provision -> provision.domain() == domain && !known.isRenewed(provision))
                .sorted(Comparator.comparing((Provision provision) -> start(provision))
                        .thenComparing(Provision::id)
                        .thenComparing(provision -> provision.leg().grantor()))
                .toList();
        int first = from != null ? from : earliest(shown, today) - 1;
        int last = to != null ? to : latest(shown, today) + 1;
        first = Math.clamp(first, AskedDay.FIRST_YEAR, AskedDay.LAST_YEAR - 1);
        last = Math.clamp(last, first + 1, Math.min(AskedDay.LAST_YEAR, first + MOST_YEARS));
        Scale scale = new Scale(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        List<Lane> lanes = new ArrayList<>();
        for (Provision provision : shown) {
            List<Bar> bars = bars(known, provision, scale);
            if (!bars.isEmpty()) {
                int labelX = Math.max(4, bars.getFirst().x());
                boolean ends = labelX > WIDTH * 2 / 3;
                lanes.add(new Lane(
                        ProvisionRow.of(known, provision, today),
                        HEAD + lanes.size() * LANE,
                        ends ? bars.getLast().x() + bars.getLast().width() : labelX,
                        ends,
                        bars));
            }
        }
        int foot = HEAD + lanes.size() * LANE;
        return new Timeline(
                first,
                last,
                foot + FOOT,
                years(first, last, scale),
                lanes,
                marks(relations, domain, scale, foot + FOOT / 2),
                scale.covers(today) ? scale.x(today) : null);
    }

    private static List<Year> years(int first, int last, Scale scale) {
        int step = Math.max(1, Math.ceilDiv(last - first + 1, MOST_LABELS));
        List<Year> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            years.add(new Year(year, scale.x(LocalDate.of(year, 1, 1)), year % step == 0));
        }
        return years;
    }

    /** Stretches without a change of state in which there is something to draw. */
    private static List<Bar> bars(KnownAgreements known, Provision provision, Scale scale) {
        Set<LocalDate> edges = new TreeSet<>();
        edges.add(scale.first());
        Stream.concat(
                        Stream.of(provision),
                        known.provisions().stream()
                                .filter(other -> other.terms().value().equals("of " + provision.id())))
                .forEach(each -> {
                    addEdge(edges, each.from(), scale);
                    addEdge(edges, each.to() == null ? null : each.to().plusDays(1), scale);
                });
        List<LocalDate> days = List.copyOf(edges);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate first = days.get(i);
            LocalDate last = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : scale.last();
            State state = known.state(provision, first);
            if (isDrawn(provision, state, first)) {
                int x = scale.x(first);
                bars.add(new Bar(
                        state,
                        x,
                        Math.max(3, scale.x(last.plusDays(1)) - x),
                        start(provision, first, scale),
                        end(provision, last, scale),
                        first.equals(scale.first()) ? ProvisionRow.day(provision.from()) : first.toString(),
                        last.equals(scale.last()) ? ProvisionRow.day(provision.to()) : last.toString()));
            }
        }
        return bars;
    }

    private static Edge start(Provision provision, LocalDate first, Scale scale) {
        if (!first.equals(scale.first()) || first.equals(provision.from())) {
            return Edge.DATED;
        }
        return provision.from() == null ? Edge.OPEN : Edge.OUTSIDE;
    }

    private static Edge end(Provision provision, LocalDate last, Scale scale) {
        if (!last.equals(scale.last()) || last.equals(provision.to())) {
            return Edge.DATED;
        }
        return provision.to() == null ? Edge.OPEN : Edge.OUTSIDE;
    }

    private static void addEdge(Set<LocalDate> edges, @Nullable LocalDate day, Scale scale) {
        if (day != null && scale.covers(day)) {
            edges.add(day);
        }
    }

    private static boolean isDrawn(Provision provision, State state, LocalDate day) {
        return switch (state) {
            case PROPOSED -> !day.isBefore(start(provision));
            case PROVISIONALLY_APPLIED, IN_FORCE, PARTLY_SUSPENDED, SUSPENDED -> true;
            case SIGNED, RATIFIED, EXPIRED, TERMINATED, REPLACED, RENEWED -> false;
        };
    }

    private static List<Mark> marks(Relations relations, Domain domain, Scale scale, int y) {
        List<Mark> marks = new ArrayList<>();
        relations.mechanisms().stream()
                .filter(mechanism -> mechanism.area() == domain)
                .forEach(mechanism -> mechanism.meetings().stream()
                        .filter(meeting -> scale.covers(meeting.when().first()))
                        .forEach(meeting -> marks.add(new Mark(
                                scale.x(meeting.when().first()),
                                y,
                                true,
                                meeting.when().toString(),
                                mechanism.name() + (meeting.place() == null ? "" : ", " + meeting.place())))));
        relations.incidents().stream()
                .filter(incident -> incident.area() == domain
                        && scale.covers(incident.when().first()))
                .forEach(incident -> marks.add(new Mark(
                        scale.x(incident.when().first()),
                        y,
                        false,
                        incident.when().toString(),
                        incident.what())));
        marks.sort(Comparator.comparing(Mark::when));
        return marks;
    }

    /** Where a lane begins in the order of lanes: a proposal with no first day when it was made. */
    private static LocalDate start(Provision provision) {
        if (provision.from() != null) {
            return provision.from();
        }
        return provision.standing() == Provision.Standing.PROPOSED
                ? provision.knowledge().published()
                : LocalDate.MIN;
    }

    private static int earliest(List<Provision> shown, LocalDate today) {
        return shown.stream()
                .map(Timeline::start)
                .filter(day -> day.isAfter(LocalDate.MIN))
                .mapToInt(LocalDate::getYear)
                .min()
                .orElse(today.getYear() - YEARS_AHEAD);
    }

    private static int latest(List<Provision> shown, LocalDate today) {
        return Math.max(
                today.getYear() + YEARS_AHEAD - 1,
                shown.stream()
                        .map(Timeline::start)
                        .mapToInt(LocalDate::getYear)
                        .max()
                        .orElse(today.getYear()));
    }

    /** From days to the drawing's width. */
    record Scale(LocalDate first, LocalDate last) {
        int x(LocalDate day) {
            long all = ChronoUnit.DAYS.between(first, last) + 1;
            return Math.toIntExact(Math.clamp(ChronoUnit.DAYS.between(first, day), 0, all) * WIDTH / all);
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
