package dev.kanmon.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<ScheduledVoyage> VOYAGES =
            Corridor.of(CorridorPlan.whole(7, DAY)).timetable();

    @Test
    void everyVoyageLeadsFromOneStateToTheOther() {
        Ports ports = Ports.shipped();
        assertThat(VOYAGES).allSatisfy(voyage -> {
            Port from = ports.find(voyage.from()).orElseThrow();
            Port to = ports.find(voyage.to()).orElseThrow();
            assertThat(to.state()).isEqualTo(voyage.destination());
            assertThat(Set.of(from.state(), to.state())).containsExactlyInAnyOrder("KOR", "JPN");
        });
        assertThat(VOYAGES).extracting(ScheduledVoyage::designator).doesNotHaveDuplicates();
    }

    @Test
    void bothDirectionsHaveAsManySeats() {
        int toJapan = VOYAGES.stream()
                .filter(voyage -> voyage.destination().equals("JPN"))
                .mapToInt(ScheduledVoyage::seats)
                .sum();
        assertThat(toJapan)
                .isEqualTo(VOYAGES.stream().mapToInt(ScheduledVoyage::seats).sum() - toJapan);
    }

    @Test
    void flightsTakeHoursAndFerriesUpToANight() {
        assertThat(VOYAGES).allSatisfy(voyage -> {
            Duration under = Duration.between(voyage.departure(), voyage.arrival());
            if (voyage.from().length() == 3) {
                assertThat(under).as(voyage.route()).isBetween(Duration.ofMinutes(50), Duration.ofMinutes(200));
            } else {
                assertThat(under).as(voyage.route()).isBetween(Duration.ofMinutes(80), Duration.ofHours(20));
            }
        });
    }

    @Test
    void theCorridorsPortsAreServed() {
        Set<String> ports = VOYAGES.stream().map(ScheduledVoyage::from).collect(Collectors.toSet());
        assertThat(ports)
                .contains("ICN", "GMP", "PUS", "CJU", "TAE", "CJJ", "KRPUS")
                .contains("NRT", "HND", "KIX", "FUK", "CTS", "OKA", "NGO", "JPHKT", "JPSHS", "JPOSA");
    }

    /** Places of households and of listed persons are shared out by the order of the timetable. */
    @Test
    void everyVoyageHasAPlaceInTheOrdersOfADay() {
        int voyages = Timetable.SAILINGS.size();
        assertThat(voyages).isLessThanOrEqualTo(256);
        ListedPlaces last = ListedPlaces.of(Timetable.SAILINGS.getLast(), 7, DAY.toEpochDay());
        ListedPlaces others = ListedPlaces.ofOthers(7, DAY.toEpochDay(), WatchListText.OTHERS);
        assertThat(last.hasNext()).isTrue();
        assertThat(others.hasNext()).isTrue();
        assertThat(BirthDays.listed(LocalDate.of(2020, 1, 1)))
                .hasSizeGreaterThanOrEqualTo(1 << Population.LISTED_BITS)
                .doesNotHaveDuplicates();
        for (int decade = 2000; decade < 2100; decade += 10) {
            assertThat(BirthDays.listed(LocalDate.of(decade, 1, 1)))
                    .hasSizeGreaterThanOrEqualTo(1 << Population.LISTED_BITS);
        }
    }
}
