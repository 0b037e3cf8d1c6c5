package dev.kanmon.messages.cusres;

import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.SegmentScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom to ask, while it is read: NAD+MS and COM. */
final class ContactSegments {
    /** COM may occur nine times (UN directories); the guide has three. What lies beyond is passed over. */
    static final int MAX_LINES = 9;

    private final SegmentScanner segment;
    private final List<CusresMessage.Contact.Line> lines = new ArrayList<>();
    private @Nullable String name;

    ContactSegments(InterchangeReader message) {
        this.segment = message.segment();
    }

    /** The name stands in the fourth element (C080), its components in a row. */
    void readParty() {
        if (!segment.text(1, 0).equals("MS") || name != null) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (int component = 0; component < segment.components(4); component++) {
            if (!segment.text(4, component).isEmpty()) {
                parts.add(segment.text(4, component));
            }
        }
        name = parts.isEmpty() ? null : String.join(" ", parts);
    }

    void readLine() {
        String address = segment.text(1, 0);
        if (!address.isEmpty() && lines.size() < MAX_LINES) {
            lines.add(new CusresMessage.Contact.Line(address, segment.text(1, 1)));
        }
    }

    /** Nothing if nobody was named. */
    CusresMessage.@Nullable Contact toContact() {
        return name == null && lines.isEmpty() ? null : new CusresMessage.Contact(name, lines);
    }
}
