package dev.kanmon.command.hall;

import dev.kanmon.clearance.staffing.FewestStaff;
import dev.kanmon.server.json.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fewest officers, for programs: one object for the hall, then one a shift. */
final class StaffLines {
    private StaffLines() {}

    static List<Map<String, Object>> of(FewestStaff staff) {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(new Figures()
                .with("hall", staff.hall())
                .with("day", staff.day().toString())
                .with("share", staff.share())
                .with("target", staff.target())
                .with("met", (Boolean) staff.met())
                .with("within20", staff.forecast().everybody().within20())
                .with("meanWait", staff.forecast().everybody().mean())
                .with("officerHours", staff.officerHours())
                .with("officerHoursNow", staff.officerHoursNow())
                .with("atLeast", staff.atLeast())
                .with("proven", (Boolean) staff.proven())
                .object());
        staff.shifts()
                .forEach(shift -> lines.add(new Figures()
                        .with("hall", staff.hall())
                        .with("day", staff.day().toString())
                        .with("lane", shift.lane())
                        .with("from", shift.from().toString())
                        .with("to", shift.to().toString())
                        .with("now", (Integer) shift.now())
                        .with("officers", (Integer) shift.officers())
                        .object()));
        return lines;
    }
}
