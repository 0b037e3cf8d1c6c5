package dev.kanmon.messages.edifact;

/** Tags of the segments of PAXLST and CUSRES, as {@link SegmentScanner#tagCode} gives them. */
public final class Tag {
    public static final int ATT = ('A' << 16) | ('T' << 8) | 'T';
    public static final int AUT = ('A' << 16) | ('U' << 8) | 'T';
    public static final int BGM = ('B' << 16) | ('G' << 8) | 'M';
    public static final int CNT = ('C' << 16) | ('N' << 8) | 'T';
    public static final int COM = ('C' << 16) | ('O' << 8) | 'M';
    public static final int CPI = ('C' << 16) | ('P' << 8) | 'I';
    public static final int CST = ('C' << 16) | ('S' << 8) | 'T';
    public static final int CTA = ('C' << 16) | ('T' << 8) | 'A';
    public static final int DOC = ('D' << 16) | ('O' << 8) | 'C';
    public static final int DTM = ('D' << 16) | ('T' << 8) | 'M';
    public static final int EMP = ('E' << 16) | ('M' << 8) | 'P';
    public static final int EQD = ('E' << 16) | ('Q' << 8) | 'D';
    public static final int ERC = ('E' << 16) | ('R' << 8) | 'C';
    public static final int ERP = ('E' << 16) | ('R' << 8) | 'P';
    public static final int FTX = ('F' << 16) | ('T' << 8) | 'X';
    public static final int GEI = ('G' << 16) | ('E' << 8) | 'I';
    public static final int GID = ('G' << 16) | ('I' << 8) | 'D';
    public static final int GIS = ('G' << 16) | ('I' << 8) | 'S';
    public static final int LOC = ('L' << 16) | ('O' << 8) | 'C';
    public static final int MEA = ('M' << 16) | ('E' << 8) | 'A';
    public static final int MOA = ('M' << 16) | ('O' << 8) | 'A';
    public static final int NAD = ('N' << 16) | ('A' << 8) | 'D';
    public static final int NAT = ('N' << 16) | ('A' << 8) | 'T';
    public static final int PAC = ('P' << 16) | ('A' << 8) | 'C';
    public static final int PCI = ('P' << 16) | ('C' << 8) | 'I';
    public static final int QTY = ('Q' << 16) | ('T' << 8) | 'Y';
    public static final int RFF = ('R' << 16) | ('F' << 8) | 'F';
    public static final int SEL = ('S' << 16) | ('E' << 8) | 'L';
    public static final int TAX = ('T' << 16) | ('A' << 8) | 'X';
    public static final int TDT = ('T' << 16) | ('D' << 8) | 'T';
    public static final int UNS = ('U' << 16) | ('N' << 8) | 'S';

    private Tag() {}
}
