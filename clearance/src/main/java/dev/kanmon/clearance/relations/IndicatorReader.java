package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.Claim;
import dev.kanmon.clearance.agreement.SourceCatalogue;
import dev.kanmon.clearance.yaml.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one indicator file and refuses what is unknown, missing or out of range. */
record IndicatorReader(String indicator, Grounds grounds, SourceCatalogue catalogue) {
    /** The name by which claims about a figure are told apart from claims about other fields. */
    private static final String VALUE = "value";

    /** No figure between two countries needs more digits. */
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

    static Indicator read(String file, byte[] content, SourceCatalogue catalogue) {
        Fields fields = Fields.of(file, content);
        String id = fields.id("id");
        if (!file.substring(file.lastIndexOf('/') + 1).equals(id + ".yaml")) {
            throw fields.refused("id", "is not the name of the file. Call the file " + id + ".yaml");
        }
        String title = fields.text("title");
        String unit = fields.text("unit");
        Indicator.Kind kind = fields.oneOf("kind", Indicator.Kind.values());
        Grounds grounds = Grounds.read(fields, catalogue);
        List<Point> points = new IndicatorReader(id, grounds, catalogue).points(fields);
        fields.end();
        return new Indicator(id, title, unit, kind, grounds, points);
    }

    private List<Point> points(Fields fields) {
        List<Point> points = new ArrayList<>();
        Set<Period> periods = new HashSet<>();
        for (Fields one : fields.list("points")) {
            Point point = point(one);
            if (!periods.add(point.period())) {
                throw one.refused("period", "stands twice. Write the other value among the rivals of the first");
            }
            if (!points.isEmpty() && Period.ORDER.compare(points.getLast().period(), point.period()) > 0) {
                throw one.refused("period", "is earlier than the one before. Put figures in order");
            }
            points.add(point);
        }
        if (points.isEmpty()) {
            throw fields.refused("points", "is not a list of figures. Write at least one");
        }
        return points;
    }

    private Point point(Fields fields) {
        Period period = PeriodText.read(fields, "period");
        List<Claim> claims = new ArrayList<>();
        claims.add(claim(fields));
        for (Fields rival : fields.list("rivals")) {
            Claim claim = claim(rival);
            if (claims.stream().anyMatch(other -> number(other).compareTo(number(claim)) == 0)) {
                throw rival.refused(VALUE, "is no other value. Name its source beside that of the first");
            }
            claims.add(claim);
            rival.end();
        }
        Point point = new Point(
                indicator,
                period,
                claims,
                fields.optionalDate("published").orElse(period.last().plusDays(1)));
        fields.end();
        return point;
    }

    private Claim claim(Fields fields) {
        Grounds own = Grounds.read(fields, catalogue, grounds);
        return new Claim(
                VALUE,
                fields.matching(VALUE, FIGURE, "is not a number in quotes such as \"12\" or \"0.5\""),
                own.sources(),
                own.confidence(),
                own.note());
    }

    private static BigDecimal number(Claim claim) {
        return new BigDecimal(claim.value());
    }
}
