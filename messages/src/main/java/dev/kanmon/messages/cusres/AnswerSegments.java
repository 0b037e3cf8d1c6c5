package dev.kanmon.messages.cusres;

import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.edifact.InterchangeReader;
import dev.kanmon.messages.edifact.SegmentScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer while it is read: ERP with the RFF, ERC and FTX behind it, in any order. */
final class AnswerSegments {
    /** ERC and FTX may each occur 99 times after one ERP (UN directories D.02B to D.17A). */
    static final int MAX_OCCURRENCES = 99;

    private final InterchangeReader message;
    private final SegmentScanner segment;
    private final CusresMessage.Scope scope;
    private final List<String> codes = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private @Nullable String reservation;
    private @Nullable String reference;
    private boolean tooLong;

    /** Begins with the present segment, ERP. */
    AnswerSegments(InterchangeReader message) {
        this.message = message;
        this.segment = message.segment();
        this.scope = switch (segment.text(1, 0)) {
            case "1" -> CusresMessage.Scope.MESSAGE;
            case "2" -> CusresMessage.Scope.PERSON;
            default -> {
                message.report(ProblemCode.ANSWER_SCOPE_UNKNOWN);
                // Taken for the whole message, it would let everybody board, or nobody.
                yield CusresMessage.Scope.PERSON;
            }
        };
    }

    void read() {
        switch (segment.tag()) {
            case "RFF" -> readReference();
            case "ERC" -> add(codes, segment.text(1, 0));
            case "FTX" -> readText();
            default -> {}
        }
    }

    private void readReference() {
        switch (segment.text(1, 0)) {
            case "AVF" -> reservation = first(reservation);
            case "ABO" -> reference = first(reference);
            default -> {}
        }
    }

    private @Nullable String first(@Nullable String known) {
        String value = segment.text(1, 1);
        if (known == null) {
            return value.isEmpty() ? null : value;
        }
        if (!value.equals(known)) {
            message.report(ProblemCode.STATED_TWICE);
        }
        return known;
    }

    /** Each of the five components of the text (C108) is a text of its own. */
    private void readText() {
        if (segment.text(1, 0).equals("AAP")) {
            for (int component = 0; component < segment.components(4); component++) {
                add(texts, segment.text(4, component));
            }
        }
    }

    private void add(List<String> values, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (values.size() < MAX_OCCURRENCES) {
            values.add(value);
        } else if (!tooLong) {
            tooLong = true;
            message.report(ProblemCode.ANSWER_TOO_LONG, Integer.toString(MAX_OCCURRENCES));
        }
    }

    CusresMessage.Answer toAnswer() {
        if (codes.isEmpty()) {
            message.report(ProblemCode.ANSWER_WITHOUT_CODE);
        }
        if (scope == CusresMessage.Scope.PERSON && reservation == null && reference == null) {
            message.report(ProblemCode.ANSWER_OF_NOBODY);
        }
        return new CusresMessage.Answer(scope, reservation, reference, codes, texts);
    }
}
