package dev.kanmon.clearance.facility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line while a book is written: what is booked, in the order of days, on one day as it was given. */
final class Account {
    /** A late use has all later ones judged anew. So many in order take seconds; all of them late, minutes. */
    static final int MAXIMUM_USES = 10_000;

    private final Rules rules;
    private final List<BookedUse> booked = new ArrayList<>();
    private Tally tally = new Tally();

    Account(Rules rules) {
        this.rules = rules;
    }

    /** With these booked, unasked. */
    private Account(Rules rules, List<BookedUse> before) {
        this.rules = rules;
        before.forEach(this::book);
    }

    Account copy() {
        return new Account(rules, booked);
    }

    Rules rules() {
        return rules;
    }

    List<BookedUse> booked() {
        return List.copyOf(booked);
    }

    /** The sums at the end of a day. */
    Tally at(LocalDate day) {
        return new Account(rules, booked.subList(0, placeAfter(day))).tally;
    }

    /**
     * Books a use at its day, or changes nothing.
     *
     * @param keep whether it stays though it goes beyond what is available
     * @return why it cannot be; null where it is booked
     */
    @Nullable
    Refusal enter(FacilityUse use, boolean keep) {
        if (booked.size() == MAXIMUM_USES) {
            return new Refusal.LineFull(MAXIMUM_USES);
        }
        int place = placeAfter(use.day());
        if (place == booked.size()) {
            return append(use, keep);
        }
        List<BookedUse> later = List.copyOf(booked.subList(place, booked.size()));
        Account anew = new Account(rules, booked.subList(0, place));
        Refusal refusal = anew.append(use, keep);
        if (refusal != null) {
            return refusal;
        }
        for (BookedUse one : later) {
            if (anew.append(one.use(), one.isBeyondCeiling()) != null
                    || anew.booked.getLast().beyond().compareTo(one.beyond()) > 0) {
                return new Refusal.WouldUndo(one.use().id());
            }
        }
        booked.clear();
        booked.addAll(anew.booked);
        tally = anew.tally;
        return null;
    }

    private @Nullable Refusal append(FacilityUse use, boolean keep) {
        Refusal refusal = rules.refusal(use, tally);
        if (refusal == null) {
            book(new BookedUse(use, BigDecimal.ZERO));
            return null;
        }
        if (keep && refusal instanceof Refusal.Overdraft(BigDecimal available)) {
            book(new BookedUse(use, use.amount().subtract(available)));
            return null;
        }
        return refusal;
    }

    private void book(BookedUse use) {
        booked.add(use);
        tally.count(use.use());
    }

    private int placeAfter(LocalDate day) {
        int place = booked.size();
        while (place > 0 && booked.get(place - 1).use().day().isAfter(day)) {
            place--;
        }
        return place;
    }
}
