package dev.kanmon.clearance.picture;

import dev.kanmon.clearance.hall.Forecast;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Figures of quarter hours as lines and areas. Where a quarter hour has none, a line ends and another begins. */
final class QuarterLine {
    /** Half a quarter hour, in seconds: a figure of a quarter hour stands in its middle. */
    private static final long MIDDLE = 450;

    private static final double DASH = 2;

    private final TimeAxis time;
    private final Scale scale;

    QuarterLine(TimeAxis time, Scale scale) {
        this.time = time;
        this.scale = scale;
    }

    static LocalDateTime middle(Forecast.Quarter quarter) {
        return quarter.at().plusSeconds(MIDDLE);
    }

    private record Place(double x, double y) {}

    String line(List<Forecast.Quarter> quarters, ToDoubleFunction<Forecast.Quarter> figure) {
        StringBuilder path = new StringBuilder();
        for (List<Forecast.Quarter> run : runs(quarters, figure)) {
            List<Place> places = places(run, figure);
            if (places.size() == 1) {
                Place one = places.getFirst();
                places = List.of(new Place(one.x - DASH, one.y), new Place(one.x + DASH, one.y));
            }
            path.append(joined('M', places));
        }
        return path.toString();
    }

    /** Between two figures of each quarter hour. */
    String area(
            List<Forecast.Quarter> quarters,
            ToDoubleFunction<Forecast.Quarter> upper,
            ToDoubleFunction<Forecast.Quarter> lower) {
        StringBuilder path = new StringBuilder();
        for (List<Forecast.Quarter> run :
                runs(quarters, quarter -> upper.applyAsDouble(quarter) + lower.applyAsDouble(quarter))) {
            path.append(joined('M', places(run, upper)))
                    .append(joined('L', places(run, lower).reversed()))
                    .append('Z');
        }
        return path.toString();
    }

    private List<Place> places(List<Forecast.Quarter> run, ToDoubleFunction<Forecast.Quarter> figure) {
        return run.stream()
                .map(quarter -> new Place(time.x(middle(quarter)), scale.y(figure.applyAsDouble(quarter))))
                .toList();
    }

    private static String joined(char first, List<Place> places) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            path.append(i == 0 ? first : 'L').append(Drawing.point(places.get(i).x, places.get(i).y));
        }
        return path.toString();
    }

    private static List<List<Forecast.Quarter>> runs(
            List<Forecast.Quarter> quarters, ToDoubleFunction<Forecast.Quarter> figure) {
        List<List<Forecast.Quarter>> runs = new ArrayList<>();
        List<Forecast.Quarter> run = new ArrayList<>();
        for (Forecast.Quarter quarter : quarters) {
            if (Double.isNaN(figure.applyAsDouble(quarter))) {
                if (!run.isEmpty()) {
                    runs.add(run);
                }
                run = new ArrayList<>();
            } else {
                run.add(quarter);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }
}
