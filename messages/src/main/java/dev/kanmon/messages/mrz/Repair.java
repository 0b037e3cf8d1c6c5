package dev.kanmon.messages.mrz;

/**
 * One character that was read as another, because the check digits allow no other reading.
 *
 * @param line from 1
 * @param column from 1
 * @param from the character as sent: O, 0, I or 1
 * @param to what it was taken for
 */
public record Repair(int line, int column, char from, char to) {}
