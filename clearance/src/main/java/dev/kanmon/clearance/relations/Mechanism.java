package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.CanonicalLines;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.Instrument.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue that recurs. Days are days of UTC+9.
 *
 * @param id stable name
 * @param name what it is called, in English
 * @param sides who takes part: States, ministries, associations
 * @param area what it is about
 * @param cadence how often it is to meet
 * @param since since when it runs, or runs again; absent where that is not known
 * @param standing what the sides say of it
 * @param meetings those on record, the earliest first
 * @param mentions what was said of it without a meeting, in the order of the file
 * @param grounds where it was read
 */
public record Mechanism(
        String id,
        String name,
        List<Party> sides,
        Domain area,
        Cadence cadence,
        @Nullable Period since,
        Standing standing,
        List<Meeting> meetings,
        List<Mention> mentions,
        Grounds grounds) {
    /** Budgets, elections and the sittings of two parliaments shift a meeting by a quarter without anyone meaning it. */
    static final int GRACE_MONTHS = 3;

    /** Within a year both sides pass a budget and every season comes round: who has not met by then lets it rest. */
    static final int STALLED_MONTHS = 12;

    public Mechanism {
        sides = List.copyOf(sides);
        meetings = List.copyOf(meetings);
        mentions = List.copyOf(mentions);
    }

    /** What the sides say of a mechanism. */
    public enum Standing {
        ACTIVE,
        /** Both agreed to let it rest. */
        PAUSED,
        ENDED
    }

    /**
     * Something said of a mechanism that is no meeting of it, and therefore quiets no alarm.
     *
     * @param day when it was said
     * @param what in a few words, in English
     * @param grounds where it was read
     */
    public record Mention(LocalDate day, String what, Grounds grounds) {}

    /** The last meeting that was over on that day. */
    public Optional<Meeting> last(LocalDate on) {
        return meetings.stream()
                .filter(meeting -> !meeting.when().last().isAfter(on))
                .reduce((earlier, later) -> later);
    }

    /** The first meeting on record that begins after that day. */
    public Optional<Meeting> next(LocalDate on) {
        return meetings.stream()
                .filter(meeting -> meeting.when().first().isAfter(on))
                .findFirst();
    }

    /** By which day the next meeting is to be held, by cadence, without grace; empty where that does not follow. */
    public Optional<LocalDate> due(LocalDate on) {
        return switch (cadence) {
            case Cadence.Every(int months) ->
                last(on).map(meeting -> meeting.when().last().plusMonths(months));
            case Cadence.AsAgreed agreed -> Optional.empty();
            case Cadence.EachItsOwn own -> Optional.empty();
        };
    }

    /** What is to be said of it on a day. */
    public Alarm alarm(LocalDate on) {
        if (standing != Standing.ACTIVE) {
            return new Alarm.None();
        }
        Optional<LocalDate> last = last(on).map(meeting -> meeting.when().last());
        return last.map(day -> alarm(day, on)).orElseGet(Alarm.UnknownLastMeeting::new);
    }

    private Alarm alarm(LocalDate last, LocalDate on) {
        return switch (cadence) {
            case Cadence.Every(int months) ->
                on.isAfter(last.plusMonths(months).plusMonths(GRACE_MONTHS))
                        ? new Alarm.Overdue(last.plusMonths(months))
                        : new Alarm.None();
            case Cadence.AsAgreed agreed ->
                on.isAfter(last.plusMonths(STALLED_MONTHS)) ? new Alarm.Stalled(last) : new Alarm.None();
            case Cadence.EachItsOwn own -> new Alarm.None();
        };
    }

    /** The times between meetings in a row, the earliest first. */
    public List<Meeting.Gap> gaps() {
        List<Meeting.Gap> gaps = new ArrayList<>();
        for (int next = 1; next < meetings.size(); next++) {
            gaps.add(new Meeting.Gap(meetings.get(next - 1), meetings.get(next)));
        }
        return List.copyOf(gaps);
    }

    void write(CanonicalLines lines) {
        lines.line("mechanism", id);
        lines.line("name", name);
        lines.each("sides", sides.stream().map(Party::id).toList());
        lines.line("area", area);
        lines.line("cadence", cadence);
        lines.line("since", since);
        lines.line("standing", standing);
        grounds.write(lines);
        for (Meeting meeting : meetings) {
            meeting.write(lines);
        }
        for (Mention mention : mentions) {
            lines.line("mention", mention.day());
            lines.line("what", mention.what());
            mention.grounds().write(lines);
        }
    }
}
