/**
 * Pictures of forecasts, as SVG.
 *
 * <p>Why: whoever plans a hall decides at a glance or not at all. A picture says its finding in its title, shows the wait
 * with its band beside the 20 minutes that Japan has set itself (plan of 2007, again for 2016), and below it who comes, who
 * stands in line and how many counters are open, on one axis of time. Command, page and documents draw with the same code.
 *
 * <p>How: {@link dev.kanmon.clearance.picture.HallPicture} puts panels below each other. Everything is told twice: by place
 * and shape, and by colour (blue and vermilion of Okabe and Ito 2008, which people with any colour vision tell apart). Lines
 * bear their names where they run, so that no legend is needed. Colours stand in attributes, for a light background, and
 * each part has a class that starts with {@code hp-}, by which a page gives it others in the dark.
 *
 * <p>Terms: beside, a second forecast of the same hall and day against which the first is seen; the space between the two
 * lines is what travellers are saved. Finding, the one sentence that a picture says.
 *
 * <p>Limits: how wide letters are is estimated; a picture has no scripts and fetches nothing.
 */
@NullMarked
package dev.kanmon.clearance.picture;

import org.jspecify.annotations.NullMarked;
