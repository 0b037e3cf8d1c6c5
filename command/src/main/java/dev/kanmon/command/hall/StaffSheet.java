package dev.kanmon.command.hall;

import dev.kanmon.clearance.staffing.FewestStaff;
import java.io.PrintWriter;
import java.util.List;

/** The fewest officers, for people. */
final class StaffSheet {
    private final HallWords words;
    private final PrintWriter out;

    StaffSheet(HallWords words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void print(List<FewestStaff> staff) {
        if (staff.isEmpty()) {
            out.println(words.text("nobody"));
        }
        staff.forEach(this::print);
    }

    private void print(FewestStaff staff) {
        out.println(words.text(
                "staff",
                staff.hall(),
                staff.day(),
                HallWords.percent(staff.target()),
                HallWords.percent(staff.share())));
        Cells cells = new Cells()
                .row(words.text("lane"), words.text("time"), words.text("staff.now"), words.text("staff.officers"));
        staff.shifts()
                .forEach(shift -> cells.row(
                        shift.lane(),
                        shift.from() + "-" + shift.to(),
                        Integer.toString(shift.now()),
                        Integer.toString(shift.officers())));
        cells.print(out);
        out.println(words.text(
                "staff.hours", HallWords.people(staff.officerHours()), HallWords.people(staff.officerHoursNow())));
        if (staff.atLeast() > 0) {
            out.println(words.text("staff.least", HallWords.people(staff.atLeast())));
        }
        out.println(words.text(staff.proven() ? "staff.proven" : "staff.searched"));
        out.println(
                staff.met()
                        ? words.text(
                                "staff.met",
                                HallWords.percent(staff.forecast().everybody().within20()))
                        : words.text(
                                "staff.missed",
                                HallWords.percent(staff.forecast().everybody().within20()),
                                staff.limit()));
        out.println();
    }
}
