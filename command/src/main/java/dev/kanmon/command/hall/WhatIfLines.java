package dev.kanmon.command.hall;

import dev.kanmon.clearance.staffing.Counterfactual;
import dev.kanmon.clearance.staffing.OneMore;
import dev.kanmon.clearance.staffing.Sensitivity;
import dev.kanmon.server.json.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What would change a day, for programs: one object a row of each table. */
final class WhatIfLines {
    private WhatIfLines() {}

    static List<Map<String, Object>> of(WhatIf asked) {
        List<Map<String, Object>> lines = new ArrayList<>();
        asked.shares().rows().forEach(row -> lines.add(share(asked.shares(), row)));
        asked.more().rows().forEach(row -> lines.add(more(asked.more(), row)));
        asked.sensitivity().rows().forEach(row -> lines.add(change(asked.sensitivity(), row)));
        return lines;
    }

    private static Figures row(String hall, Object day, String question) {
        return new Figures().with("hall", hall).with("day", day.toString()).with("question", question);
    }

    private static Map<String, Object> share(Counterfactual asked, Counterfactual.Row row) {
        return row(asked.hall(), asked.day(), "share")
                .with("share", row.share())
                .with("meanWait", row.forecast().everybody().mean())
                .with("p90Wait", row.forecast().everybody().p90())
                .with("within20", row.forecast().everybody().within20())
                .with("savedMinutes", row.everybody().minutes())
                .with("savedEach", row.everybody().perTraveller())
                .with("takingPart", row.tookPart().travellers())
                .with("savedEachTakingPart", row.tookPart().perTraveller())
                .with("others", row.others().travellers())
                .with("savedEachOther", row.others().perTraveller())
                .object();
    }

    private static Map<String, Object> more(OneMore asked, OneMore.Row row) {
        Figures figures = row(asked.hall(), asked.day(), "oneMore")
                .with("lane", row.lane())
                .with("kind", word(row.kind()))
                .with("officerHours", row.officerHours())
                .with("savedMinutes", row.saved().minutes())
                .with("savedEach", row.saved().perTraveller());
        if (row.savedPerOfficerHour() != null) {
            figures.with("savedPerOfficerHour", row.savedPerOfficerHour());
        }
        return figures.with("meanWait", row.meanWait())
                .with("within20", row.within20())
                .with("unserved", row.unserved())
                .object();
    }

    private static Map<String, Object> change(Sensitivity asked, Sensitivity.Row row) {
        return row(asked.hall(), asked.day(), "sensitivity")
                .with("change", word(row.change()))
                .with("meanWaitMore", row.meanWait())
                .with("within20More", row.within20())
                .with("japanMeanMore", row.japanMean())
                .with("japanWithin20More", row.japanWithin20())
                .with("unservedMore", row.unserved())
                .object();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
