package dev.kanmon.names.japanese;

/**
 * One reading of a field.
 *
 * @param ln of its probability given the characters
 */
record Candidate(Morae morae, double ln) {}
