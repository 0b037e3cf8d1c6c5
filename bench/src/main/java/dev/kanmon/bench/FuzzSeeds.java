package dev.kanmon.bench;

import java.util.List;

/** What a search begins with: sound messages, and inputs that once broke a reader. Each character is one byte. */
final class FuzzSeeds {
    private static final String VOYAGE =
            "BGM+745'RFF+TN:TN42'NAD+MS+++HANA AIR DESK'COM+82 2 555 0100:TE'TDT+20+HX703+++HX'"
                    + "LOC+125+ICN'DTM+189:2611221010:201'LOC+87+NRT'DTM+232:2611221235:201'";
    private static final String TRAVELLER =
            "NAD+FL+++LEE:HA?'NA'ATT+2++F'DTM+329:880305'MEA+CT++1'MEA+WT++KGM:23'GEI+4+173'"
                    + "FTX+BAG+++HX100001:1'LOC+22+NRT'LOC+174+KOR'LOC+178+ICN'LOC+179+NRT'LOC+180+KOR:::SEOUL'NAT+2+KOR'"
                    + "RFF+AVF:AB12CD'RFF+ABO:442E'RFF+SEA:12A'DOC+P:110:111+M12345678'DTM+36:310131'LOC+91+KOR'"
                    + "DOC+V:110:111+73658522'DTM+36:20290215:102'LOC+91+JPN'";
    private static final String CREW = "NAD+FM+++TRAN'ATT+2++X'DTM+329:310231'DOC+L:110:111+S1'CNT+41:1'";

    static final List<String> ENVELOPES = List.of(
            "UNA:+.? 'UNB+UNOA:4+HANAAIR:ZZ+JPNAPI:14+261122:0815+R1++APIS++++1'UNG+PAXLST+HX:ZZ+JG+261122:0815+7+UN+D:05B'"
                    + "UNH+M1+PAXLST:D:05B:UN:IATA+CAR1+01:C'BGM+745'UNT+3+M1'UNE+1+7'UNZ+1+R1'",
            "UNA;*.!\u001C~UNB*UNOC;3*A*B*20261122;0815*R~UNH*M1*CUSRES;D;12B~FTX*AAP***O!;K;B!~C!!~UNT*3*M1~UNZ*1*R~",
            "QU TYOGOVX\r\n.SELHX 221115\r\nUNB+UNOY:4+A+B+261122:0815+R'UNH+M1+PAXLST:D:17A'NAD+FL+++M\u00C3\u00BCLLER:\u00E9\u0087\u0091'"
                    + "UNH+M2+PAXLST:D:17A'UNT+2+M2'UNZ+2+R'\r\nUNB+UNOB:4+A+B+261122:0815+S'UNZ+0+S'end of mail");

    static final List<String> PASSENGER_LISTS = List.of(
            "UNB+UNOA:4+HANAAIR+JPNAPI+261122:0815+R1'UNH+M1+PAXLST:D:05B:UN:IATA+CAR1+01:F'" + VOYAGE + TRAVELLER
                    + "CNT+42:160'UNT+33+M1'UNZ+1+R1'",
            "UNH+M1+PAXLST:D:12B:UN:IATA'BGM+250+CP'TDT+20+HX0703A'LOC+92+ICN'DTM+189:202611221010:203'LOC+92+FUK'"
                    + "TDT+20+703+++HX'LOC+92+FUK'LOC+92+NRT'" + CREW + TRAVELLER + "UNT+1+M1'",
            "UNA:+.? 'UNH+M1+PAXLST:D:98B'" + VOYAGE + "NAD+ZZZ+++:'RFF+ABO:1'NAD+DDT+++SATO'XXX+1'UNT+0+M1'",
            "UNA:\0\0\1\6'UNH+M1+PAXLST:'COM+82 2'TDT+2UNA:+.? 'UNH 'UNH+M1+PAXLST:D:98B'DOC+P:110:111+M12");

    static final List<String> ANSWERS = List.of(
            "UNB+UNOA:4+JPNAPI+HANAAIR+261122:0815+R1++IAPI'UNH+M1+CUSRES:D:05B:UN:IATA+CAR1+01:C'BGM+962'RFF+TN:TN42:::2'"
                    + "RFF+AF:HX703'DTM+189:2611221010:201'DTM+232:2611221235:201'LOC+125+ICN'LOC+87+NRT'"
                    + "ERP+2'RFF+AVF:AB12CD'RFF+ABO:442E'ERC+0Z'FTX+AAP+++OK TO BOARD'UNT+15+M1'"
                    + "UNH+M2+CUSRES:D:05B:UN:IATA+CAR1+02:F'BGM+962'ERP+2'RFF+ABO:443'ERC+8I'UNT+6+M2'UNZ+2+R1'",
            "UNH+M1+CUSRES:D:12B:UN:IATA'BGM+132'NAD+MS+++API DESK'COM+81 3 555 0100:TE'TDT+20+HX703'LOC+125+ICN'LOC+87+NRT'"
                    + "ERP+2'ERC+1'FTX+AAP+++CALL THE DESK:AT GATE 7'UNT+11+M1'",
            "UNH+M1+CUSRES:D:98B'BGM+312'ERP+1'ERC+1'FTX+AAP+++NOT READ'UNT+9+M1'");

    /** One of each size, after the worked examples of Doc 9303 parts 4 to 7, and one with slips of the reading machine. */
    static final List<String> ZONES = List.of(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
            "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<<<<<<<<<<<<<<",
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<",
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8989O2C36UTO74O8I22F12O4I59ZE184226B<<<<<1O");

    /** Words of the syntax, which chance would take long to hit upon. */
    static final List<String> WORDS = """
            UNA:+.? '
            UNB+UNOA:4+
            UNG+PAXLST+HX+JG+261122:0815+7'
            UNH+M1+PAXLST:D:05B'
            UNH+M1+CUSRES:D:12B'
            UNT+2+M1'
            UNE+1+7'
            UNZ+1+R1'
            BGM+745'
            BGM+745+CLOB'
            BGM+250+CP'
            BGM+962'
            BGM+132'
            BGM+312'
            RFF+TN:
            RFF+AF:HX703'
            RFF+AVF:
            RFF+ABO:
            RFF+SEA:
            RFF+AEA:
            RFF+YZY:
            TDT+20+HX703'
            TDT+20+703+++HX'
            TDT+34+HX703'
            LOC+125+ICN'
            LOC+87+NRT'
            LOC+92+FUK'
            DTM+189:2611221010:201'
            DTM+232:
            NAD+MS+++
            NAD+FL+++
            NAD+FM+++
            NAD+DDU+++
            COM+1:TE'
            ATT+2++F'
            DTM+329:880305'
            MEA+CT++
            MEA+WT++KGM:
            GEI+4+173'
            FTX+BAG+++
            FTX+AAP+++
            LOC+22+
            LOC+174+
            LOC+178+
            LOC+179+
            LOC+180+KOR'
            NAT+2+KOR'
            EMP+1+CR1:110:111'
            DOC+P:110:111+
            DTM+36:310131'
            DTM+182:
            LOC+91+KOR'
            ERP+1'
            ERP+2'
            ERC+0Z'
            CNT+42:
            CNT+41:
            :102'
            ?'
            ??
            """.lines().toList();

    private FuzzSeeds() {}
}
