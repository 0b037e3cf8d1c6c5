package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.yaml.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads mechanisms. */
record MechanismReader(Parties parties, Places places, SourceCatalogue catalogue) {
    Mechanism read(Fields fields) {
        Mechanism mechanism = new Mechanism(
                fields.id("id"),
                places.text(fields, "name"),
                parties.some(fields, "sides"),
                fields.oneOf("area", Domain.values()),
                Cadence.read(fields),
                PeriodText.readIfThere(fields, "since").orElse(null),
                fields.oneOf("standing", Mechanism.Standing.values()),
                meetings(fields),
                fields.list("mentions").stream().map(this::mention).toList(),
                Grounds.read(fields, catalogue));
        fields.end();
        return mechanism;
    }

    private List<Meeting> meetings(Fields fields) {
        List<Meeting> meetings = new ArrayList<>();
        for (Fields one : fields.list("meetings")) {
            Meeting meeting = Meeting.read(one, catalogue);
            LocalDate first = meeting.when().first();
            if (!meetings.isEmpty() && !meetings.getLast().when().last().isBefore(first)) {
                throw one.refused("when", "is not after the meeting before. Put meetings in order");
            }
            meetings.add(meeting);
        }
        return meetings;
    }

    private Mechanism.Mention mention(Fields fields) {
        Mechanism.Mention mention =
                new Mechanism.Mention(fields.date("day"), places.text(fields, "what"), Grounds.read(fields, catalogue));
        fields.end();
        return mention;
    }
}
