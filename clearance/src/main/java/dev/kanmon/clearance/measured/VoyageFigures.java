package dev.kanmon.clearance.measured;

import java.util.Optional;

/**
 * One voyage of the timetable over a month: the wait in the hall of those who took part beside that of the others.
 *
 * @param voyage carrier and number
 * @param tookPart minutes of those who took part
 * @param others minutes of the others
 * @param difference within the days of the voyage; empty where too few were on both sides of a day
 */
public record VoyageFigures(String voyage, Summary tookPart, Summary others, Optional<Difference> difference) {}
