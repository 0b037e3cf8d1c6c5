package dev.kanmon.server.posts;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why the desk did not do what it was asked: a problem (RFC 9457) with a code, and a sentence in the officer's language. */
final class DeskProblem extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    private DeskProblem(Why why, ProblemDetail body, Object... words) {
        super(why.status, body, null, "post.problem." + why.name(), words);
    }

    /** What stood against it. */
    enum Why {
        NO_POST(HttpStatus.NOT_FOUND),
        NOT_YOURS(HttpStatus.FORBIDDEN),
        /** Nobody of this post and day. */
        NOBODY(HttpStatus.NOT_FOUND),
        /** Not at the desk with this officer, or not any more. */
        NOT_WITH_YOU(HttpStatus.CONFLICT),
        /** Another decision is in force than the officer saw. */
        DECISION_CHANGED(HttpStatus.CONFLICT),
        NOT_CLEAR(HttpStatus.CONFLICT),
        NOT_TRAVELLING(HttpStatus.CONFLICT),
        PAST_CUT_OFF(HttpStatus.CONFLICT),
        /** The post has as many parties on the day as it may. */
        FULL(HttpStatus.CONFLICT),
        /** What is needed for a pass is not there or not certain. */
        NO_PASS_POSSIBLE(HttpStatus.CONFLICT),
        DOCUMENT_NOT_READ(HttpStatus.UNPROCESSABLE_CONTENT),
        OTHER_DOCUMENT(HttpStatus.CONFLICT),
        ZONE_WRONG(HttpStatus.UNPROCESSABLE_CONTENT),
        BIOMETRICS_SHUT(HttpStatus.FORBIDDEN),
        NO_CONSENT(HttpStatus.UNPROCESSABLE_CONTENT),
        NOT_ELIGIBLE(HttpStatus.UNPROCESSABLE_CONTENT),
        ALREADY(HttpStatus.CONFLICT),
        INCOMPLETE(HttpStatus.UNPROCESSABLE_CONTENT),
        TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT);

        private final HttpStatus status;

        Why(HttpStatus status) {
            this.status = status;
        }
    }

    /**
     * As a problem.
     *
     * @param words that its sentence takes in
     */
    static DeskProblem of(Why why, Object... words) {
        ProblemDetail body = ProblemDetail.forStatus(why.status);
        body.setProperty("code", why.name());
        return new DeskProblem(why, body, words);
    }
}
