package dev.kanmon.messages.mrz;

/**
 * The document number of a zone, and where its check digit stands.
 *
 * <p>A number longer than nine characters goes on in the optional data of TD1 and TD2: the first nine, a filler in the
 * place of the check digit, then the rest, the check digit and a filler (Doc 9303 parts 5 and 6, 4.2.2, note j).
 *
 * @param value without fillers behind it
 * @param check its check digit
 * @param rest what of the optional data belongs to it, the check digit included; of no length for a short number
 */
record DocumentNumber(String value, Field check, Field rest) {
    static DocumentNumber of(Zone zone) {
        Layout layout = zone.layout();
        int restStart = layout.optional().start();
        if (canBeLong(zone)) {
            int restEnd = zone.characters().indexOf(Zone.FILLER, restStart);
            int end = restEnd < 0
                    ? layout.optional().end()
                    : Math.min(restEnd, layout.optional().end());
            if (end - restStart >= 2) {
                String value = zone.of(layout.number()) + zone.of(new Field(restStart, end - 1));
                return new DocumentNumber(value, Field.at(end - 1), new Field(restStart, end));
            }
        }
        return new DocumentNumber(zone.value(layout.number()), layout.numberCheck(), new Field(restStart, restStart));
    }

    boolean isLong() {
        return rest.length() > 0;
    }

    /** Whether the digit is that of the number. */
    CheckState state(Zone zone) {
        boolean right = zone.at(check) == CheckDigit.of(value) || digitCoversFiller(zone);
        return right ? CheckState.OK : CheckState.WRONG;
    }

    /** Old Belgian cards compute the digit of a long number over the filler in its middle as well. */
    boolean digitCoversFiller(Zone zone) {
        if (!isLong() || zone.at(check) == CheckDigit.of(value)) {
            return false;
        }
        int head = zone.layout().number().length();
        String withFiller = value.substring(0, head) + Zone.FILLER + value.substring(head);
        return zone.at(check) == CheckDigit.of(withFiller);
    }

    /** Optional data without what belongs to the number and the filler that ends it. */
    String optional(Zone zone) {
        Field all = zone.layout().optional();
        int start = isLong() ? Math.min(rest.end() + 1, all.end()) : all.start();
        return zone.value(new Field(start, all.end()));
    }

    private static boolean canBeLong(Zone zone) {
        return switch (zone.format()) {
            case TD1, TD2 ->
                zone.at(zone.layout().numberCheck()) == Zone.FILLER
                        && zone.of(zone.layout().number()).indexOf(Zone.FILLER) < 0;
            case TD3, MRV_A, MRV_B -> false;
        };
    }
}
