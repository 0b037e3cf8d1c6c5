package dev.kanmon.command.post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.hall.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a simulated day rests on: its order, its lines, its chance. Expected times are worked out by hand. */
class AgendaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Instant NINE = DAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

    private final DayClock clock = new DayClock(NINE.minus(Duration.ofHours(1)));
    private final Agenda agenda = new Agenda(clock);
    private final List<String> happened = new ArrayList<>();

    private void happens(String what) {
        happened.add(what + ' ' + Duration.between(NINE, clock.instant()).toMinutes());
    }

    private void play() {
        boolean more = true;
        while (more) {
            more = agenda.next();
        }
    }

    private Line.Turn turn(String who, int minutes) {
        return new Line.Turn() {
            @Override
            public Duration begins(int by) {
                happens(who);
                return Duration.ofMinutes(minutes);
            }

            @Override
            public void ends(int by) {}
        };
    }

    @Test
    void thingsHappenInTheOrderOfTimeAndThenAsTheyWerePutDown() {
        agenda.at(NINE.plusSeconds(120), () -> happens("third"));
        agenda.at(NINE, () -> happens("first"));
        agenda.at(NINE.plusSeconds(60), () -> happens("second"));
        agenda.at(NINE, () -> agenda.at(NINE, () -> happens("put down later")));

        play();

        assertThat(happened).containsExactly("first 0", "put down later 0", "second 1", "third 2");
    }

    /** Two serve, five minutes each: the third starts when the first ends. */
    @Test
    void whoCameFirstIsServedFirst() {
        Line line = new Line(
                agenda, ZoneOffset.UTC, List.of(new Opening(LocalTime.of(9, 0), LocalTime.of(12, 0), 2)), List.of(DAY));
        agenda.at(NINE.minusSeconds(600), () -> line.join(turn("A", 5)));
        agenda.at(NINE.minusSeconds(300), () -> line.join(turn("B", 7)));
        agenda.at(NINE.minusSeconds(200), () -> line.join(turn("C", 5)));
        agenda.at(NINE.plusSeconds(60), () -> line.join(turn("D", 5)));

        play();

        assertThat(happened).containsExactly("A 0", "B 0", "C 5", "D 7");
    }

    /** Whoever is in front at the close is served to the end; nobody after them. */
    @Test
    void afterTheCloseNobodyIsCalledUp() {
        Line line = new Line(
                agenda, ZoneOffset.UTC, List.of(new Opening(LocalTime.of(8, 30), LocalTime.of(9, 3), 1)), List.of(DAY));
        agenda.at(NINE, () -> line.join(turn("A", 5)));
        agenda.at(NINE, () -> line.join(turn("B", 5)));

        play();

        assertThat(happened).containsExactly("A 0");
    }

    @Test
    void chanceFollowsFromSeedPersonAndMatterAlone() {
        Luck one = new Luck(7);
        double before = one.share("KE703 KE7030001", "desk");
        one.share("KE703 KE7030002", "desk");

        assertThat(one.share("KE703 KE7030001", "desk")).isEqualTo(before);
        assertThat(new Luck(7).share("KE703 KE7030001", "desk")).isEqualTo(before);
        assertThat(new Luck(8).share("KE703 KE7030001", "desk")).isNotEqualTo(before);
        assertThat(one.share("KE703 KE7030001", "gate")).isNotEqualTo(before);
    }

    /** Of ten thousand people, a thing of one in five happens to 2,000, give or take four deviations of 40. */
    @Test
    void sharesAreAsTheyAreAssumed() {
        Luck luck = new Luck(703);
        int happens = 0;
        for (int i = 0; i < 10_000; i++) {
            happens += luck.happens("traveller " + i, "takes part", 0.2) ? 1 : 0;
        }

        assertThat(happens).isBetween(1_840, 2_160);
    }
}
