package dev.kanmon.messages.edifact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A right interchange of any shape that ISO 9735 allows, from a random source: as bytes, and what stands in it. Of
 * syntax version 3: in version 4 StAEDI takes the blank in UNA's fifth place for a separator of repetitions, where the
 * standard has it for none.
 */
final class RandomInterchange {
    /** One segment between UNH and UNT: its elements without the tag, each a list of components. */
    record Segment(String tag, List<List<String>> elements) {}

    /**
     * One message.
     *
     * @param group reference of the group it stands in
     */
    record Message(@Nullable String group, String reference, String type, List<Segment> segments) {}

    private static final String MARKS = ":+?'!\"#$%&;<=>@^|~/\\,-\u001C\u001D\u001E\u001F";
    private static final String VALUES = "ABCXYZabcxyz0123456789 .,-()/=!\"%&;<>'+:?#$@[]^_{|}~";
    private static final String TAG_LETTERS = "ABCDEFGHIJKLMNOPQRST";
    private static final List<String> BETWEEN = List.of("", "\n", "\r\n");

    final List<Message> messages = new ArrayList<>();
    private final Random random;
    private final boolean advice;
    private final char component;
    private final char element;
    private final char terminator;
    private final @Nullable Character release;
    private final String between;
    private final StringBuilder text = new StringBuilder();

    RandomInterchange(Random random) {
        this.random = random;
        advice = random.nextBoolean();
        List<Integer> marks = advice ? differentMarks() : ":+?'".chars().boxed().toList();
        component = (char) (int) marks.get(0);
        element = (char) (int) marks.get(1);
        release = advice && random.nextInt(4) == 0 ? null : (char) (int) marks.get(2);
        terminator = (char) (int) marks.get(3);
        between = BETWEEN.get(random.nextInt(BETWEEN.size()));
        write();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private List<Integer> differentMarks() {
        return random.ints(0, MARKS.length())
                .distinct()
                .limit(4)
                .map(MARKS::charAt)
                .boxed()
                .toList();
    }

    private void write() {
        if (advice) {
            text.append("UNA").append(component).append(element).append('.');
            text.append(release == null ? ' ' : release.charValue()).append(' ').append(terminator);
        }
        segment(
                "UNB",
                List.of(
                        List.of("UNOB", "3"),
                        List.of("HANA"),
                        List.of("JPN"),
                        List.of("261122", "0815"),
                        List.of("R1")));
        boolean grouped = random.nextInt(3) == 0;
        int parts = 1 + random.nextInt(3);
        for (int part = 1; part <= parts; part++) {
            if (grouped) {
                group("G" + part);
            } else {
                message(null, "M" + part);
            }
        }
        segment("UNZ", List.of(List.of(Integer.toString(parts)), List.of("R1")));
    }

    private void group(String reference) {
        segment(
                "UNG",
                List.of(
                        List.of("PAXLST"),
                        List.of("HX"),
                        List.of("JG"),
                        List.of("261122", "0815"),
                        List.of(reference),
                        List.of("UN"),
                        List.of("D", "05B")));
        int count = 1 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            message(reference, reference + "M" + i);
        }
        segment("UNE", List.of(List.of(Integer.toString(count)), List.of(reference)));
    }

    private void message(@Nullable String group, String reference) {
        String type = random.nextBoolean() ? "PAXLST" : "CUSRES";
        segment("UNH", List.of(List.of(reference), List.of(type, "D", "05B", "UN")));
        List<Segment> content = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> new Segment(tag(), elements()))
                .toList();
        content.forEach(one -> segment(one.tag(), one.elements()));
        segment("UNT", List.of(List.of(Integer.toString(content.size() + 2)), List.of(reference)));
        messages.add(new Message(group, reference, type, content));
    }

    /** No service segment: their tags begin with U. */
    private String tag() {
        return random.ints(3, 0, TAG_LETTERS.length())
                .mapToObj(i -> String.valueOf(TAG_LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    private List<List<String>> elements() {
        return IntStream.range(0, random.nextInt(10))
                .mapToObj(i -> IntStream.range(0, random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(6))
                        .mapToObj(j -> value())
                        .toList())
                .toList();
    }

    /** Empty at times, and with characters to be released, if they can be. */
    private String value() {
        int length = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 12);
        StringBuilder value = new StringBuilder();
        while (value.length() < length) {
            char c = VALUES.charAt(random.nextInt(VALUES.length()));
            if (release != null || !separates(c)) {
                value.append(c);
            }
        }
        return value.toString().strip();
    }

    private boolean separates(char c) {
        return c == component || c == element || c == terminator;
    }

    private void segment(String tag, List<List<String>> elements) {
        text.append(tag);
        for (List<String> components : elements) {
            text.append(element);
            text.append(components.stream().map(this::padded).collect(Collectors.joining(String.valueOf(component))));
        }
        text.append(terminator).append(between);
    }

    /** Blanks around a value are padding, which is not part of it. */
    private String padded(String value) {
        String padding = " ".repeat(random.nextInt(8) == 0 ? random.nextInt(3) : 0);
        return random.nextBoolean() ? padding + released(value) : released(value) + padding;
    }

    private String released(String value) {
        StringBuilder released = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (release != null && (separates(c) || c == release)) {
                released.append(release.charValue());
            }
            released.append(c);
        }
        return released.toString();
    }
}
