package dev.kanmon.messages.edifact;

import dev.kanmon.messages.Envelope;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What UNB and UNG say, until a UNH makes an {@link Envelope} of it. */
record EnvelopeHeader(
        String syntax,
        @Nullable String sender,
        @Nullable String senderQualifier,
        @Nullable String recipient,
        @Nullable String recipientQualifier,
        @Nullable LocalDate prepared,
        @Nullable String controlReference,
        @Nullable String application,
        boolean test,
        Envelope.@Nullable Group group) {

    /** No envelope. */
    EnvelopeHeader() {
        this("", null, null, null, null, null, null, null, false, null);
    }

    static EnvelopeHeader ofInterchange(SegmentScanner unb) {
        return new EnvelopeHeader(
                unb.text(1, 0),
                value(unb, 2, 0),
                value(unb, 2, 1),
                value(unb, 3, 0),
                value(unb, 3, 1),
                preparedOn(unb.text(4, 0)),
                value(unb, 5, 0),
                value(unb, 7, 0),
                unb.text(11, 0).equals("1"),
                null);
    }

    EnvelopeHeader withGroup(SegmentScanner ung) {
        return with(new Envelope.Group(party(ung, 2), party(ung, 3), value(ung, 5, 0)));
    }

    EnvelopeHeader withoutGroup() {
        return with(null);
    }

    private EnvelopeHeader with(Envelope.@Nullable Group present) {
        return new EnvelopeHeader(
                syntax,
                sender,
                senderQualifier,
                recipient,
                recipientQualifier,
                prepared,
                controlReference,
                application,
                test,
                present);
    }

    Envelope ofMessage(SegmentScanner unh, ProblemLog problems) {
        String directory = unh.text(2, 1);
        String release = unh.text(2, 2);
        String version = directory.isEmpty() || release.isEmpty() ? directory + release : directory + "." + release;
        return of(unh.text(1, 0), version, value(unh, 3, 0), part(unh, problems));
    }

    Envelope of(
            String messageReference, String version, @Nullable String accessReference, Envelope.@Nullable Part part) {
        return new Envelope(
                sender,
                recipient,
                controlReference,
                application,
                test,
                messageReference,
                version,
                accessReference,
                part,
                senderQualifier,
                recipientQualifier,
                group);
    }

    Optional<LocalDate> preparedOn() {
        return Optional.ofNullable(prepared);
    }

    /** UNOA has capital letters only (ISO 9735, level A character set). */
    boolean lacksLowerCase() {
        return syntax.equals("UNOA");
    }

    /** UNOB has lower case too, and no accents. */
    boolean lacksAccents() {
        return syntax.equals("UNOB");
    }

    /**
     * The character set that the syntax identifier declares (0001); UTF-8 where it is one of seven bits, or none that is
     * known.
     */
    Charset charset() {
        int part = switch (syntax) {
            case "UNOC" -> 1;
            case "UNOD" -> 2;
            case "UNOE" -> 5;
            case "UNOF" -> 7;
            case "UNOG" -> 3;
            case "UNOH" -> 4;
            case "UNOI" -> 6;
            case "UNOJ" -> 8;
            case "UNOK" -> 9;
            default -> 0;
        };
        // A runtime without the module jdk.charsets lacks some of them.
        return part == 0 ? StandardCharsets.UTF_8 : Charset.forName("ISO-8859-" + part, StandardCharsets.ISO_8859_1);
    }

    private static Envelope.@Nullable Part part(SegmentScanner unh, ProblemLog problems) {
        String sequence = unh.text(4, 0);
        if (sequence.isEmpty()) {
            return null;
        }
        int number = WholeNumber.of(sequence).orElse(0);
        if (number < 1 || number > 99) {
            problems.add(Problem.of(ProblemCode.PART_UNREADABLE, 1));
            return null;
        }
        return new Envelope.Part(number, unh.text(4, 1).equals("F"));
    }

    /** YYMMDD, or CCYYMMDD from syntax version 4 on; no interchange was prepared before 2000. */
    private static @Nullable LocalDate preparedOn(String text) {
        int digits = WholeNumber.of(text).orElse(0);
        int date = text.length() == 6 ? 20_000_000 + digits : digits;
        if (digits == 0 || (text.length() != 6 && text.length() != 8)) {
            return null;
        }
        try {
            return LocalDate.of(date / 10_000, date / 100 % 100, date % 100);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static Envelope.@Nullable Party party(SegmentScanner segment, int element) {
        String id = segment.text(element, 0);
        return id.isEmpty() ? null : new Envelope.Party(id, value(segment, element, 1));
    }

    private static @Nullable String value(SegmentScanner segment, int element, int component) {
        String text = segment.text(element, component);
        return text.isEmpty() ? null : text;
    }
}
