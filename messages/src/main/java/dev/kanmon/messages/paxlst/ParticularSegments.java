package dev.kanmon.messages.paxlst;

import dev.kanmon.messages.Particulars;
import dev.kanmon.messages.edifact.ContactSegments;
import dev.kanmon.messages.edifact.SegmentScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What few States ask about a traveller, while it is read. */
final class ParticularSegments {
    /** Far more tickets than one journey has; the rest of a longer run is passed over. */
    private static final int MAX_TICKETS = 99;

    @Nullable
    String birthPlace;

    @Nullable
    String duty;

    @Nullable
    String redress;

    @Nullable
    String customer;

    final ContactSegments contact = new ContactSegments();

    private Particulars.@Nullable Address address;
    private final List<String> tickets = new ArrayList<>();

    /** Reads the elements of NAD behind the name. */
    void readAddress(SegmentScanner nad) {
        if (nad.elements() <= 5) {
            return;
        }
        Particulars.Address read = new Particulars.Address(
                nad.joined(5, ", "),
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
        if (tickets.size() < MAX_TICKETS) {
            tickets.add(ticket);
        }
    }

    Particulars toParticulars() {
        return new Particulars(birthPlace, duty, redress, customer, tickets, address, contact.toContact());
    }

    /** Nothing if no segment told anything of the kind. */
    boolean isEmpty() {
        return birthPlace == null
                && duty == null
                && redress == null
                && customer == null
                && address == null
                && tickets.isEmpty()
                && contact.toContact() == null;
    }
}
