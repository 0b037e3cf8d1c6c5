package dev.kanmon.messages.reading;

import dev.kanmon.messages.PassengerList;
import dev.kanmon.messages.Problem;
import dev.kanmon.messages.cusres.CusresMessage;

/** What was made of one message. */
public sealed interface ReadMessage {
    /** A PAXLST message, with its own warnings. */
    record Listed(PassengerList list) implements ReadMessage {}

    /** A CUSRES message, with its own warnings. */
    record Answered(CusresMessage message) implements ReadMessage {}

    /** A message that could not be read, for this reason. */
    record Unreadable(Problem problem) implements ReadMessage {}
}
