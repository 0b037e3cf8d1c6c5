package dev.kanmon.clearance.agreement;

import dev.kanmon.clearance.agreement.Provision.Standing;
import dev.kanmon.clearance.agreement.Provision.State;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything agreed, as a snapshot that answers for any day as known on any other. Immutable. */
public final class Agreements {
    private static final String INSTRUMENTS = "instruments.txt";

    private final List<Provision> provisions;
    private final String version;

    private Agreements(List<Provision> provisions) {
        this.provisions = provisions;
        this.version = CanonicalForm.sha256(CanonicalForm.of(provisions));
    }

    /** The agreements of this release. */
    public static Agreements shipped() {
        return of(new String(resource(INSTRUMENTS), StandardCharsets.UTF_8)
                .lines()
                .filter(file -> !file.isBlank())
                .map(file -> Instrument.read(file, resource(file)))
                .toList());
    }

    /**
     * A snapshot of these instruments.
     *
     * @throws MalformedInstrumentException if provisions have one id, overlap, or suspend what is not there
     */
    public static Agreements of(Collection<Instrument> instruments) {
        List<Provision> provisions = instruments.stream()
                .flatMap(instrument -> instrument.provisions().stream())
                .sorted(Comparator.comparing(Provision::id))
                .toList();
        Consistency.require(provisions);
        return new Agreements(provisions);
    }

    /** SHA-256 of the canonical form of all provisions, in hexadecimal. */
    public String version() {
        return version;
    }

    /** Every provision, by id. */
    public List<Provision> provisions() {
        return provisions;
    }

    /**
     * What a provision is on {@code day}, as known on {@code known}; empty where it was not known yet.
     *
     * @param day in the grantor's zone
     */
    public Optional<State> state(Provision provision, LocalDate day, LocalDate known) {
        if (!provision.knownOn(known)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (provision.standing()) {
                    case PROPOSED -> State.PROPOSED;
                    case ADOPTED -> adoptedState(provision, day, known);
                });
    }

    private State adoptedState(Provision provision, LocalDate day, LocalDate known) {
        if (provision.covers(day)) {
            return suspension(provision, day, known) == null ? State.IN_FORCE : State.SUSPENDED;
        }
        LocalDate from = provision.from();
        return from != null && day.isBefore(from) ? State.PENDING : State.EXPIRED;
    }

    /**
     * Whether anything adopted and known binds these two States, in whichever direction: the corridor. Two ports of one
     * State are no corridor.
     *
     * @param from State of departure, alpha-3
     * @param to State of arrival, alpha-3
     */
    public boolean covers(String from, String to, LocalDate known) {
        return provisions.stream()
                .filter(provision -> provision.standing() == Standing.ADOPTED && provision.knownOn(known))
                .anyMatch(provision -> (provision.grantor().equals(from)
                                && provision.beneficiary().equals(to))
                        || (provision.grantor().equals(to)
                                && provision.beneficiary().equals(from)));
    }

    /**
     * What a national of {@code nationality} may do on entering {@code state}.
     *
     * @param nationality alpha-3
     * @param state alpha-3
     * @param day day of entry in that State
     * @param known day whose knowledge counts
     */
    public EntryAnswer entry(String nationality, String state, LocalDate day, LocalDate known) {
        List<Provision> leg = provisions.stream()
                .filter(provision -> provision.standing() == Standing.ADOPTED)
                .filter(provision -> provision.domain().equals("entry"))
                .filter(provision -> provision.grantor().equals(state)
                        && provision.beneficiary().equals(nationality))
                .filter(provision -> provision.knownOn(known) && provision.covers(day))
                .toList();
        EntryAnswer.Visa visa = visa(leg, day, known);
        return new EntryAnswer(visa, authorisation(leg, visa, day, known));
    }

    private EntryAnswer.Visa visa(List<Provision> leg, LocalDate day, LocalDate known) {
        List<EntryAnswer.Visa> answers = new ArrayList<>();
        for (Provision provision : leg) {
            int days = switch (provision.terms()) {
                case Terms.VisaFree(int granted) -> granted;
                case Terms.VisaFreeWithAuthorisation(int granted, String scheme) -> granted;
                case Terms.Suspension suspension -> 0;
                case Terms.AuthorisationNeeded needed -> 0;
                case Terms.AuthorisationNotNeeded notNeeded -> 0;
                case Terms.GateEligible eligible -> 0;
            };
            if (days > 0) {
                Provision by = suspension(provision, day, known);
                answers.add(
                        by == null
                                ? new EntryAnswer.Visa.Free(days, provision)
                                : new EntryAnswer.Visa.Suspended(by, provision));
            }
        }
        return answers.stream()
                .filter(EntryAnswer.Visa.Free.class::isInstance)
                .findFirst()
                .or(() -> answers.stream().findFirst())
                .orElseGet(EntryAnswer.Visa.NotWaived::new);
    }

    private EntryAnswer.Authorisation authorisation(
            List<Provision> leg, EntryAnswer.Visa visa, LocalDate day, LocalDate known) {
        if (visa instanceof EntryAnswer.Visa.Free(int days, Provision by)
                && by.terms() instanceof Terms.VisaFreeWithAuthorisation(int granted, String scheme)) {
            return new EntryAnswer.Authorisation.Needed(scheme, by);
        }
        for (Provision provision : leg) {
            if (provision.terms() instanceof Terms.AuthorisationNeeded(String scheme)
                    && suspension(provision, day, known) == null) {
                return leg.stream()
                        .filter(other -> other.terms().equals(new Terms.AuthorisationNotNeeded(scheme)))
                        .filter(other -> suspension(other, day, known) == null)
                        .findFirst()
                        .<EntryAnswer.Authorisation>map(
                                waiver -> new EntryAnswer.Authorisation.Waived(scheme, provision, waiver))
                        .orElseGet(() -> new EntryAnswer.Authorisation.Needed(scheme, provision));
            }
        }
        return new EntryAnswer.Authorisation.NotAsked();
    }

    /** The provision that sets {@code provision} aside on that day. */
    private @Nullable Provision suspension(Provision provision, LocalDate day, LocalDate known) {
        Terms.Suspension sought = new Terms.Suspension(provision.id());
        return provisions.stream()
                .filter(other ->
                        other.standing() == Standing.ADOPTED && other.terms().equals(sought))
                .filter(other -> other.knownOn(known) && other.covers(day))
                .findFirst()
                .orElse(null);
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Agreements.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its agreement data " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
