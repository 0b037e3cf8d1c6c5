package dev.kanmon.command.hall;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.staffing.Counterfactual;
import dev.kanmon.clearance.staffing.OneMore;
import dev.kanmon.clearance.staffing.Sensitivity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What would change a day, for people. */
final class WhatIfSheet {
    private final HallWords words;
    private final PrintWriter out;

    WhatIfSheet(HallWords words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    void print(List<WhatIf> asked) {
        if (asked.isEmpty()) {
            out.println(words.text("nobody"));
        }
        asked.forEach(one -> {
            shares(one.shares());
            more(one.more());
            sensitivity(one.sensitivity());
        });
    }

    private void shares(Counterfactual asked) {
        out.println(words.text("whatif.shares", asked.hall(), asked.day(), asked.played()));
        Cells cells = new Cells()
                .row(
                        words.text("share"),
                        words.text("mean"),
                        words.text("within20"),
                        words.text("saved.hours"),
                        words.text("saved.each"),
                        words.text("saved.part"),
                        words.text("saved.others"));
        for (Counterfactual.Row row : asked.rows()) {
            cells.row(
                    HallWords.percent(row.share()),
                    HallWords.within(row.forecast().everybody().mean()),
                    HallWords.percent(row.forecast().everybody().within20()),
                    hours(row.everybody().minutes()),
                    HallWords.within(row.everybody().perTraveller()),
                    HallWords.within(row.tookPart().perTraveller()),
                    HallWords.within(row.others().perTraveller()));
        }
        cells.print(out);
        out.println();
    }

    private void more(OneMore asked) {
        out.println(words.text("whatif.more", HallWords.percent(asked.now().share())));
        Cells cells = new Cells()
                .row(
                        words.text("lane"),
                        words.text("saved.hours"),
                        words.text("saved.each"),
                        words.text("officer.hours"),
                        words.text("saved.per.hour"),
                        words.text("mean"),
                        words.text("within20"));
        for (OneMore.Row row : asked.rows()) {
            Band each = row.savedPerOfficerHour();
            cells.row(
                    row.lane(),
                    hours(row.saved().minutes()),
                    HallWords.within(row.saved().perTraveller()),
                    HallWords.people(row.officerHours()),
                    each == null ? HallWords.NONE : HallWords.within(each),
                    HallWords.within(row.meanWait()),
                    HallWords.percent(row.within20()));
        }
        cells.print(out);
        out.println();
    }

    private void sensitivity(Sensitivity asked) {
        out.println(words.text("whatif.sensitivity"));
        Cells cells = new Cells()
                .row(
                        words.text("change"),
                        words.text("more.wait"),
                        words.text("more.within20"),
                        words.text("more.japan"),
                        words.text("more.unserved"));
        for (Sensitivity.Row row : asked.rows()) {
            cells.row(
                    words.text("change." + row.change().name().toLowerCase(Locale.ROOT)),
                    HallWords.within(row.meanWait()),
                    points(row.within20()),
                    HallWords.within(row.japanMean()),
                    HallWords.people(row.unserved().mean()));
        }
        cells.print(out);
        out.println();
    }

    private static String hours(Band minutes) {
        return Double.isNaN(minutes.mean())
                ? HallWords.NONE
                : HallWords.within(new Band(minutes.mean() / 60, minutes.low() / 60, minutes.high() / 60));
    }

    /** A difference of shares, in hundredths. */
    private static String points(Band share) {
        return HallWords.within(new Band(share.mean() * 100, share.low() * 100, share.high() * 100));
    }
}
