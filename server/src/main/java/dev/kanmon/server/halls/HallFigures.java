package dev.kanmon.server.halls;

import dev.kanmon.clearance.hall.Band;
import dev.kanmon.clearance.hall.Forecast;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures beside a picture.
 *
 * @param waits of everybody, and what the day costs
 * @param official by the measures of the two States
 */
record HallFigures(List<Figure> waits, List<Figure> official) {
    /** Less than half a traveller nobody serves is nobody. */
    private static final double SOMEBODY = 0.5;

    private static final double MINUTES = 60;

    static HallFigures of(AskedHall asked, Outlook outlook, Locale language) {
        Forecast forecast = outlook.forecast();
        Outlook.Against against = outlook.against();
        Forecast nobody = outlook.nobody();
        Forecast.Waits all = forecast.everybody();
        Forecast.Waits others = nobody == null ? null : nobody.everybody();
        List<Figure> waits = new ArrayList<>();
        waits.add(wait("mean", Figure.Unit.MINUTES, all, others, Forecast.Waits::mean, language));
        waits.add(wait("p90", Figure.Unit.MINUTES, all, others, Forecast.Waits::p90, language));
        waits.add(wait("longest", Figure.Unit.MINUTES, all, others, Forecast.Waits::longest, language));
        waits.add(wait("within20", Figure.Unit.PERCENT, all, others, Forecast.Waits::within20, language));
        if (against != null) {
            waits.add(Figure.of(
                    "saved", Figure.Unit.HOURS, against.everybody().minutes().times(1 / MINUTES), null, language));
            waits.add(Figure.of(
                    "saved-each", Figure.Unit.MINUTES, against.everybody().perTraveller(), null, language));
            waits.add(Figure.of(
                    "saved-others", Figure.Unit.MINUTES, against.others().perTraveller(), null, language));
        }
        waits.add(Figure.of("travellers", Figure.Unit.TRAVELLERS, all.travellers(), null, language));
        if (all.unserved() >= SOMEBODY) {
            waits.add(Figure.of("unserved", Figure.Unit.TRAVELLERS, all.unserved(), null, language));
        }
        waits.add(
                Figure.of("officer-hours", Figure.Unit.HOURS, asked.day().hall().officerHours(), null, language));
        return new HallFigures(waits, official(forecast.official(), nobody, language));
    }

    private static List<Figure> official(Forecast.Official now, @Nullable Forecast nobody, Locale language) {
        Forecast.Official other = nobody == null ? null : nobody.official();
        return List.of(
                one("japan-mean", Figure.Unit.MINUTES, now, other, Forecast.Official::japanMean, language),
                one("japan-within20", Figure.Unit.PERCENT, now, other, Forecast.Official::japanWithin20, language),
                one("japan-longest", Figure.Unit.MINUTES, now, other, Forecast.Official::japanLongest, language),
                one("incheon-mean", Figure.Unit.MINUTES, now, other, Forecast.Official::incheonMean, language),
                one("incheon-peak", Figure.Unit.MINUTES, now, other, Forecast.Official::incheonPeak, language));
    }

    private static Figure wait(
            String key,
            Figure.Unit unit,
            Forecast.Waits now,
            Forecast.@Nullable Waits other,
            Function<Forecast.Waits, Band> figure,
            Locale language) {
        return Figure.of(key, unit, figure.apply(now), other == null ? null : figure.apply(other), language);
    }

    private static Figure one(
            String key,
            Figure.Unit unit,
            Forecast.Official now,
            Forecast.@Nullable Official other,
            Function<Forecast.Official, Band> figure,
            Locale language) {
        return Figure.of(key, unit, figure.apply(now), other == null ? null : figure.apply(other), language);
    }
}
