package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read.
 *
 * @param id its name, by which provisions and series point at it
 * @param kind how near it stands to what it tells of
 * @param publisher who issued it
 * @param title what it is called
 * @param date day it was issued, where it names one
 * @param address where it can be read, where that is known
 */
public record Source(
        String id,
        Kind kind,
        String publisher,
        String title,
        @Nullable LocalDate date,
        @Nullable String address) {
    /** The nearest first: where sources disagree, an earlier kind wins over a later one. */
    public enum Kind {
        /** The authentic text of a treaty, or its depositary's notice. */
        TREATY,
        /** An act or order as promulgated. */
        STATUTE,
        /** An official gazette or a notice in one. */
        GAZETTE,
        /** A ministry, an agency or a central bank about its own doing. */
        AUTHORITY,
        /** Official statistics. */
        STATISTICS,
        PRESS,
        /** An opinion, a plan or a proposal. */
        OPINION
    }

    /** How to cite it in a line of text. */
    public String citation() {
        return date == null ? publisher + ": " + title : publisher + " " + date + ": " + title;
    }
}
