package dev.kanmon.messages;

import java.util.List;
import java.util.Locale;

/** The catalogue of what can be wrong with a message. Codes are stable: carriers may rely on them. */
public enum ProblemCode {
    EMPTY(Severity.ERROR, "The message is empty. Send one PAXLST message."),
    TOO_LARGE(Severity.ERROR, "The input has more than %s bytes. Split the list over several messages."),
    TOO_MANY_SEGMENTS(Severity.ERROR, "The message has more than %s segments. Split the list over several messages."),
    TOO_MANY_TRAVELLERS(
            Severity.ERROR, "The message has more than %s travellers. Split the list over several messages."),
    NOT_EDIFACT(
            Severity.ERROR,
            "No UNA, UNB, UNG or UNH segment was found at the start. Send a UN/EDIFACT interchange as plain bytes."),
    SEPARATORS(
            Severity.ERROR,
            "UNA declares separators that are letters, digits or alike. Declare four different punctuation marks,"
                    + " or leave UNA out."),
    NO_MESSAGE(Severity.ERROR, "The interchange has no UNH segment. Put the passenger list between UNH and UNT."),
    CUT_SHORT(Severity.ERROR, "The message ends before its UNT segment. Send it again, whole."),
    NOT_PAXLST(Severity.ERROR, "The message is not a PAXLST message. Send passenger lists here, and nothing else."),
    MESSAGE_KIND_UNKNOWN(
            Severity.ERROR,
            "The message is neither PAXLST nor CUSRES, and was not read. Check the second element of UNH."),
    SEVERAL_LISTS(
            Severity.ERROR,
            "The interchange holds %s passenger lists. Send each in a request of its own; none of them was screened."),
    NO_VOYAGE(
            Severity.ERROR,
            "The flight or sailing is missing. Send TDT+20 with its number and carrier before the travellers."),
    NO_LEG(
            Severity.ERROR,
            "The ports are missing. Send LOC+125 (departure) and LOC+87 (arrival) after TDT, each with its DTM."),

    TOO_MANY_LEGS(Severity.ERROR, "The voyage has more than %s legs. Send one flight or sailing."),

    PURPOSE_NOT_TAKEN(
            Severity.ERROR,
            "BGM says that this is no list on which something can be done here: a changed flight, a crew of no flight, a gate"
                    + " pass, or a code that no guide knows. Send the travellers under their flight as BGM+745 or BGM+250, and"
                    + " cancel a flight that changed with XF."),

    UNT_COUNT(Severity.WARNING, "UNT says the message has %s segments, it has %s. Check how your system counts."),
    UNT_REFERENCE(Severity.WARNING, "UNT repeats another message reference than UNH gave. Send the same in both."),
    UNT_MISSING(Severity.WARNING, "The message has no UNT segment before the next one begins. Close it with UNT."),
    UNE_COUNT(Severity.WARNING, "UNE says the group has %s messages, it has %s. Check how your system counts."),
    UNE_REFERENCE(Severity.WARNING, "UNE repeats another group reference than UNG gave. Send the same in both."),
    UNZ_COUNT(
            Severity.WARNING,
            "UNZ says the interchange has %s groups or messages, it has %s. Check how your system counts."),
    UNZ_REFERENCE(Severity.WARNING, "UNZ repeats another control reference than UNB gave. Send the same in both."),
    UNZ_MISSING(Severity.WARNING, "The interchange ends without UNZ. Check that no message was lost on the way."),
    JUNK(Severity.WARNING, "%s bytes that belong to no message were skipped. Send the interchange alone."),
    SEGMENT_OUTSIDE(
            Severity.WARNING, "A segment stands outside any message and was skipped. Put it between UNH and UNT."),
    SEGMENT_TOO_WIDE(
            Severity.WARNING,
            "The segment has more elements, components or characters than any in use. What lies beyond was skipped."),
    SEGMENT_UNKNOWN(
            Severity.WARNING,
            "The segment's tag is none of this kind of message and it was skipped. Check the tag, and that separators inside values"
                    + " are released."),
    CHARACTERS(
            Severity.WARNING,
            "The segment is the first with characters that the declared character set lacks (lower case, accents,"
                    + " controls). They were read as far as possible."),

