package dev.kanmon.server.applications;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;

/**
 * A form with a file (multipart/form-data, RFC 7578), read in memory: the container would put the file into a folder for
 * temporary files, in the clear.
 *
 * @param fields texts by name; a field that was left out is empty
 * @param credential the file; absent where none was chosen
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
record UploadedForm(Map<String, String> fields, byte @Nullable [] credential) {
    /** The face of a credential takes most of it; wallets keep it at some 20 KB, chips at most at 100 KB. */
    static final int CREDENTIAL_BYTES = 256 << 10;

    /** What the form is around the file. */
    private static final int AROUND_BYTES = 16 << 10;

    /** The form has three fields and a file. */
    private static final int MOST_PARTS = 8;

    private static final String CREDENTIAL = "credential";
    private static final Pattern NAME = Pattern.compile(
            "^content-disposition:\\s*form-data\\s*;(?:.*;)?\\s*name=\"([a-z]{1,20})\"",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern BOUNDARY = Pattern.compile("[ -~]{1,70}");

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /**
     * Reads one.
     *
     * @throws ResponseStatusException 415 where it is no such form, 413 where it is larger than it may be, 400 where it is not in
     *     its form
     */
    static UploadedForm read(HttpServletRequest request) throws IOException {
        String delimiter = "--" + boundary(request.getContentType());
        byte[] bytes = request.getInputStream().readNBytes(CREDENTIAL_BYTES + AROUND_BYTES + 1);
        if (bytes.length > CREDENTIAL_BYTES + AROUND_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        // One character a byte, so that places are the same in both.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Map<String, String> fields = new HashMap<>();
        byte[] credential = null;
        int at = text.startsWith(delimiter) ? delimiter.length() : -1;
        for (int parts = 0; at >= 0 && text.startsWith("\r\n", at); parts++) {
            int head = text.indexOf("\r\n\r\n", at);
            int end = head < 0 ? -1 : text.indexOf("\r\n" + delimiter, head + 2);
            if (end < 0 || parts == MOST_PARTS) {
                throw malformed();
            }
            Matcher name = NAME.matcher(text.substring(at, head).replace("\r\n", "\n"));
            if (name.find()) {
                byte[] content = text.substring(Math.min(head + 4, end), end).getBytes(StandardCharsets.ISO_8859_1);
                if (!name.group(1).equals(CREDENTIAL)) {
                    fields.put(name.group(1), new String(content, StandardCharsets.UTF_8));
                } else if (content.length > 0) {
                    credential = content;
                }
            }
            at = end + 2 + delimiter.length();
        }
        if (at < 0 || !text.startsWith("--", at)) {
            throw malformed();
        }
        return new UploadedForm(Map.copyOf(fields), credential);
    }

    private static String boundary(@Nullable String contentType) {
        try {
            MediaType type = contentType == null ? null : MediaType.parseMediaType(contentType);
            String boundary = type == null || !MediaType.MULTIPART_FORM_DATA.equalsTypeAndSubtype(type)
                    ? null
                    : type.getParameter("boundary");
            if (boundary != null) {
                String bare = boundary.replaceAll("^\"|\"$", "");
                if (BOUNDARY.matcher(bare).matches()) {
                    return bare;
                }
            }
        } catch (InvalidMediaTypeException none) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, null, none);
        }
        throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    private static ResponseStatusException malformed() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    @Override
    public String toString() {
        return "UploadedForm[]";
    }
}
