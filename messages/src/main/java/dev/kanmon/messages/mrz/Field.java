package dev.kanmon.messages.mrz;

/**
 * A stretch of the zone, its lines taken as joined.
 *
 * @param start position of its first character, from 0
 * @param end position after its last
 */
record Field(int start, int end) {
    static Field at(int position) {
        return new Field(position, position + 1);
    }

    int length() {
        return end - start;
    }

    String of(CharSequence zone) {
        return zone.subSequence(start, end).toString();
    }
}
