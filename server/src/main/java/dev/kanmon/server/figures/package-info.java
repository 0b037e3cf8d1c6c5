/**
 * The month's figures, for everybody to see.
 *
 * <p>Why: whether a post is worth its officers and its travellers' time is a public matter, and shows only in minutes that were
 * recorded, of those who took part beside those who did not.
 *
 * <p>How: records of posts, departures and gates become crossings ({@link dev.kanmon.server.figures.CrossingRows}), crossings
 * become a month ({@code clearance.measured}), and of that only what {@link dev.kanmon.clearance.measured.SmallCells} lets
 * through is ever held ({@link dev.kanmon.server.figures.ToldMonth}): page, table and API are made from it alone.
 *
 * <p>Terms: a crossing belongs to the month of its day of departure. A month is <em>closed</em> when it is over; of the running
 * one whole days are told, those before today, so that nobody sees a single traveller come in.
 *
 * <p>Limits: devices of gates may tell what they did up to thirty days later; it is counted when it comes.
 */
@NullMarked
package dev.kanmon.server.figures;

import org.jspecify.annotations.NullMarked;
