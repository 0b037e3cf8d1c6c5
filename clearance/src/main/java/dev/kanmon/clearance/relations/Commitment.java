package dev.kanmon.clearance.relations;

import dev.kanmon.clearance.agreement.Claim;
import dev.kanmon.clearance.agreement.Conflict;
import dev.kanmon.clearance.agreement.Domain;
import dev.kanmon.clearance.agreement.Instrument.Party;
import dev.kanmon.clearance.agreement.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was promised or proposed. How far it was delivered follows from its evidence, what changed meanwhile from
 * its measure; the two are never blended.
 *
 * @param id stable name
 * @param statedOn day it was stated, in UTC+9
 * @param kind how binding its words are
 * @param by who promised it; nobody for a proposal
 * @param text what was stated, in English
 * @param area what it is about
 * @param owners who is to do it on each side; only where a source says so
 * @param due day by which it is to be done; only where a source says so
 * @param evidence what shows how far it was carried out, the earliest first, one for a day
 * @param measure by which series to look for an effect, where one was named
 * @param claims what sources say differently of single fields
 * @param grounds where it was read
 * @param lastChecked day on which somebody last looked for evidence
 */
public record Commitment(
        String id,
        LocalDate statedOn,
        Kind kind,
        List<Party> by,
        String text,
        Domain area,
        List<Owner> owners,
        @Nullable LocalDate due,
        List<Evidence> evidence,
        @Nullable Measure measure,
        List<Claim> claims,
        Grounds grounds,
        LocalDate lastChecked) {
    public Commitment {
        by = List.copyOf(by);
        owners = List.copyOf(owners);
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
    }

    /** How binding the words are. */
    public enum Kind {
        PROMISE,
        /** Somebody thinks it should be done; nobody promised it. */
        PROPOSAL
    }

    /**
     * Who is to do it on one side.
     *
     * @param side the side
     * @param who ministry, agency or person, as the source has it
     * @param sources who says so
     */
    public record Owner(Party side, String who, List<Source> sources) {
        public Owner {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What shows how far a commitment was carried out by a day.
     *
     * @param day day it happened, in UTC+9; before it, it is not known
     * @param shows what happened, in English
     * @param supports which step everything up to that day supports
     * @param provisions ids of provisions that show it
     * @param mechanisms ids of mechanisms that show it
     * @param grounds where it was read
     */
    public record Evidence(
            LocalDate day,
            String shows,
            Delivery supports,
            List<String> provisions,
            List<String> mechanisms,
            Grounds grounds) {
        public Evidence {
            provisions = List.copyOf(provisions);
            mechanisms = List.copyOf(mechanisms);
        }
    }

    /**
     * By which figures to look for an effect.
     *
     * @param indicator id of the series
     * @param baseline period before the commitment took hold
     * @param compared period after it
     */
    public record Measure(String indicator, Period baseline, Period compared) {}

    /** How far it was carried out, as shown by a day: what the newest evidence supports, since what was done can be undone. */
    public Delivery delivery(LocalDate known) {
        return newest(known).map(Evidence::supports).orElse(Delivery.NO_EVIDENCE);
    }

    /** The evidence that tells the delivery. */
    public Optional<Evidence> newest(LocalDate known) {
        return evidence.stream().filter(one -> !one.day().isAfter(known)).reduce((earlier, later) -> later);
    }

    /** Whether its day has passed and it was not completed. */
    public boolean isOverdue(LocalDate on) {
        return due != null && on.isAfter(due) && delivery(on) != Delivery.COMPLETE;
    }

    /** Fields about which sources disagree. */
    public List<Conflict> conflicts() {
        return Conflict.among(id, claims);
    }
}
