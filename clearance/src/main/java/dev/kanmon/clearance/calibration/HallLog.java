package dev.kanmon.clearance.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A port's own log of who passed through its halls, one row a traveller, without anything personal (docs/hall-logs.md).
 *
 * @param name of the file, for people
 * @param passages rows that could be read; at least one where a file was read
 * @param refused how many rows could not be read
 * @param firstRefused the first {@value #TOLD_ROWS} of them at most
 */
public record HallLog(String name, List<Passage> passages, long refused, List<RefusedRow> firstRefused) {
    /** A month of the busiest hall of the corridor. */
    public static final int MAXIMUM_ROWS = 1_000_000;

    /** More than one row in twenty wrong is no slip: the columns are probably not what the header says. */
    public static final double MAXIMUM_REFUSED_SHARE = 0.05;

    /** Enough to see what is wrong. */
    public static final int TOLD_ROWS = 20;

    public HallLog {
        passages = List.copyOf(passages);
        firstRefused = List.copyOf(firstRefused);
    }

    /**
     * Reads a log: comma-separated values (RFC 4180) in UTF-8, its header some of the columns {@code hall, voyage, spot_in,
     * off, reached, called, done, lane, group, readiness} in any order.
     *
     * @param name of the file, for people
     * @param content which stays open
     * @throws MalformedLogException where the header has another column, a bound is passed, or more than
     *     {@link #MAXIMUM_REFUSED_SHARE} of the rows cannot be read
     */
    public static HallLog read(String name, InputStream content) throws IOException {
        return LogReader.read(name, content);
    }

    /** Rows of one hall; a row that names none is of every hall. */
    public HallLog ofHall(String hall) {
        return with(passages.stream()
                .filter(one -> one.hall() == null || one.hall().equals(hall))
                .toList());
    }

    /**
     * Rows of some days, so that what is fitted to some is judged on others.
     *
     * @param from first day
     * @param to day after the last
     */
    public HallLog between(LocalDate from, LocalDate to) {
        return with(passages.stream()
                .filter(one -> !one.day().isBefore(from) && one.day().isBefore(to))
                .toList());
    }

    /** Days of which it has rows, in order. */
    public List<LocalDate> days() {
        return passages.stream()
                .map(Passage::day)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private HallLog with(List<Passage> some) {
        return new HallLog(name, some, refused, firstRefused);
    }
}
