package dev.kanmon.messages.paxlst;

/**
 * Qualifiers of PAXLST by the WCO/IATA/ICAO guide, as {@link dev.kanmon.messages.edifact.SegmentScanner#code} gives them.
 * Some stand in no code list of the UN directory that messages name, and carriers send them all the same.
 */
final class Qualifier {
    // Parties (NAD, 3035).
    static final int SENDER = ('M' << 8) | 'S';
    static final int PASSENGER = ('F' << 8) | 'L';
    static final int CREW = ('F' << 8) | 'M';
    static final int TRANSIT_CREW = ('D' << 16) | ('D' << 8) | 'T';
    static final int TRANSIT_PASSENGER = ('D' << 16) | ('D' << 8) | 'U';
    static final int BY_REFERENCE = ('Z' << 16) | ('Z' << 8) | 'Z';

    // Places (LOC, 3227).
    static final int CLEARANCE = ('2' << 8) | '2';
    static final int ARRIVAL_PORT = ('8' << 8) | '7';
    static final int ISSUER = ('9' << 8) | '1';
    static final int OTHER_PORT = ('9' << 8) | '2';
    static final int DEPARTURE_PORT = ('1' << 16) | ('2' << 8) | '5';
    static final int LAST_PORT = ('1' << 16) | ('3' << 8) | '0';
    static final int RESIDENCE = ('1' << 16) | ('7' << 8) | '4';
    static final int EMBARK = ('1' << 16) | ('7' << 8) | '8';
    static final int DISEMBARK = ('1' << 16) | ('7' << 8) | '9';
    static final int BIRTH_PLACE = ('1' << 16) | ('8' << 8) | '0';

    // Dates and times (DTM, 2005).
    static final int EXPIRY = ('3' << 8) | '6';
    static final int ISSUED = ('1' << 16) | ('8' << 8) | '2';
    static final int DEPARTURE = ('1' << 16) | ('8' << 8) | '9';
    static final int ARRIVAL = ('2' << 16) | ('3' << 8) | '2';
    static final int BIRTH = ('3' << 16) | ('2' << 8) | '9';

    // References (RFF, 1153).
    static final int TRANSACTION = ('T' << 8) | 'N';
    static final int RESERVATION = ('A' << 16) | ('V' << 8) | 'F';
    static final int REFERENCE = ('A' << 16) | ('B' << 8) | 'O';
    static final int SEAT = ('S' << 16) | ('E' << 8) | 'A';
    static final int REDRESS = ('A' << 16) | ('E' << 8) | 'A';
    static final int CUSTOMER = ('C' << 8) | 'R';
    static final int TICKET = ('Y' << 16) | ('Z' << 8) | 'Y';

    // Counts (CNT, 6069), measures (MEA, 6311), texts (FTX, 4451).
    static final int CREW_COUNT = ('4' << 8) | '1';
    static final int PASSENGER_COUNT = ('4' << 8) | '2';
    static final int BAG_COUNT = ('C' << 8) | 'T';
    static final int BAG_WEIGHT = ('W' << 8) | 'T';
    static final int BAG_TAG = ('B' << 16) | ('A' << 8) | 'G';

    // Attributes (ATT, 9017), nationalities (NAT, 3493), employment (EMP, 9003), processing (GEI, 9649 and 7365).
    static final int SEX = '2';
    static final int NATIONALITY = '2';
    static final int DUTY = '1';
    static final int VERIFICATION = '4';
    static final int VERIFIED = ('1' << 16) | ('7' << 8) | '3';
    static final int NOT_VERIFIED = ('1' << 16) | ('7' << 8) | '4';

    // Means of transport (TDT, 8051).
    static final int OVERFLIGHT = ('3' << 8) | '4';

    private Qualifier() {}
}
