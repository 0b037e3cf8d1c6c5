package dev.kanmon.clearance.picture;

import dev.kanmon.clearance.hall.Forecast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all panels of one picture share.
 *
 * @param forecast what is drawn
 * @param beside what it is seen against; absent where it stands alone
 * @param words of its language
 * @param time its axis of time
 * @param letters size of small letters
 */
record Plot(Forecast forecast, @Nullable Forecast beside, PictureWords words, TimeAxis time, int letters) {
    List<Forecast.Quarter> quarters() {
        return forecast.quarters();
    }

    /** The head of a panel, which is the name of its axis of figures too. */
    void heading(Drawing drawing, double top, String key) {
        List<String> lines = Letters.lines(words.text(key), letters, time.right() - HallPicture.EDGE);
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(
                    HallPicture.EDGE,
                    top - 13 - (lines.size() - 1 - i) * (letters + 3.0),
                    letters,
                    Drawing.Anchor.START,
                    Ink.HEADING,
                    lines.get(i));
        }
    }

    void grid(Drawing drawing, Scale scale) {
        for (double line : scale.lines()) {
            drawing.line(time.left(), scale.y(line), time.right(), scale.y(line), Ink.GRID);
            number(drawing, scale, line);
        }
        drawing.line(time.left(), scale.bottomY(), time.right(), scale.bottomY(), Ink.BASE);
        number(drawing, scale, 0);
    }

    private void number(Drawing drawing, Scale scale, double value) {
        drawing.text(
                time.left() - 6,
                scale.y(value) + letters * 0.35,
                letters,
                Drawing.Anchor.END,
                Ink.MUTED,
                words.number(value));
    }

    /** A label in the middle of a place, moved inside where it would stick out. */
    void label(Drawing drawing, double x, double y, Ink ink, String text) {
        double half = Letters.width(text, letters) / 2;
        double inside = Math.clamp(x, time.left() + half, Math.max(time.left() + half, time.right() - half));
        drawing.label(inside, y, letters, Drawing.Anchor.MIDDLE, ink, text);
    }
}
