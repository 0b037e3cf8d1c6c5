package dev.kanmon.command.hall;

import dev.kanmon.clearance.hallday.ExpectedVoyage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file or a folder tells of who comes.
 *
 * @param day that it says it is of; absent for messages, which may be of several
 * @param voyages all that it tells of
 * @param isWhole whether everything in it could be read
 */
record GivenDay(@Nullable LocalDate day, List<ExpectedVoyage> voyages, boolean isWhole) {
    GivenDay {
        voyages = List.copyOf(voyages);
    }

    /** The day it says it is of, or else that on which most arrive, the first of those; empty where there is no voyage. */
    Optional<LocalDate> likelyDay() {
        if (day != null) {
            return Optional.of(day);
        }
        Map<LocalDate, Double> arrivals = voyages.stream()
                .collect(Collectors.groupingBy(
                        voyage -> voyage.arrival().toLocalDate(),
                        TreeMap::new,
                        Collectors.summingDouble(ExpectedVoyage::travellers)));
        double most = arrivals.values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return arrivals.entrySet().stream()
                .filter(one -> one.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
