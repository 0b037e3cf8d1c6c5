package dev.kanmon.command;

import dev.kanmon.messages.mrz.CheckState;
import dev.kanmon.messages.mrz.Checks;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzProblem;
import dev.kanmon.messages.mrz.MrzReading;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One machine readable zone as a sheet for people: a line an element, its check digit beside it. */
final class MrzSheet {
    private MrzSheet() {}

    static void print(PrintWriter out, String file, MrzReading.Read read) {
        Mrz mrz = read.mrz();
        Checks checks = read.checks();
        out.println(file + ": " + mrz.format().label() + " " + mrz.documentCode() + " " + mrz.issuer());
        row(out, "surname", mrz.surname(), "");
        row(out, "given", mrz.given(), "");
        if (read.nameMayBeTruncated()) {
            row(out, "", "(may be truncated)", "");
        }
        row(out, "number", mrz.number(), check(checks.number()));
        row(out, "nationality", mrz.nationality(), "");
        row(out, "birth date", day(mrz.birthDate()), check(checks.birthDate()));
        row(out, "sex", mrz.sex(), "");
        row(out, "expiry", day(mrz.expiry()), check(checks.expiry()));
        row(out, "optional", mrz.optional(), check(checks.optional()));
        if (!mrz.optional2().isEmpty()) {
            row(out, "optional 2", mrz.optional2(), "");
        }
        row(out, "whole", "", check(checks.composite()));
        for (MrzProblem problem : read.problems()) {
            out.println("  line " + problem.line() + ", column " + problem.column() + ": " + problem.text());
        }
    }

    private static void row(PrintWriter out, String name, @Nullable String value, String check) {
        String shown = value == null || (value.isEmpty() && check.isEmpty()) ? "-" : value;
        out.println(String.format(Locale.ROOT, "  %-14s %-24s %s", name, shown, check)
                .stripTrailing());
    }

    private static String day(@Nullable MrzDate date) {
        return date == null ? "-" : date.date().map(LocalDate::toString).orElse(date.asSent() + " (as sent)");
    }

    private static String check(CheckState state) {
        return switch (state) {
            case OK -> "check digit ok";
            case WRONG -> "check digit WRONG";
            case ABSENT -> "";
        };
    }
}
