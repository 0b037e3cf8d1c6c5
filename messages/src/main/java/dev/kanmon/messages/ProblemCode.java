package dev.kanmon.messages;

import java.util.List;

/** The catalogue of what can be wrong with a message. Codes are stable: carriers may rely on them. */
public enum ProblemCode {
    EMPTY(Severity.ERROR, "The message is empty. Send one PAXLST message."),
    UNT_COUNT(Severity.WARNING, "UNT says the message has %s segments, it has %s. Check how your system counts.");

    private final Severity severity;
    private final String sentence;

    ProblemCode(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    public Severity severity() {
        return severity;
    }

    String text(List<String> arguments) {
        return String.format(java.util.Locale.ROOT, sentence, arguments.toArray());
    }

    /** An error keeps the message from being read; a warning does not. */
    public enum Severity {
        WARNING,
        ERROR
    }
}
