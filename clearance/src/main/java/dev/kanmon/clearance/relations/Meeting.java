package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.CanonicalLines;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.yaml.Fields;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a mechanism.
 *
 * @param when its days, or its month where no more is known
 * @param place where it was held, where that is known
 * @param number which one it was by the sides' own count, where that is known
 * @param grounds where it was read
 */
public record Meeting(
        Period when, @Nullable String place, @Nullable Integer number, Grounds grounds) {
    /** More meetings than any two governments ever counted of one mechanism. */
    private static final int MOST = 1_000;

    static Meeting read(Fields fields, SourceCatalogue catalogue) {
        Meeting meeting = new Meeting(
                PeriodText.read(fields, "when"),
                fields.optionalText("place").orElse(null),
                fields.optionalCount("number", 1, MOST).orElse(null),
                Grounds.read(fields, catalogue));
        fields.end();
        return meeting;
    }

    void write(CanonicalLines lines) {
        lines.line("meeting", when);
        lines.line("place", place);
        lines.line("number", number);
        grounds.write(lines);
    }

    /**
     * The time between two meetings in a row.
     *
     * @param before the earlier
     * @param after the next one on record
     */
    public record Gap(Meeting before, Meeting after) {
        /** Difference of the calendar years, as pauses are told in public: from 2016 to 2023 are seven. */
        public int calendarYears() {
            return after.when.first().getYear() - before.when.last().getYear();
        }
    }
}
