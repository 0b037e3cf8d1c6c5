package dev.kanmon.server.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too long with 413, before reading them where their length is told, and else on the way. */
final class BodyLimit extends OncePerRequestFilter {
    /** The largest message: some ten thousand persons of 800 bytes each. */
    private static final long MESSAGE_BYTES = 8L << 20;

    /** A form is a few hundred bytes; the slack is for names in any script, percent-encoded. */
    private static final long FORM_BYTES = 64L << 10;

    /** A file of a travel credential, at most 256 KiB, and a form around it. */
    private static final long APPLICATION_BYTES = 272L << 10;

    /** Five hundred records of a gate, at most 600 bytes each, and room for spaces. */
    private static final long LANDING_BYTES = 512L << 10;

    private final long bytes;
    private final boolean lengthRequired;

    private BodyLimit(long bytes, boolean lengthRequired) {
        this.bytes = bytes;
        this.lengthRequired = lengthRequired;
    }

    static BodyLimit messages() {
        return new BodyLimit(MESSAGE_BYTES, false);
    }

    /** Every browser tells the length of a form; the container would read one of unknown length before we can count. */
    static BodyLimit forms() {
        return new BodyLimit(FORM_BYTES, true);
    }

    static BodyLimit landings() {
        return new BodyLimit(LANDING_BYTES, true);
    }

    static BodyLimit applications() {
        return new BodyLimit(APPLICATION_BYTES, true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean lengthUntold = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (request.getContentLengthLong() > bytes) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (lengthUntold && lengthRequired) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else {
            chain.doFilter(lengthUntold ? new Counted(request) : request, response);
        }
    }

    private final class Counted extends HttpServletRequestWrapper {
        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream());
        }
    }

    private final class CountedStream extends ServletInputStream {
        private final ServletInputStream body;
        private long read;

        CountedStream(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int got = body.read(into, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > bytes) {
                throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
