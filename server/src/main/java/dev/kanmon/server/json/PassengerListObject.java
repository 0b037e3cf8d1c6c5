package dev.kanmon.server.json;

import dev.kanmon.messages.Contact;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.ProblemCode;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.Transaction;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.edifact.ProblemLog;
import dev.kanmon.messages.paxlst.PassengerListReading;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One passenger list while it is read. */
final class PassengerListObject {
    /** As in EDIFACT: the largest ferries of the corridor carry a tenth of it. */
    static final int MAX_TRAVELLERS = 10_000;

    private final JsonWalk json;
    private final ProblemLog problems;
    private final EnvelopeFields envelope;
    private @Nullable String message;
    private @Nullable String document;
    private @Nullable String function;
    private @Nullable String purpose;
    private @Nullable String transaction;
    private @Nullable String revision;
    private @Nullable Contact contact;
    private VoyageObject.Reading voyage = new VoyageObject.Reading(null, "/voyage");
    private @Nullable Integer count;
    private @Nullable List<Traveller> travellers;

    PassengerListObject(JsonWalk json, ProblemLog problems) {
        this.json = json;
        this.problems = problems;
        this.envelope = new EnvelopeFields(json);
    }

    boolean read(String key) {
        switch (key) {
            case "message" -> message = json.text();
            case "document" -> document = json.text();
            case "function" -> function = json.text();
            case "purpose" -> purpose = json.text();
            case "transaction" -> transaction = json.text();
            case "revision" -> revision = json.text();
            case "contact" -> contact = ContactObject.read(json);
            case "voyage" -> voyage = VoyageObject.read(json);
            case "count" -> count = json.wholeNumber(0, JsonWalk.MAX_NUMBER);
            case "travellers" -> travellers = readTravellers();
            default -> {
                return envelope.read(key);
            }
        }
        return true;
    }

    /** No list is something else than an empty one, as of a close-out. */
    private @Nullable List<Traveller> readTravellers() {
        if (!json.isList()) {
            json.passOver("a list");
            return null;
        }
        return json.list(MAX_TRAVELLERS + 1, () -> TravellerObject.read(json));
    }

    /** The list, or the reason why there is none. */
    PassengerListReading toReading() {
        Voyage sailed = voyage.voyage();
        if (message != null && !message.equals("PAXLST")) {
            return refused(ProblemCode.NOT_PAXLST);
        }
        // What the list is for and who is on it must be plain: guessing would screen nobody, or somebody else.
        for (String key : List.of("/document", "/function", "/purpose", "/voyage", "/travellers")) {
            if (json.isSpoiled(key)) {
                return refused(ProblemCode.JSON_INCOMPLETE, key);
            }
        }
        if (sailed == null) {
            return refused(ProblemCode.JSON_INCOMPLETE, voyage.wanting());
        }
        if (travellers == null) {
            return refused(ProblemCode.JSON_INCOMPLETE, "/travellers");
        }
        if (sailed.legs().size() > VoyageObject.MAX_LEGS) {
            return refused(ProblemCode.TOO_MANY_LEGS, Integer.toString(VoyageObject.MAX_LEGS));
        }
        if (travellers.size() > MAX_TRAVELLERS) {
            return refused(ProblemCode.TOO_MANY_TRAVELLERS, Integer.toString(MAX_TRAVELLERS));
        }
        String code = document == null ? "" : document;
        Purpose coded = Purpose.of(code, function);
        if (purpose != null && !purpose.equals(coded.name())) {
            return refused(ProblemCode.PURPOSE_CONTRADICTED);
        }
        boolean ofCrew = code.equals("250");
        tellOddities(coded, (int) travellers.stream()
                .filter(traveller -> (traveller.role() == Traveller.Role.CREW) == ofCrew)
                .count());
        PassengerList list = new PassengerList(
                envelope.toEnvelope(),
                code,
                function,
                transaction == null ? null : new Transaction(transaction, revision),
                contact,
                sailed,
                count,
                travellers,
                problems.problems());
        return new PassengerListReading(List.of(list), List.of());
    }

    private void tellOddities(Purpose coded, int listed) {
        if (coded == Purpose.UNKNOWN) {
            problems.add(Problem.of(ProblemCode.PURPOSE_UNKNOWN, 0));
        }
        if (count != null && listed > count) {
            problems.add(Problem.of(ProblemCode.COUNT_EXCEEDED, 0, Integer.toString(count), Integer.toString(listed)));
        }
        if (revision != null && transaction == null) {
            json.tellMissing("transaction");
        }
    }

    /** What makes the list unreadable goes before what is odd about it. */
    private PassengerListReading refused(ProblemCode code, String... arguments) {
        return new PassengerListReading(
                List.of(),
                Stream.concat(Stream.of(Problem.of(code, 0, arguments)), problems.problems().stream())
                        .toList());
    }
}
