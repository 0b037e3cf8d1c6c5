package dev.kanmon.messages.edifact;

/** Tags of the segments of PAXLST and CUSRES, as {@link SegmentScanner#tagCode} gives them. */
public final class Tag {
    public static final int ATT = 'A' | ('T' << 8) | ('T' << 16);
    public static final int AUT = 'A' | ('U' << 8) | ('T' << 16);
    public static final int BGM = 'B' | ('G' << 8) | ('M' << 16);
    public static final int CNT = 'C' | ('N' << 8) | ('T' << 16);
    public static final int COM = 'C' | ('O' << 8) | ('M' << 16);
    public static final int CPI = 'C' | ('P' << 8) | ('I' << 16);
    public static final int CST = 'C' | ('S' << 8) | ('T' << 16);
    public static final int CTA = 'C' | ('T' << 8) | ('A' << 16);
    public static final int DOC = 'D' | ('O' << 8) | ('C' << 16);
    public static final int DTM = 'D' | ('T' << 8) | ('M' << 16);
    public static final int EMP = 'E' | ('M' << 8) | ('P' << 16);
    public static final int EQD = 'E' | ('Q' << 8) | ('D' << 16);
    public static final int ERC = 'E' | ('R' << 8) | ('C' << 16);
    public static final int ERP = 'E' | ('R' << 8) | ('P' << 16);
    public static final int FTX = 'F' | ('T' << 8) | ('X' << 16);
    public static final int GEI = 'G' | ('E' << 8) | ('I' << 16);
    public static final int GID = 'G' | ('I' << 8) | ('D' << 16);
    public static final int GIS = 'G' | ('I' << 8) | ('S' << 16);
    public static final int LOC = 'L' | ('O' << 8) | ('C' << 16);
    public static final int MEA = 'M' | ('E' << 8) | ('A' << 16);
    public static final int MOA = 'M' | ('O' << 8) | ('A' << 16);
    public static final int NAD = 'N' | ('A' << 8) | ('D' << 16);
    public static final int NAT = 'N' | ('A' << 8) | ('T' << 16);
    public static final int PAC = 'P' | ('A' << 8) | ('C' << 16);
    public static final int PCI = 'P' | ('C' << 8) | ('I' << 16);
    public static final int QTY = 'Q' | ('T' << 8) | ('Y' << 16);
    public static final int RFF = 'R' | ('F' << 8) | ('F' << 16);
    public static final int SEL = 'S' | ('E' << 8) | ('L' << 16);
    public static final int TAX = 'T' | ('A' << 8) | ('X' << 16);
    public static final int TDT = 'T' | ('D' << 8) | ('T' << 16);
    public static final int UNS = 'U' | ('N' << 8) | ('S' << 16);

    private Tag() {}
}