    PARTS_MISSING(
            Severity.WARNING,
            "Parts of the split list are missing: %s. Whoever stands in them is not screened; send them again."),
    PURPOSE_UNKNOWN(
            Severity.WARNING,
            "BGM has a document or function code that no guide knows; nothing was done with the list. Send BGM+745 or"
                    + " BGM+250, and none of the functions or one of CP, XR, RP, CL, CLNB, CLOB, XF, CF."),
    DOCUMENT_CODE_MISSING(Severity.WARNING, "BGM is missing. Send BGM+745 for passengers or BGM+250 for crew."),
    PART_UNREADABLE(Severity.WARNING, "The sequence of the part in UNH is not a number from 1 to 99. Send it as 01:C."),
    CARRIER_MISSING(Severity.WARNING, "TDT names no carrier. Send its code in the fifth element or before the number."),
    PORT_MISSING(Severity.WARNING, "A LOC segment of the voyage names no port. Send its IATA or UN/LOCODE code."),
    LEG_INCOMPLETE(Severity.WARNING, "TDT is followed by fewer than two ports. Send departure and arrival."),
    TIME_UNREADABLE(
            Severity.WARNING,
            "The time of departure or arrival cannot be read. Send YYMMDDHHMM with format 201, local time of the port."),
    DATE_IMPOSSIBLE(Severity.WARNING, "No calendar has the date. Send the date as the travel document shows it."),
    DATE_FORMAT(
            Severity.WARNING,
            "The date does not have the form that its format qualifier names. Send YYMMDD, or CCYYMMDD with format"
                    + " 102."),
    COUNT_UNREADABLE(Severity.WARNING, "The segment should hold a whole number and does not. Send digits only."),
    COUNT_EXCEEDED(
            Severity.WARNING,
            "CNT says %s passengers or crew are on the voyage, this message alone has %s. Correct CNT."),
    ROLE_UNKNOWN(
            Severity.WARNING,
            "The party code of NAD is not one for travellers; the person was taken for a passenger. Send FL, FM, DDU or"
                    + " DDT."),
    NAME_MISSING(Severity.WARNING, "The traveller has no name. Send NAD+FL+++SURNAME:GIVEN."),
    DOCUMENT_TYPE_MISSING(Severity.WARNING, "DOC does not say what kind of document it is. Send P for a passport."),
    STATED_TWICE(
            Severity.WARNING,
            "The segment states something of the traveller a second time and differently; the first was kept."),

    NOT_CUSRES(
            Severity.ERROR,
            "The message is not a CUSRES message. Send answers to passenger lists here, and nothing else."),
    ANSWER_KIND_UNKNOWN(
            Severity.ERROR,
            "BGM does not say which kind of answer this is. Send 962 for a response, 132 for an unsolicited change, 312 for"
                    + " an acknowledgement."),
    TOO_MANY_ANSWERS(Severity.ERROR, "The message has more than %s answers. Split it over several messages."),
    ANSWER_SCOPE_UNKNOWN(
            Severity.WARNING,
            "ERP does not say what is answered; it was taken for a person. Send 1 for the whole message, 2 for a person."),
    ANSWER_OF_NOBODY(
            Severity.WARNING,
            "The answer names neither a reservation nor a reference, so it is nobody's. Send RFF+AVF or RFF+ABO after ERP."),
    ANSWER_WITHOUT_CODE(Severity.WARNING, "The answer has no code. Send ERC after ERP."),
    ANSWER_TOO_LONG(
            Severity.WARNING, "The answer has more than %s codes or texts. The rest was skipped; send fewer of them."),
    FLIGHT_UNREADABLE(
            Severity.WARNING,
            "A leg of the flight cannot be told. Send RFF+AF with carrier and number, then two different ports (LOC), for"
                    + " each leg, and at most 99 of them."),
    SEVERAL_FLIGHTS(Severity.WARNING, "RFF+AF names a second flight; the first was kept. Send one flight a message."),

    NOT_JSON(
            Severity.ERROR,
            "The input is not one whole JSON object: line %s, column %s cannot be read. Send one passenger list as"
                    + " contracts/passenger-list.schema.json describes it, in UTF-8."),
    JSON_INCOMPLETE(
            Severity.ERROR, "%s is missing or cannot be used, and without it there is no list to screen. Send it."),
    PURPOSE_CONTRADICTED(
            Severity.ERROR,
            "The purpose is another than that of the codes document and function. Leave the purpose out, or correct the"
                    + " codes."),
    JSON_MISSING(Severity.WARNING, "%s is missing. Send it."),
    JSON_KEY(Severity.WARNING, "%s has a key that no passenger list has; it was passed over. Check its spelling."),
    JSON_KEY_TWICE(Severity.WARNING, "%s is stated a second time; the first was kept. State it once."),
    JSON_VALUE(Severity.WARNING, "%s is not %s; it was passed over. Send it as the schema describes it."),
    JSON_ROLE(
            Severity.WARNING,
            "%s is none of passenger, crew and transit; the person was taken for a passenger. Send one of them."),
    JSON_DATE(
            Severity.WARNING,
            "%s is no day of the calendar in the form YYYY-MM-DD. Send the date as the travel document shows it."),
    JSON_CHARACTERS(
            Severity.WARNING, "%s has control characters or half a character; they were skipped. Send text alone."),
    JSON_TOO_LONG(Severity.WARNING, "%s has more than %s characters or items; the rest was skipped. Send fewer."),

    FIELD_DROPPED(
            Severity.NOTE,
            "The law of the State that the list is for does not let this field in: %s. It was dropped, travellers concerned:"
                    + " %s. Leave it out of the list."),
    MORE_PROBLEMS(Severity.WARNING, "There are more than %s problems. The rest is not told.");

    private final Severity severity;
    private final String sentence;

    ProblemCode(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    public Severity severity() {
        return severity;
    }

    /** The sentence in English, with {@code %s} where an argument stands. */
    public String sentence() {
        return sentence;
    }

    String text(List<String> arguments) {
        return String.format(Locale.ROOT, sentence, arguments.toArray());
    }

    /** An error keeps the message from being read; a warning does not; a note is no fault of the list. */
    public enum Severity {
        NOTE,
        WARNING,
        ERROR
    }
}
