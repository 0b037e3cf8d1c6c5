package dev.kanmon.messages.edifact;

/**
 * Qualifiers of PAXLST and CUSRES by the WCO/IATA/ICAO guide, as {@link SegmentScanner#code} gives them.
 * Some stand in no code list of the UN directory that messages name, and carriers send them all the same.
 */
public final class Qualifier {
    // Parties (NAD, 3035).
    public static final int SENDER = ('M' << 8) | 'S';
    public static final int PASSENGER = ('F' << 8) | 'L';
    public static final int CREW = ('F' << 8) | 'M';
    public static final int TRANSIT_CREW = ('D' << 16) | ('D' << 8) | 'T';
    public static final int TRANSIT_PASSENGER = ('D' << 16) | ('D' << 8) | 'U';
    public static final int BY_REFERENCE = ('Z' << 16) | ('Z' << 8) | 'Z';

    // Places (LOC, 3227).
    public static final int CLEARANCE = ('2' << 8) | '2';
    public static final int ARRIVAL_PORT = ('8' << 8) | '7';
    public static final int ISSUER = ('9' << 8) | '1';
    public static final int OTHER_PORT = ('9' << 8) | '2';
    public static final int DEPARTURE_PORT = ('1' << 16) | ('2' << 8) | '5';
    public static final int LAST_PORT = ('1' << 16) | ('3' << 8) | '0';
    public static final int RESIDENCE = ('1' << 16) | ('7' << 8) | '4';
    public static final int EMBARK = ('1' << 16) | ('7' << 8) | '8';
    public static final int DISEMBARK = ('1' << 16) | ('7' << 8) | '9';
    public static final int BIRTH_PLACE = ('1' << 16) | ('8' << 8) | '0';

    // Dates and times (DTM, 2005).
    public static final int EXPIRY = ('3' << 8) | '6';
    public static final int ISSUED = ('1' << 16) | ('8' << 8) | '2';
    public static final int DEPARTURE = ('1' << 16) | ('8' << 8) | '9';
    public static final int ARRIVAL = ('2' << 16) | ('3' << 8) | '2';
    public static final int BIRTH = ('3' << 16) | ('2' << 8) | '9';

    // References (RFF, 1153).
    public static final int FLIGHT = ('A' << 8) | 'F';
    public static final int TRANSACTION = ('T' << 8) | 'N';
    public static final int RESERVATION = ('A' << 16) | ('V' << 8) | 'F';
    public static final int REFERENCE = ('A' << 16) | ('B' << 8) | 'O';
    public static final int SEAT = ('S' << 16) | ('E' << 8) | 'A';
    public static final int REDRESS = ('A' << 16) | ('E' << 8) | 'A';
    public static final int CUSTOMER = ('C' << 8) | 'R';
    public static final int TICKET = ('Y' << 16) | ('Z' << 8) | 'Y';

    // Counts (CNT, 6069), measures (MEA, 6311), texts (FTX, 4451).
    public static final int CREW_COUNT = ('4' << 8) | '1';
    public static final int PASSENGER_COUNT = ('4' << 8) | '2';
    public static final int BAG_COUNT = ('C' << 8) | 'T';
    public static final int BAG_WEIGHT = ('W' << 8) | 'T';
    public static final int BAG_TAG = ('B' << 16) | ('A' << 8) | 'G';
    public static final int STAFF_TEXT = ('A' << 16) | ('A' << 8) | 'P';

    // Attributes (ATT, 9017), nationalities (NAT, 3493), employment (EMP, 9003), processing (GEI, 9649 and 7365).
    public static final int SEX = '2';
    public static final int NATIONALITY = '2';
    public static final int DUTY = '1';
    public static final int VERIFICATION = '4';
    public static final int VERIFIED = ('1' << 16) | ('7' << 8) | '3';
    public static final int NOT_VERIFIED = ('1' << 16) | ('7' << 8) | '4';

    // Means of transport (TDT, 8051).
    public static final int OVERFLIGHT = ('3' << 8) | '4';

    // What an answer is about (ERP, 9175).
    public static final int MESSAGE = '1';
    public static final int PERSON = '2';

    private Qualifier() {}
}
