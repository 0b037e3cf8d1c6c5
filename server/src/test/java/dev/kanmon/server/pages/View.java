package dev.kanmon.server.pages;

import java.util.Random;

/**
 * How a camera sees a page.
 *
 * @param part of the picture's width that the page fills
 * @param degrees the page is turned clockwise
 * @param slantAcross how much farther off its right side is, for each 100 mm, in distances of the camera
 * @param slantDown the same of its lower side
 * @param blur deviation of the lens, dots
 * @param grain deviation of the sensor's noise, of 255
 * @param shade how much darker the darkest side is than the brightest, 0 to 1
 * @param ink how dark ink is, 0 for black to 255
 * @param bold how much thicker strokes are than those of the font, in parts of a pitch
 * @param wide how wide characters are, in widths of the font's
 */
record View(
        double part,
        double degrees,
        double slantAcross,
        double slantDown,
        double blur,
        double grain,
        double shade,
        int ink,
        double bold,
        double wide) {
    /** As someone holds it who was told how. */
    static View held(Random random) {
        return new View(
                0.8 + 0.18 * random.nextDouble(),
                4 * (2 * random.nextDouble() - 1),
                0.08 * (2 * random.nextDouble() - 1),
                0.08 * (2 * random.nextDouble() - 1),
                0.6 + 1.2 * random.nextDouble(),
                2 + 8 * random.nextDouble(),
                0.5 * random.nextDouble(),
                25 + random.nextInt(45),
                0.05 * random.nextDouble(),
                0.94 + 0.12 * random.nextDouble());
    }

    /** As someone holds it who was not: farther off, more aslant, out of focus, in poor light. */
    static View heldBadly(Random random) {
        return new View(
                0.6 + 0.3 * random.nextDouble(),
                9 * (2 * random.nextDouble() - 1),
                0.2 * (2 * random.nextDouble() - 1),
                0.2 * (2 * random.nextDouble() - 1),
                1.5 + 2.5 * random.nextDouble(),
                8 + 14 * random.nextDouble(),
                0.7 * random.nextDouble(),
                50 + random.nextInt(60),
                0.08 * random.nextDouble(),
                0.9 + 0.2 * random.nextDouble());
    }
}
