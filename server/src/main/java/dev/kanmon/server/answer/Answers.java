package dev.kanmon.server.answer;

import dev.kanmon.clearance.decision.Decision;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.Voyage;
import dev.kanmon.messages.cusres.PassengerResponse;
import dev.kanmon.messages.cusres.PassengerResponse.PersonAnswer;
import dev.kanmon.messages.profile.ClosedList;
import dev.kanmon.messages.profile.StateProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Composes what a carrier is told, in the words and codes of the State of arrival. Pure. */
public final class Answers {
    /** No State has this code (ISO 3166-1 user-assigned), so it gets the profile of those that have none. */
    private static final String STATE_UNKNOWN = "ZZZ";

    private static final Pattern WORD_START = Pattern.compile("(?=[A-Z])");

    private final Ports ports;

    public Answers(Ports ports) {
        this.ports = ports;
    }

    /**
     * What may come in of a voyage's travellers: what every State allows at one of whose ports it arrives, since the list
     * reaches all of them.
     */
    public ClosedList law(Voyage voyage) {
        return voyage.legs().stream()
                .map(leg -> profile(leg.to()).fields())
                .reduce(ClosedList::and)
                .orElseThrow();
    }

    private StateProfile profile(String port) {
        return StateProfile.of(ports.find(port).map(Port::state).orElse(STATE_UNKNOWN));
    }

    /** The profile of the State in which a voyage ends; the standard one where the port is not known. */
    public StateProfile profile(Voyage voyage) {
        return profile(voyage.legs().getLast().to());
    }

    /**
     * The answer to a list.
     *
     * @param list the list answered
     * @param decided a decision for each of its travellers, in their order
     * @param ids the ids of those decisions
     * @param profile of the State whose codes are used
     * @param at the moment of the answer
     */
    public Answer compose(
            PassengerList list, List<Decision> decided, List<UUID> ids, StateProfile profile, Instant at) {
        List<PersonAnswer> persons = new ArrayList<>(decided.size());
        for (int i = 0; i < decided.size(); i++) {
            persons.add(person(list.travellers().get(i), decided.get(i), profile));
        }
        PassengerResponse response = new PassengerResponse(list.envelope(), list.transaction(), list.voyage(), persons);
        return new Answer(
                profile.state(), profile.personsPerMessage(), response, at, ids(ids, decided), list.problems());
    }

    /**
     * The answer to a list on which nobody is screened, such as a close-out: one for all of it.
     *
     * @param exception what is wrong with it, in capitals; absent where nothing is
     */
    public Answer accept(PassengerList list, @Nullable String exception, StateProfile profile, Instant at) {
        String text = exception == null ? "RECORDED" : exception + " - CALL THE DESK";
        PassengerResponse response = new PassengerResponse(
                list.envelope(),
                list.transaction(),
                list.voyage(),
                List.of(),
                new PassengerResponse.WholeAnswer(exception == null, text));
        return new Answer(profile.state(), profile.personsPerMessage(), response, at, List.of(), list.problems());
    }

    private static List<Answer.Decided> ids(List<UUID> ids, List<Decision> decided) {
        return IntStream.range(0, decided.size())
                .mapToObj(i -> new Answer.Decided(ids.get(i), decided.get(i).outcome()))
                .toList();
    }

    private static PersonAnswer person(Traveller traveller, Decision decision, StateProfile profile) {
        return new PersonAnswer(
                traveller.reservation(),
                traveller.reference(),
                decision.directive(),
                profile.code(decision.directive()),
                text(decision));
    }

    /** Why a person is referred stays with the officers: the words are the same for a watch list and a worn passport. */
    private static String text(Decision decision) {
        return switch (decision.outcome()) {
            case CLEAR -> "OK TO BOARD";
            case REFER -> "HOLD - AN OFFICER WILL ANSWER";
            case INSUFFICIENT_DATA -> "HOLD - SEND " + missing(decision);
            case NOT_SCREENED -> "HOLD - NOT SCREENED";
        };
    }

    /** What to send, in capitals: {@code birthDate} is told as BIRTH DATE. */
    private static String missing(Decision decision) {
        return decision.findings().stream()
                .filter(finding -> finding.code() == FindingCode.DATA_MISSING)
                .map(finding -> finding.evidence().get("item"))
                .map(item -> WORD_START.matcher(item).replaceAll(" ").toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
