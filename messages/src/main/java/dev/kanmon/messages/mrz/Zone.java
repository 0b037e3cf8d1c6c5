package dev.kanmon.messages.mrz;

/**
 * The characters of a zone, lines joined, all of them from A to Z, 0 to 9 and the filler.
 *
 * @param format their size
 * @param characters as many as the format has
 */
record Zone(MrzFormat format, String characters) {
    static final char FILLER = '<';

    Layout layout() {
        return Layout.of(format);
    }

    String of(Field field) {
        return field.of(characters);
    }

    char at(Field position) {
        return characters.charAt(position.start());
    }

    /** The value of a field without the fillers behind it. */
    String value(Field field) {
        return withoutFillersBehind(of(field));
    }

    static String withoutFillersBehind(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == FILLER) {
            end--;
        }
        return text.substring(0, end);
    }

    int line(int position) {
        return position / format.lineLength() + 1;
    }

    int column(int position) {
        return position % format.lineLength() + 1;
    }

    int position(int line, int column) {
        return (line - 1) * format.lineLength() + column - 1;
    }
}
