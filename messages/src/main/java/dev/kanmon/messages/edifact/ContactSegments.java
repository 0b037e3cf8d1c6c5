package dev.kanmon.messages.edifact;

import dev.kanmon.messages.Contact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody can be reached, while it is read or written: NAD and COM. */
public final class ContactSegments {
    /** Far more than the nine COM that the directories allow would hold; the rest of a longer run is passed over. */
    public static final int MAX_CHANNELS = 99;

    private final List<Contact.Channel> channels = new ArrayList<>();
    private @Nullable String name;

    /** Reads NAD+MS. The guide puts the name into the name element (C080); some put it into the identification (C082). */
    public void readSender(SegmentScanner nad) {
        if (name == null) {
            String named = nad.joined(4, " ");
            name = named == null ? nad.joined(2, " ") : named;
        }
    }

    /** Reads COM, each of whose elements is a number and its kind (C076). */
    public void readChannels(SegmentScanner com) {
        for (int element = 1; element < com.elements() && channels.size() < MAX_CHANNELS; element++) {
            String number = com.text(element, 0);
            if (!number.isEmpty()) {
                channels.add(new Contact.Channel(com.text(element, 1), number));
            }
        }
    }

    /** Nothing if neither a name nor a number was told. */
    public @Nullable Contact toContact() {
        return name == null && channels.isEmpty() ? null : new Contact(name, channels);
    }

    /** Writes the desk that a message comes from: NAD+MS with its COM. */
    public static void writeSender(Contact contact, SegmentWriter segments) {
        segments.segment("NAD").element("MS").element().element().element(contact.name());
        writeChannels(contact, segments);
    }

    /** Writes one COM a number. */
    public static void writeChannels(Contact contact, SegmentWriter segments) {
        contact.channels().forEach(channel -> segments.segment("COM").element(channel.number(), channel.kind()));
    }
}
