package dev.kanmon.clearance.facility;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Another book, of whole units: each unit in use is a token that says when it was taken, and every question goes through all
 * uses anew. The ceilings of {@code RandomUsesTest} stand here a second time, by hand.
 */
final class NaiveBook {
    private final String line;
    private List<FacilityUse> uses = new ArrayList<>();

    NaiveBook(String line) {
        this.line = line;
    }

    String line() {
        return line;
    }

    /** Whether the use is taken: whether all uses, put in the order of days, can be. */
    boolean enter(FacilityUse use) {
        List<FacilityUse> with = new ArrayList<>();
        uses.stream().filter(one -> !one.day().isAfter(use.day())).forEach(with::add);
        with.add(use);
        uses.stream().filter(one -> one.day().isAfter(use.day())).forEach(with::add);
        State state = new State();
        for (FacilityUse one : with) {
            if (!state.take(one)) {
                return false;
            }
        }
        uses = with;
        return true;
    }

    int inUse(LocalDate day) {
        return at(day).inUse(day);
    }

    int available(LocalDate day) {
        return at(day).available(day);
    }

    private State at(LocalDate day) {
        State state = new State();
        for (FacilityUse use : uses) {
            if (!use.day().isAfter(day)) {
                state.take(use);
            }
        }
        return state;
    }

    /** How much there is on a day; 0 where it is closed. */
    private int ceiling(LocalDate day) {
        int number = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        return switch (line) {
            case "swap" -> {
                if (number < 20200101 || number > 20220630 || (number >= 20210301 && number <= 20210430)) {
                    yield 0;
                }
                yield number >= 20200301 && number <= 20201231 ? 45 : 20;
            }
            case "quota" -> number < 20200101 ? 0 : 30;
            default -> number < 20200101 || number > 20220331 ? 0 : 25;
        };
    }

    private int year(LocalDate day) {
        return switch (line) {
            case "swap" -> 0;
            case "quota" -> day.getYear();
            default -> day.minusMonths(3).getYear();
        };
    }

    private final class State {
        private final Deque<LocalDate> tokens = new ArrayDeque<>();
        private int held;

        boolean take(FacilityUse use) {
            int amount = use.amount().intValueExact();
            switch (use.act()) {
                case USED -> {
                    if (amount > available(use.day())) {
                        return false;
                    }
                    held -= amount;
                    for (int i = 0; i < amount; i++) {
                        tokens.addLast(use.day());
                    }
                }
                case GIVEN_BACK -> {
                    if (line.equals("quota") || amount > tokens.size()) {
                        return false;
                    }
                    held += amount;
                    for (int i = 0; i < amount; i++) {
                        tokens.removeFirst();
                    }
                }
                case PAID_IN -> {
                    if (!line.equals("fund") || ceiling(use.day()) == 0) {
                        return false;
                    }
                    held += amount;
                }
            }
            return true;
        }

        int inUse(LocalDate day) {
            return (int)
                    tokens.stream().filter(token -> year(token) == year(day)).count();
        }

        int available(LocalDate day) {
            int left = ceiling(day) - inUse(day);
            return Math.max(0, line.equals("fund") ? Math.min(left, held) : left);
        }
    }
}
