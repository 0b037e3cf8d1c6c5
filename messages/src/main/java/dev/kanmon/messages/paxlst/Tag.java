package dev.kanmon.messages.paxlst;

/** Tags of the segments of PAXLST, as {@link dev.kanmon.messages.edifact.SegmentScanner#tagCode} gives them. */
final class Tag {
    static final int ATT = ('A' << 16) | ('T' << 8) | 'T';
    static final int AUT = ('A' << 16) | ('U' << 8) | 'T';
    static final int BGM = ('B' << 16) | ('G' << 8) | 'M';
    static final int CNT = ('C' << 16) | ('N' << 8) | 'T';
    static final int COM = ('C' << 16) | ('O' << 8) | 'M';
    static final int CPI = ('C' << 16) | ('P' << 8) | 'I';
    static final int CTA = ('C' << 16) | ('T' << 8) | 'A';
    static final int DOC = ('D' << 16) | ('O' << 8) | 'C';
    static final int DTM = ('D' << 16) | ('T' << 8) | 'M';
    static final int EMP = ('E' << 16) | ('M' << 8) | 'P';
    static final int FTX = ('F' << 16) | ('T' << 8) | 'X';
    static final int GEI = ('G' << 16) | ('E' << 8) | 'I';
    static final int GID = ('G' << 16) | ('I' << 8) | 'D';
    static final int GIS = ('G' << 16) | ('I' << 8) | 'S';
    static final int LOC = ('L' << 16) | ('O' << 8) | 'C';
    static final int MEA = ('M' << 16) | ('E' << 8) | 'A';
    static final int NAD = ('N' << 16) | ('A' << 8) | 'D';
    static final int NAT = ('N' << 16) | ('A' << 8) | 'T';
    static final int QTY = ('Q' << 16) | ('T' << 8) | 'Y';
    static final int RFF = ('R' << 16) | ('F' << 8) | 'F';
    static final int TDT = ('T' << 16) | ('D' << 8) | 'T';

    private Tag() {}
}
