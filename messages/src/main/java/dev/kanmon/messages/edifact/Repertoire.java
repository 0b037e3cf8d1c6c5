package dev.kanmon.messages.edifact;

/** Which characters an interchange may hold, as UNB names it (ISO 9735, syntax identifier 0001). */
enum Repertoire {
    /** Capital letters, digits and the marks of telex, with a few more. */
    UNOA,
    /** With lower case. */
    UNOB,
    /** UTF-8 (ISO 10646). */
    UNOW;

    private static final String MARKS = " .,-()/='+:?!\"%&*;<>";

    /** The narrowest that holds {@code text}. */
    static Repertoire narrowest(CharSequence text) {
        Repertoire narrowest = UNOA;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                narrowest = narrowest == UNOA ? UNOB : narrowest;
            } else if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && MARKS.indexOf(c) < 0) {
                return UNOW;
            }
        }
        return narrowest;
    }
}
