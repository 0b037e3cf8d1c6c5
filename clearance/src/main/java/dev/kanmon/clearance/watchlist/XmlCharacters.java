package dev.kanmon.clearance.watchlist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, with those made harmless that would end the reading of the whole file for the sake of one
 * entry: characters that XML 1.0 (section 2.2) does not allow, bare or as references, become spaces, and bytes that are
 * none of the encoding become U+FFFD. Both are counted. Tags and comments without end are refused, since a parser would
 * hold them whole.
 */
final class XmlCharacters extends Reader {
    /** Characters from {@code <} to {@code >}, and of a comment; tags in lists have a few hundred. */
    static final int MAXIMUM_MARKUP = 64 * 1024;

    /** The longest reference in hexadecimal, and some leading zeros. */
    private static final int MAXIMUM_REFERENCE = 16;

    private static final int PROLOGUE_BYTES = 200;
    private static final int END = -1;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,10}));");

    private final Reader source;
    private long unreadable;
    private String pending = "";
    private int pendingAt;
    private int held = END;
    private boolean inMarkup;
    private boolean inComment;
    private int markup;
    private char before;
    private char beforeThat;

    private XmlCharacters(Reader source) {
        this.source = source;
    }

    /**
     * The characters of a file.
     *
     * @param content must support marks
     * @throws MalformedListException if the file says it has an encoding other than UTF-8 or a Western one
     */
    static XmlCharacters of(InputStream content) throws IOException {
        content.mark(PROLOGUE_BYTES);
        byte[] first = content.readNBytes(PROLOGUE_BYTES);
        content.reset();
        return new XmlCharacters(new BufferedReader(new InputStreamReader(
                content,
                charset(first)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE))));
    }

    private static Charset charset(byte[] first) {
        Matcher told = ENCODING.matcher(new String(first, StandardCharsets.ISO_8859_1));
        return switch (told.find() ? told.group(1).toLowerCase(Locale.ROOT) : "utf-8") {
            case "utf-8", "us-ascii" -> StandardCharsets.UTF_8;
            case "iso-8859-1" -> StandardCharsets.ISO_8859_1;
            case "windows-1252" -> Charset.forName("windows-1252");
            default ->
                throw new MalformedListException("The XML file has an encoding that is not read. Save it as UTF-8.");
        };
    }

    /** Characters made harmless so far. */
    long unreadable() {
        return unreadable;
    }

    @Override
    public int read(char[] into, int offset, int count) throws IOException {
        int read = 0;
        while (read < count) {
            int next = next();
            if (next == END) {
                break;
            }
            into[offset + read++] = (char) next;
        }
        return read == 0 && count > 0 ? END : read;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private int next() throws IOException {
        if (pendingAt < pending.length()) {
            return pending.charAt(pendingAt++);
        }
        int next = held == END ? source.read() : held;
        held = END;
        if (next == '&') {
            pending = reference();
            pendingAt = 1;
            return pending.charAt(0);
        }
        if (next != END) {
            next = harmless((char) next);
            follow((char) next);
        }
        return next;
    }

    private char harmless(char letter) {
        if (letter == '\uFFFD') {
            unreadable++;
        }
        // Surrogates come in pairs from a decoder.
        if (isXml(letter) || Character.isSurrogate(letter)) {
            return letter;
        }
        unreadable++;
        return ' ';
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character < 0xD800)
                || (character > 0xDFFF && character < 0xFFFE)
                || (character > 0xFFFF && character <= Character.MAX_CODE_POINT);
    }

    /** A reference from its {@code &} on, or a space if it stands for what XML does not allow. */
    private String reference() throws IOException {
        StringBuilder text = new StringBuilder("&");
        int next = source.read();
        while (next != END
                && next != ';'
                && text.length() < MAXIMUM_REFERENCE
                && (next == '#' || Character.isLetterOrDigit(next))) {
            text.append((char) next);
            next = source.read();
        }
        if (next == ';') {
            text.append(';');
        } else {
            held = next;
        }
        Matcher reference = REFERENCE.matcher(text);
        if (reference.matches()) {
            long character = reference.group(1) == null
                    ? Long.parseLong(reference.group(2))
                    : Long.parseLong(reference.group(1), 16);
            if (character > Character.MAX_CODE_POINT || !isXml((int) character)) {
                unreadable++;
                return " ";
            }
        }
        return text.toString();
    }

    private void follow(char letter) throws IOException {
        if (!inMarkup && letter == '<') {
            inMarkup = true;
            inComment = false;
            markup = 0;
        } else if (inMarkup) {
            markup++;
            inComment |= markup == 3 && letter == '-' && before == '-' && beforeThat == '!';
            if (letter == '>' && (!inComment || (before == '-' && beforeThat == '-'))) {
                inMarkup = false;
            } else if (markup > MAXIMUM_MARKUP) {
                throw new IOException("a tag or comment without end");
            }
        }
        beforeThat = before;
        before = letter;
    }
}
