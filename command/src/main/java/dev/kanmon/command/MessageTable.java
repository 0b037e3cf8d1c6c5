package dev.kanmon.command;

import dev.kanmon.command.terminal.Columns;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Traveller.Role;
import dev.kanmon.messages.cusres.CusresMessage;
import dev.kanmon.messages.cusres.CusresMessage.Answer;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Messages as tables for people: the voyage, a line for each traveller or answer, what is wrong, and how many there are. */
final class MessageTable {
    private static final int RESERVATION_WIDTH = 12;
    private static final int REFERENCE_WIDTH = 24;

    private final PrintWriter out;

    MessageTable(PrintWriter out) {
        this.out = out;
    }

    void print(String file, PassengerList list, List<Problem> problems) {
        int size = list.travellers().size();
        out.println(file + ": " + TravellerCells.voyage(list.voyage()) + ", " + TravellerCells.travellers(size)
                + purpose(list));
        travellerRow(
                "",
                "ROLE",
                Columns.padded("NAME", TravellerCells.NAME_WIDTH),
                "SEX",
                "BORN",
                "NAT",
                "DOCUMENT",
                "SEAT",
                "RESERVATION");
        for (int i = 0; i < size; i++) {
            print(i + 1, list.travellers().get(i));
        }
        print(problems);
        out.println(summary(list, problems.size()));
    }

    /** What is more than an original list, with its code. */
    private static String purpose(PassengerList list) {
        if (list.purpose() == Purpose.ORIGINAL) {
            return "";
        }
        String code = list.function() == null ? list.document() : list.document() + "+" + list.function();
        return ", " + word(list.purpose()).replace('_', ' ') + " (BGM+" + code + ")";
    }

    private void print(int place, Traveller traveller) {
        travellerRow(
                place,
                word(traveller.role()),
                TravellerCells.name(traveller),
                TravellerCells.text(traveller.sex()),
                TravellerCells.day(traveller.birthDate()),
                TravellerCells.text(traveller.nationality()),
                TravellerCells.document(traveller),
                traveller.seats().stream().findFirst().orElse("-"),
                TravellerCells.text(traveller.reservation()));
    }

    private static String summary(PassengerList list, int problems) {
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        list.travellers().forEach(traveller -> counts.merge(traveller.role(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((role, count) -> parts.add(count + " " + word(role)));
        if (list.count() != null) {
            parts.add(list.count() + " on the voyage");
        }
        parts.add(problems(problems));
        return String.join(", ", parts);
    }

    void print(String file, CusresMessage message, List<Problem> problems) {
        out.println(file + ": " + kind(message.kind())
                + (message.transaction() == null
                        ? ""
                        : " to " + message.transaction().number())
                + (message.voyage() == null ? "" : ", " + TravellerCells.voyage(message.voyage())));
        answerRow(
                "",
                "ABOUT",
                Columns.padded("RESERVATION", RESERVATION_WIDTH),
                Columns.padded("REFERENCE", REFERENCE_WIDTH),
                "CODES",
                "TEXT");
        for (int i = 0; i < message.answers().size(); i++) {
            print(i + 1, message.answers().get(i));
        }
        print(problems);
        int answers = message.answers().size();
        out.println((answers == 1 ? "1 answer" : answers + " answers") + ", " + problems(problems.size()));
    }

    private static String kind(CusresMessage.Kind kind) {
        return switch (kind) {
            case RESPONSE -> "Response";
            case UNSOLICITED -> "Unsolicited change";
            case ACKNOWLEDGEMENT -> "Acknowledgement";
        };
    }

    private void print(int place, Answer answer) {
        answerRow(
                place,
                word(answer.scope()),
                Columns.padded(TravellerCells.text(answer.reservation()), RESERVATION_WIDTH),
                Columns.padded(TravellerCells.text(answer.reference()), REFERENCE_WIDTH),
                String.join(" ", answer.codes()),
                String.join(" / ", answer.texts()));
    }

    private void print(List<Problem> problems) {
        for (Problem problem : problems) {
            String where = problem.at() == 0 ? "" : "segment " + problem.at() + ": ";
            out.println(word(problem.code().severity()) + ": " + where + problem.text());
        }
    }

    private void travellerRow(Object... cells) {
        println(String.format(Locale.ROOT, "%4s  %-9s  %s  %-3s  %-10s  %-3s  %-18s  %-5s  %s", cells));
    }

    private void answerRow(Object... cells) {
        println(String.format(Locale.ROOT, "%4s  %-7s  %s  %s  %-8s  %s", cells));
    }

    private void println(String row) {
        out.println(row.stripTrailing());
    }

    private static String problems(int count) {
        return count == 1 ? "1 problem" : count + " problems";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
