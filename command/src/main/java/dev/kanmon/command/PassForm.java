package dev.kanmon.command;

/** In which forms a pass is issued. */
enum PassForm {
    VDS_NC,
    BARCODE,
    BOTH;

    boolean hasVdsNc() {
        return this != BARCODE;
    }

    boolean hasBarcode() {
        return this != VDS_NC;
    }

    /** As it is written on the command line: {@code vds-nc}. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
