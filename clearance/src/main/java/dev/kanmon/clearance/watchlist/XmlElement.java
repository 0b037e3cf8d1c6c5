package dev.kanmon.clearance.watchlist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of an entry, by its local name, with its text and its children; attributes mean nothing in these lists. */
final class XmlElement {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>(0);

    XmlElement(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    /** Its own text on one line; null if there is none. */
    @Nullable
    String text() {
        String line = text.toString().replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    /** Children of this name. */
    List<XmlElement> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** Children of children. */
    List<XmlElement> all(String childName, String grandchildName) {
        return all(childName).stream()
                .flatMap(child -> child.all(grandchildName).stream())
                .toList();
    }

    /** The text of the first child of this name that has one; null if none has. */
    @Nullable
    String text(String childName) {
        for (XmlElement child : children) {
            String childText = child.name.equals(childName) ? child.text() : null;
            if (childText != null) {
                return childText;
            }
        }
        return null;
    }
}
