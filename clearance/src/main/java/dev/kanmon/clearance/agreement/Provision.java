package dev.kanmon.clearance.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated rule of an instrument for one leg, as it was known from a day on. What is known later is another version;
 * {@link ProvisionHistory} keeps them all.
 *
 * @param id stable name; two legs of one rule share it
 * @param domain what it is about
 * @param leg who grants it to whom
 * @param terms what is granted or asked
 * @param scope what that is limited to
 * @param standing how far its adoption has come
 * @param from first day it applies, in the grantor's zone; absent where it is not known and lies in the past, or where it
 *     is only proposed
 * @param to last day it applies, in the grantor's zone; absent while there is no end
 * @param ending what it is after {@code to}
 * @param renews ids of provisions that it states anew; once it is known they serve for what was known before
 * @param durability how easily it is undone; absent where nobody looked into that
 * @param instrument id of the instrument
 * @param title of the instrument
 * @param evidence where it was read
 * @param knowledge when it was known, and why it changed
 */
public record Provision(
        String id,
        Domain domain,
        Leg leg,
        Terms terms,
        Scope scope,
        Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Ending ending,
        List<String> renews,
        @Nullable Durability durability,
        String instrument,
        String title,
        Evidence evidence,
        Knowledge knowledge) {

    public Provision {
        renews = List.copyOf(renews);
    }

    /** How far adoption has come, by who can adopt it. */
    public enum Standing {
        /** A bill or a plan; it never applies. */
        PROPOSED,
        /** Signed, but not yet bound to: it applies where {@code provisionally} says so, else not at all. */
        SIGNED,
        /** Ratified by all that must, its first day not yet set. */
        RATIFIED,
        /** Signed, and applied from {@code from} until it is in force (Vienna Convention Art. 25). */
        PROVISIONAL,
        /** Adopted: it applies from {@code from} to {@code to}. */
        ADOPTED
    }

    /** What a provision is once its last day is over. */
    public enum Ending {
        EXPIRED(State.EXPIRED),
        TERMINATED(State.TERMINATED),
        REPLACED(State.REPLACED),
        RENEWED(State.RENEWED);

        private final State state;

        Ending(State state) {
            this.state = state;
        }

        State state() {
            return state;
        }
    }

    /**
     * Where a version was read. Each field has the sources of the claim about it, or else these.
     *
     * @param sources at least one
     * @param confidence how sure they are
     * @param claims about single fields, those that were not taken too
     * @param note what to know about it
     */
    public record Evidence(
            List<Source> sources,
            Confidence confidence,
            List<Claim> claims,
            @Nullable String note) {
        public Evidence {
            sources = List.copyOf(sources);
            claims = List.copyOf(claims);
        }
    }

    /**
     * When a version was known.
     *
     * @param published day it became public; {@link LocalDate#MIN} where nothing is known of that, and {@code from} is not
     *     known either
     * @param recorded day it was put on record here
     * @param change why it differs from the version before; absent for the first
     * @param by who changed it, and on what basis; absent for the first
     */
    public record Knowledge(
            LocalDate published,
            LocalDate recorded,
            @Nullable Change change,
            @Nullable String by) {}

    /** Why a version differs from the one before. */
    public enum Change {
        /** What was proposed or signed came further. */
        ADOPTION,
        /** Its last day was put off, before it was over. */
        EXTENSION,
        /** A last day was set or brought forward. */
        ENDING,
        /** Its terms or scope were changed, its days were not. */
        AMENDMENT,
        /** The record was wrong. */
        CORRECTION
    }

    /** The same rule, as if it had been known since that day. */
    public Provision knownSince(LocalDate published) {
        return new Provision(
                id,
                domain,
                leg,
                terms,
                scope,
                standing,
                from,
                to,
                ending,
                renews,
                durability,
                instrument,
                title,
                evidence,
                new Knowledge(published, knowledge.recorded(), knowledge.change(), knowledge.by()));
    }

    /** SHA-256 of the canonical form, in hexadecimal. */
    public String version() {
        return CanonicalForm.sha256(canonicalForm());
    }

    /** What is hashed: a line {@code name=value} for each field that has a value. */
    public String canonicalForm() {
        return CanonicalForm.of(this);
    }

    /** How a decision cites it: {@code id@} and the first twelve digits of the version. */
    public String citation() {
        return id + '@' + version().substring(0, CanonicalForm.CITED_DIGITS);
    }

    /** Sources and confidence of one field: those of the claim that was taken for it, or else those of the whole. */
    public Evidence evidence(String field) {
        List<Claim> said = evidence.claims().stream()
                .filter(claim -> claim.field().equals(field))
                .toList();
        if (said.isEmpty()) {
            return evidence;
        }
        Claim taken = Conflict.among(id, said).stream()
                .findFirst()
                .map(Conflict::winner)
                .orElseGet(said::getFirst);
        return new Evidence(taken.sources(), taken.confidence(), said, taken.note());
    }

    /** Fields about which sources disagree. */
    public List<Conflict> conflicts() {
        return Conflict.among(id, evidence.claims());
    }

    /** Whether {@code day} lies within its days, both ends included. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether it was adopted, or is applied before that. */
    boolean isBinding() {
        return standing == Standing.ADOPTED || standing == Standing.PROVISIONAL;
    }
}
