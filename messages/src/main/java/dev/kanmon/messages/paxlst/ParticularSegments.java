package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.Contact;
import dev.kanmon.messages.Particulars;
import dev.kanmon.messages.edifact.SegmentScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What few States ask about a traveller, while it is read. */
final class ParticularSegments {
    /** Far more tickets or channels than one journey has; the rest of a longer run is passed over. */
    private static final int MAX_REPEATS = 99;

    @Nullable
    String birthPlace;

    @Nullable
    String duty;

    @Nullable
    String redress;

    @Nullable
    String customer;

    private Particulars.@Nullable Address address;
    private final List<String> tickets = new ArrayList<>();
    private final List<Contact.Channel> channels = new ArrayList<>();

    /** Reads the elements of NAD behind the name. */
    void readAddress(SegmentScanner nad) {
        if (nad.elements() <= 5) {
            return;
        }
        Particulars.Address read = new Particulars.Address(
                Texts.joined(nad, 5, ", "),
                firstOf(nad, 6, 0),
                firstOf(nad, 7, 3, 2, 0),
                firstOf(nad, 8, 0),
                firstOf(nad, 9, 0));
        if (!read.equals(new Particulars.Address(null, null, null, null, null))) {
            address = read;
        }
    }

    /** C819 has the region's name in its fourth component; carriers send it in the third as well. */
    private static @Nullable String firstOf(SegmentScanner segment, int element, int... components) {
        for (int component : components) {
            String text = segment.text(element, component);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    void addTicket(String ticket) {
        if (tickets.size() < MAX_REPEATS) {
            tickets.add(ticket);
        }
    }

    /** Reads COM, each of whose elements is a number and its kind. */
    static void readChannels(SegmentScanner com, List<Contact.Channel> channels) {
        for (int element = 1; element < com.elements() && channels.size() < MAX_REPEATS; element++) {
            String number = com.text(element, 0);
            if (!number.isEmpty()) {
                channels.add(new Contact.Channel(com.text(element, 1), number));
            }
        }
    }

    void readChannels(SegmentScanner com) {
        readChannels(com, channels);
    }

    Particulars toParticulars() {
        return new Particulars(
                birthPlace,
                duty,
                redress,
                customer,
                tickets,
                address,
                channels.isEmpty() ? null : new Contact(null, channels));
    }

    /** Nothing if no segment told anything of the kind. */
    boolean isEmpty() {
        return birthPlace == null
                && duty == null
                && redress == null
                && customer == null
                && address == null
                && tickets.isEmpty()
                && channels.isEmpty();
    }
}
