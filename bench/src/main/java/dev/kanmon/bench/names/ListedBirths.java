package dev.kanmon.bench.names;

import dev.kanmon.names.BirthDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Birth dates as OFAC and the UN print them: {@code 10 Dec 1948}, {@code Jan 1960}, {@code circa 1961}, ranges. */
final class ListedBirths {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern DATE =
            Pattern.compile("(?:circa )?(?:(?:([0-9]{1,2}) )?(" + String.join("|", MONTHS) + ") )?([0-9]{4})");

    /** A longer range says no more than that somebody was born. */
    private static final int MAXIMUM_RANGE_YEARS = 20;

    private ListedBirths() {}

    /** Every birth date it may be; empty where it cannot be read. */
    static List<BirthDate> read(String text) {
        BirthDate iso = BirthDate.parse(text);
        if (iso != null) {
            return List.of(iso);
        }
        String[] ends = text.split(" to ", -1);
        List<BirthDate> dates = new ArrayList<>();
        for (String end : ends) {
            Matcher matcher = DATE.matcher(end);
            if (!matcher.matches()) {
                return List.of();
            }
            int month = matcher.group(2) == null ? 0 : MONTHS.indexOf(matcher.group(2)) + 1;
            int day = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
            dates.add(new BirthDate(Integer.parseInt(matcher.group(3)), month, day));
        }
        if (dates.size() == 1) {
            return dates;
        }
        int from = dates.getFirst().year();
        int to = dates.getLast().year();
        return to < from || to - from > MAXIMUM_RANGE_YEARS
                ? List.of()
                : IntStream.rangeClosed(from, to)
                        .mapToObj(year -> new BirthDate(year, 0, 0))
                        .toList();
    }
}
