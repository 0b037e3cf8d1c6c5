package dev.kanmon.command.post;

import dev.kanmon.clearance.post.Post;
import dev.kanmon.server.enrolment.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What parties that take part do before they leave: enrol, take it back, come to the post or not. */
final class PartyDay {
    private final Agenda agenda;
    private final DayServer server;
    private final Luck luck;

    PartyDay(Agenda agenda, DayServer server, Luck luck) {
        this.agenda = agenda;
        this.server = server;
        this.luck = luck;
    }

    /** Puts down what a party will do. */
    void plan(DayParty party, PostDesk desk) {
        Instant departure = party.voyage().departure();
        if (luck.happens(party.id(), "at desk", Assumed.AT_DESK)) {
            Instant comes =
                    departure.minus(luck.between(party.id(), "comes", Assumed.DESK_LATEST, Assumed.DESK_EARLIEST));
            agenda.at(comes, () -> {
                party.enrol(server, desk.post(), Channel.AT_DESK, agenda.now());
                desk.come(present(party));
            });
            return;
        }
        Instant asks = departure.minus(
                luck.between(party.id(), "enrols", Assumed.LATEST_ENROLMENT, Assumed.EARLIEST_ENROLMENT));
        agenda.at(asks, () -> enrols(party, desk, asks));
    }

    private void enrols(DayParty party, PostDesk desk, Instant asks) {
        Post post = desk.post();
        Channel channel = luck.happens(party.id(), "assisted", Assumed.ASSISTED) ? Channel.ASSISTED : Channel.SELF;
        party.enrol(server, post, channel, agenda.now());
        if (party.members().isEmpty()) {
            return;
        }
        Instant departure = party.voyage().departure();
        if (luck.happens(party.id(), "withdraws", Assumed.WITHDRAWS)) {
            Duration until = Duration.between(asks, departure.minus(Assumed.DESK_EARLIEST));
            agenda.at(
                    asks.plus(luck.between(party.id(), "thinks", Duration.ZERO, until)), () -> party.withdraw(server));
            return;
        }
        Instant slot = party.slot(server, post);
        if (slot != null) {
            comes(party, desk, slot);
        } else {
            // Who waits for a slot looks again when all slots of the voyage have begun.
            agenda.at(departure.minus(Assumed.DESK_EARLIEST), () -> {
                Instant given = party.slot(server, post);
                if (given != null) {
                    comes(party, desk, given);
                }
            });
        }
    }

    private void comes(DayParty party, PostDesk desk, Instant slot) {
        if (luck.happens(party.id(), "does not come", Assumed.DOES_NOT_COME)) {
            return;
        }
        Instant comes = luck.happens(party.id(), "late", Assumed.COMES_LATE)
                ? slot.plus(luck.between(party.id(), "how late", Assumed.LATE_LEAST, Assumed.LATE_MOST))
                : slot.minus(Assumed.BEFORE_SLOT)
                        .plus(luck.between(
                                party.id(), "comes", Duration.ZERO, Assumed.BEFORE_SLOT.plus(Assumed.AFTER_SLOT)));
        agenda.at(comes, () -> desk.come(present(party)));
    }

    /** Those of a party who come to the port at all. */
    private List<DayTraveller> present(DayParty party) {
        return party.members().stream()
                .filter(traveller -> switch (traveller.truth().journey()) {
                    case TRAVELS, TRAVELS_LATE_LISTED, VOYAGE_CANCELLED -> true;
                    case CANCELLED -> false;
                    case NO_SHOW -> luck.happens(traveller.id(), "misses", Assumed.MISSES_AFTER_POST);
                })
                .toList();
    }
}
