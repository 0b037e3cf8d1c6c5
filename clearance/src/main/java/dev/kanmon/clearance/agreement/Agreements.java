package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.yaml.MalformedFileException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything agreed and everything ever known of it, as a snapshot. Immutable; {@link #asKnown} gives what was known on a
 * day, and that answers for any other day.
 */
public final class Agreements {
    /** Korea and Japan keep one time, UTC+9 without summer time, so one zone tells what day it is for both grantors. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    static final String INSTRUMENTS = "instruments.txt";

    private final List<Instrument> instruments;
    private final List<ProvisionHistory> histories;
    private final String version;

    /** The one asked for last: whoever screens asks for the same day again and again. */
    private volatile KnownAgreements lastAsked;

    private Agreements(List<Instrument> instruments) {
        this.instruments = instruments;
        this.histories = instruments.stream()
                .flatMap(instrument -> instrument.provisions().stream())
                .sorted(Comparator.comparing(ProvisionHistory::id)
                        .thenComparing(history -> history.leg().grantor())
                        .thenComparing(history -> history.leg().beneficiary()))
                .toList();
        this.version = CanonicalForm.sha256(CanonicalForm.of(instruments));
        this.lastAsked = new KnownAgreements(LocalDate.MIN, histories);
    }

    /** The agreements of this release. */
    public static Agreements shipped() {
        return AgreementFiles.shipped().read();
    }

    /**
     * A snapshot of these instruments.
     *
     * @throws MalformedFileException if two have one id, if provisions overlap, or if one points at what is not there
     */
    public static Agreements of(Collection<Instrument> instruments) {
        List<Instrument> sorted = instruments.stream()
                .sorted(Comparator.comparing(Instrument::id))
                .toList();
        Set<String> ids = new HashSet<>();
        for (Instrument instrument : sorted) {
            if (!ids.add(instrument.id())) {
                throw new MalformedFileException(
                        instrument.id() + ".yaml: the id " + instrument.id() + " stands twice. Give each its own.");
            }
        }
        Agreements agreements = new Agreements(sorted);
        Consistency.require(agreements);
        return agreements;
    }

    /**
     * A snapshot in which these instruments stand in place of those with their ids, or beside all others.
     *
     * @throws MalformedFileException as {@link #of}
     */
    public Agreements with(Collection<Instrument> changed) {
        Map<String, Instrument> byId = new TreeMap<>();
        instruments.forEach(instrument -> byId.put(instrument.id(), instrument));
        changed.forEach(instrument -> byId.put(instrument.id(), instrument));
        return of(byId.values());
    }

    /** SHA-256 of the canonical form of all instruments, in hexadecimal. */
    public String version() {
        return version;
    }

    /** Every instrument, by id. */
    public List<Instrument> instruments() {
        return instruments;
    }

    /** The instrument with this id. */
    public Optional<Instrument> instrument(String id) {
        return instruments.stream()
                .filter(instrument -> instrument.id().equals(id))
                .findFirst();
    }

    /** Every leg of every provision, by id. */
    public List<ProvisionHistory> histories() {
        return histories;
    }

    /** All legs of a provision. */
    public List<ProvisionHistory> histories(String id) {
        return histories.stream().filter(history -> history.id().equals(id)).toList();
    }

    /**
     * Whether anything is kept on what one party grants another in a domain. Where nothing is, silence means nothing: it is
     * not known, not refused.
     */
    public boolean keep(Domain domain, String grantor, String beneficiary) {
        return histories.stream()
                .anyMatch(history ->
                        history.latest().domain() == domain && history.leg().binds(grantor, beneficiary));
    }

    /** Whether an instrument has this party: a State's alpha-3 code, or the id of a body. */
    public boolean names(String party) {
        return instruments.stream()
                .flatMap(instrument -> instrument.parties().stream())
                .anyMatch(each -> each.id().equals(party));
    }

    /** What was known on a day. */
    public KnownAgreements asKnown(LocalDate known) {
        KnownAgreements last = lastAsked;
        if (!last.known().equals(known)) {
            last = new KnownAgreements(known, histories);
            lastAsked = last;
        }
        return last;
    }
}
