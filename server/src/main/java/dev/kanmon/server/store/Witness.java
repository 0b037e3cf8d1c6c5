package dev.kanmon.server.store;

/**
 * How far something append-only has come, noted apart from it.
 *
 * @param number of the last line that was durable
 * @param digest of that line, lower-case hexadecimal
 */
public record Witness(long number, String digest) {}
