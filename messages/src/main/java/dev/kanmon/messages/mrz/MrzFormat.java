package dev.kanmon.messages.mrz;

/** The sizes of machine readable zones, with the names that Doc 9303 gives them. */
public enum MrzFormat {
    /** Cards: three lines of 30 characters (part 5). */
    TD1("TD1", 3, 30),
    /** Larger cards and single-sheet documents: two lines of 36 (part 6). */
    TD2("TD2", 2, 36),
    /** Passports: two lines of 44 (part 4). */
    TD3("TD3", 2, 44),
    /** Visas that fill a page: two lines of 44 (part 7). */
    MRV_A("MRV-A", 2, 44),
    /** Smaller visas: two lines of 36 (part 7). */
    MRV_B("MRV-B", 2, 36);

    private final String label;
    private final int lines;
    private final int lineLength;

    MrzFormat(String label, int lines, int lineLength) {
        this.label = label;
        this.lines = lines;
        this.lineLength = lineLength;
    }

    /** The name in Doc 9303, such as MRV-A. */
    public String label() {
        return label;
    }

    /** How many lines the zone has. */
    public int lines() {
        return lines;
    }

    /** How many characters each line has. */
    public int lineLength() {
        return lineLength;
    }

    int characters() {
        return lines * lineLength;
    }

    boolean isVisa() {
        return this == MRV_A || this == MRV_B;
    }
}
