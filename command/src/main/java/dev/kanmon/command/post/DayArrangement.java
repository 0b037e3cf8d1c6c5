package dev.kanmon.command.post;

import java.util.List;
import java.util.Locale;

/** The arrangement of a simulated day, agreed by nobody: each State at the ports of the other. */
final class DayArrangement {
    private static final String TEXT = """
            id: example-post-%1$s
            title: EXAMPLE, agreed by nobody
            kind: notice
            parties:
              - {id: JPN, kind: state, name: Japan}
              - {id: KOR, kind: state, name: Republic of Korea}
            sources: [press]
            recorded: 2026-11-01
            provisions:
              - id: example-post-%1$s
                domain: preclearance
                grantor: %2$s
                beneficiary: %3$s
                kind: pre_entry_screening
                value: Example
                scope:
                  purposes: [visit, business]
                  arrangement:
                    places:
                      - {port: %4$s, hours: "06:00/21:00", officers: 14, cut_off_minutes: 40}
                      - {port: %5$s, hours: "06:00/21:00", officers: 14, cut_off_minutes: 40}
                    most_days: 90
                    kin: [spouse, first_degree]
                    host_law: %3$s
                from: 2026-11-01
                to: 2027-12-31
            """;

    private DayArrangement() {}

    static List<String> instruments() {
        return List.of(
                String.format(Locale.ROOT, TEXT, "jp", "JPN", "KOR", "ICN", "GMP"),
                String.format(Locale.ROOT, TEXT, "kr", "KOR", "JPN", "NRT", "HND"));
    }
}
