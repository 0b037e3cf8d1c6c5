package dev.kanmon.server.applications;

import dev.kanmon.clearance.pass.Presented;
import dev.kanmon.server.screening.VoyageSummary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The voyage that a traveller names.
 *
 * @param designator carrier and number in the one spelling that is compared
 * @param day of departure, local to the port
 */
record AskedVoyage(String designator, LocalDate day) {
    /** As carriers' designators: two or three characters and up to four digits with a letter, or the code of a sailing. */
    private static final Pattern DESIGNATOR = Pattern.compile("[A-Z0-9]{2,12}");

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    /** Empty where it is no designator. */
    static Optional<String> designator(String typed) {
        String tight = BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return DESIGNATOR.matcher(tight).matches() ? Optional.of(Presented.designator(tight)) : Optional.empty();
    }

    /** The voyage as carriers reported it; empty where neither its departure nor its arrival is told. */
    static Optional<AskedVoyage> of(VoyageSummary voyage) {
        LocalDateTime time = voyage.departure() == null ? voyage.arrival() : voyage.departure();
        return time == null
                ? Optional.empty()
                : Optional.of(new AskedVoyage(Presented.designator(voyage.designator()), time.toLocalDate()));
    }
}
