package dev.kanmon.messages.edifact;

/** Tags of the service segments (ISO 9735), as {@link SegmentScanner#code} gives them. */
final class ServiceTag {
    static final int UNB = 'U' | ('N' << 8) | ('B' << 16);
    static final int UNG = 'U' | ('N' << 8) | ('G' << 16);
    static final int UNH = 'U' | ('N' << 8) | ('H' << 16);
    static final int UNT = 'U' | ('N' << 8) | ('T' << 16);
    static final int UNE = 'U' | ('N' << 8) | ('E' << 16);
    static final int UNZ = 'U' | ('N' << 8) | ('Z' << 16);

    private ServiceTag() {}
}
