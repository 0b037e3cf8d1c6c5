package dev.kanmon.command;

import dev.kanmon.messages.mrz.CheckState;
import dev.kanmon.messages.mrz.Checks;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzDate;
import dev.kanmon.messages.mrz.MrzProblem;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.messages.mrz.Repair;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The public shape of a machine readable zone: keys in camelCase, absent values left out. */
final class MrzJson {
    private MrzJson() {}

    static Map<String, @Nullable Object> of(String file, MrzReading.Read read) {
        Mrz mrz = read.mrz();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file);
        line.put("format", mrz.format().label());
        line.put("documentCode", present(mrz.documentCode()));
        line.put("issuer", present(mrz.issuer()));
        line.put("surname", present(mrz.surname()));
        line.put("given", mrz.given());
        line.put("number", present(mrz.number()));
        line.put("nationality", present(mrz.nationality()));
        date(line, "birthDate", mrz.birthDate());
        line.put("sex", mrz.sex());
        date(line, "expiry", mrz.expiry());
        line.put("optional", present(mrz.optional()));
        line.put("optional2", present(mrz.optional2()));
        line.put("checks", checks(read.checks()));
        line.put("truncated", read.nameMayBeTruncated());
        line.put("repaired", read.repairs().stream().map(MrzJson::repair).toList());
        line.put("problems", read.problems().stream().map(MrzJson::problem).toList());
        return line;
    }

    static Map<String, @Nullable Object> problem(MrzProblem problem) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", problem.code().name());
        map.put("severity", problem.code().severity().name().toLowerCase(Locale.ROOT));
        map.put("line", problem.line() == 0 ? null : problem.line());
        map.put("column", problem.column() == 0 ? null : problem.column());
        map.put("text", problem.text());
        return map;
    }

    /** What has no reading is shown as sent, so that nobody takes it for a day. */
    private static void date(Map<String, @Nullable Object> line, String key, @Nullable MrzDate date) {
        if (date != null) {
            line.put(key, date.date().map(LocalDate::toString).orElse(null));
            line.put(key + "AsSent", date.date().isPresent() ? null : date.asSent());
        }
    }

    private static Map<String, @Nullable Object> checks(Checks checks) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("number", word(checks.number()));
        map.put("birthDate", word(checks.birthDate()));
        map.put("expiry", word(checks.expiry()));
        map.put("optional", word(checks.optional()));
        map.put("composite", word(checks.composite()));
        return map;
    }

    private static Map<String, @Nullable Object> repair(Repair repair) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("line", repair.line());
        map.put("column", repair.column());
        map.put("from", String.valueOf(repair.from()));
        map.put("to", String.valueOf(repair.to()));
        return map;
    }

    private static String word(CheckState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String present(String value) {
        return value.isEmpty() ? null : value;
    }
}
