/**
 * The commands {@code ./kanmon post}: departure posts without an office.
 *
 * <p>Why: which posts and lanes there are, and who may take part in them, is data of the agreements; anybody can ask it for any
 * day, also one of the past. And an arrangement is judged by what becomes of people on a day of it:
 * {@link dev.kanmon.command.post.PostDayCommand} plays such a day on a real server, on a clock of the day: carriers' lists come in, parties enrol, officers see them, flights
 * land, gates lose their network and have it again. In the end it reads the store as an overseer would, and proves that nobody
 * and no record is lost.
 *
 * <p>Terms: the <em>agenda</em> holds what is still to happen; <em>luck</em> is chance that follows from the seed and from whom
 * it is about; the <em>truth</em> of a traveller is what the synthetic corridor knows of them.
 *
 * <p>Limits: all travellers and the arrangement are invented, what people do is assumed ({@code Assumed}). One line is first
 * come, first served; two devices stand for all gates of a port.
 */
@NullMarked
package dev.kanmon.command.post;

import org.jspecify.annotations.NullMarked;
