package dev.kanmon.messages.edifact;

/** Tags of the service segments (ISO 9735), as {@link SegmentScanner#code} gives them. */
final class ServiceTag {
    static final int UNB = ('U' << 16) | ('N' << 8) | 'B';
    static final int UNG = ('U' << 16) | ('N' << 8) | 'G';
    static final int UNH = ('U' << 16) | ('N' << 8) | 'H';
    static final int UNT = ('U' << 16) | ('N' << 8) | 'T';
    static final int UNE = ('U' << 16) | ('N' << 8) | 'E';
    static final int UNZ = ('U' << 16) | ('N' << 8) | 'Z';

    private ServiceTag() {}
}
