package dev.kanmon.clearance.watchlist;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Entries of an XML list, one after the other, so that only one is in memory. Namespaces do not matter. Nothing outside
 * the file is fetched; a document type declaration is refused, and with it every entity of its own.
 */
final class XmlEntries {
    /** Elements of one entry: the fullest of public lists have some hundreds. */
    static final int MAXIMUM_ELEMENTS = 20_000;

    /** Characters of one entry. */
    static final int MAXIMUM_CHARACTERS = 1 << 20;

    /** Elements within each other in an entry; lists have up to six. */
    static final int MAXIMUM_DEPTH = 32;

    /** The same in the whole file, where a parser must remember each. */
    static final int MAXIMUM_DOCUMENT_DEPTH = 64;

    private static final String NO_LIMIT = "0";
    private static final XMLInputFactory FACTORY = factory();

    private final XmlCharacters characters;
    private final XMLStreamReader xml;
    private final String root;
    private int depth;

    private XmlEntries(XmlCharacters characters) throws XMLStreamException, IOException {
        this.characters = characters;
        this.xml = FACTORY.createXMLStreamReader(characters);
        while (step() != XMLStreamConstants.START_ELEMENT) {
            // Comments and instructions may come before the root.
        }
        this.root = xml.getLocalName();
    }

    /** An entry, or why it cannot be taken. */
    sealed interface Entry {
        record Whole(long row, XmlElement element) implements Entry {}

        record TooLarge(long row) implements Entry {}
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // These count the five predefined entities and characters by number too, of which a long list has many.
        // Entities
        // that grow must be declared, and a declaration is refused.
        factory.setProperty("jdk.xml.entityExpansionLimit", NO_LIMIT);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", NO_LIMIT);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", NO_LIMIT);
        return factory;
    }

    /**
     * Opens a list.
     *
     * @throws MalformedListException if it does not begin as XML
     */
    static XmlEntries open(InputStream content) throws IOException {
        XmlCharacters characters = XmlCharacters.of(content);
        try {
            return new XmlEntries(characters);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /** Local name of the root. */
    String root() {
        return root;
    }

    /** An attribute of the root, before anything else is read; null if it has none of that name. */
    @Nullable
    String rootAttribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    long unreadable() {
        return characters.unreadable();
    }

    /**
     * The next element of one of these local names, wherever it stands; null at the end.
     *
     * @throws MalformedListException if the file is not well-formed
     */
    @Nullable
    Entry next(Set<String> names) throws IOException {
        try {
            while (xml.hasNext()) {
                if (step() == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
                    return entry();
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private Entry entry() throws XMLStreamException {
        long row = xml.getLocation().getLineNumber();
        int outside = depth - 1;
        int elements = 1;
        int length = 0;
        boolean tooLarge = false;
        XmlElement whole = new XmlElement(xml.getLocalName());
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(whole);
        while (depth > outside) {
            int event = step();
            tooLarge |= elements > MAXIMUM_ELEMENTS || length > MAXIMUM_CHARACTERS || depth - outside > MAXIMUM_DEPTH;
            if (tooLarge) {
                continue;
            }
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    XmlElement child = new XmlElement(xml.getLocalName());
                    open.element().add(child);
                    open.push(child);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    length += xml.getTextLength();
                    if (length <= MAXIMUM_CHARACTERS) {
                        open.element().add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {
                    // Comments and instructions say nothing of the entry.
                }
            }
        }
        return tooLarge ? new Entry.TooLarge(row) : new Entry.Whole(row, whole);
    }

    private int step() throws XMLStreamException {
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MAXIMUM_DOCUMENT_DEPTH) {
                    throw new XMLStreamException("too deep", xml.getLocation());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("a document type declaration", xml.getLocation());
            default -> {
                // Text says nothing of depth.
            }
        }
        return event;
    }

    /** The parser's own words may hold text of the file; the line does not. */
    private static MalformedListException malformed(XMLStreamException e) {
        int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
        return new MalformedListException(
                "The XML is not well-formed, nested too deep or has a document type declaration"
                        + (line < 0 ? "" : ", line " + line)
                        + ". Fetch the list again.");
    }
}
