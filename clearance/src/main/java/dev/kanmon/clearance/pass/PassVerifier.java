package dev.kanmon.clearance.pass;

import dev.kanmon.clearance.port.Port;
import dev.kanmon.clearance.port.Ports;
import dev.kanmon.clearance.port.States;
import dev.kanmon.seals.UnreadableSealException;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.Chain;
import dev.kanmon.seals.certificate.TrustStore;
import dev.kanmon.seals.vdsnc.VdsNc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Verifies passes without a network: with certificates somebody chose to trust, and the status lists that were last
 * fetched. Never answers {@link PassVerdict#VALID} without a fresh list. Safe from any thread.
 */
public final class PassVerifier {
    /** Bitmaps of all days that a list may have are never all full; sixty days of the whole corridor fit. */
    public static final int MAXIMUM_STATUS_LIST = 1 << 20;

    private final TrustStore trust;
    private final Ports ports;
    private final StatusLists lists;

    /**
     * A verifier.
     *
     * @param trust authorities, signers and revocation lists to trust
     * @param ports whose zones tell the days of a pass
     * @param lists status lists that {@link #statusList} took; of each State the newest counts
     */
    public PassVerifier(TrustStore trust, Ports ports, Collection<StatusList> lists) {
        this.trust = trust;
        this.ports = ports;
        this.lists = StatusLists.of(lists);
    }

    /**
     * Whether a status list can be taken.
     *
     * @param text of the list as it was fetched
     * @param trust authorities, signers and revocation lists to trust
     * @param at the moment asked about
     */
    public static StatusCheck statusList(String text, TrustStore trust, Instant at) {
        StatusList list;
        ReadSeal seal;
        try {
            VdsNc read = VdsNc.read(text, MAXIMUM_STATUS_LIST);
            list = StatusList.read(read);
            seal = new ReadSeal.Json(read, text);
        } catch (UnreadableSealException e) {
            return new StatusCheck.Refused(PassVerdict.UNREADABLE);
        }
        Signed signed = signed(seal, trust, at);
        if (!signed.verdict().genuine()) {
            return new StatusCheck.Refused(signed.verdict());
        }
        return IssuingState.signed(list.state(), signed.chain())
                ? new StatusCheck.Taken(list)
                : new StatusCheck.Refused(PassVerdict.OTHER_STATE);
    }

    /**
     * Verifies what was shown.
     *
     * @param text of the seal, as a reader of barcodes gives it; bytes that are no text as characters of ISO 8859-1
     * @param presented what was shown with it
     * @param at the moment asked about
     */
    public PassCheck verify(String text, Presented presented, Instant at) {
        ReadSeal seal;
        try {
            seal = ReadSeal.of(text);
        } catch (UnreadableSealException e) {
            return new PassCheck(
                    PassVerdict.UNREADABLE, null, null, null, new LinkedHashMap<>(), null, null, null, null);
        }
        Signed signed = signed(seal, trust, at);
        if (!signed.verdict().genuine()) {
            return check(seal, signed, signed.verdict(), null, null);
        }
        if (!IssuingState.signed(seal.issuer(), signed.chain())) {
            return check(seal, signed, PassVerdict.OTHER_STATE, null, null);
        }
        TravelAuthorization authorization;
        try {
            authorization = seal.authorization().orElse(null);
        } catch (UnreadableSealException e) {
            return check(seal, signed, PassVerdict.NOT_A_PASS, null, null);
        }
        Pass pass = pass(authorization).filter(this::entersItsState).orElse(null);
        if (pass == null) {
            return check(seal, signed, PassVerdict.NOT_A_PASS, authorization, null);
        }
        return check(seal, signed, verdict(seal, pass, presented, at), authorization, pass);
    }

    private PassVerdict verdict(ReadSeal seal, Pass pass, Presented presented, Instant at) {
        if (!seal.asIssued()) {
            return PassVerdict.NOT_AS_ISSUED;
        }
        if (!seal.issuer().equals(States.alpha3(pass.number().state()))) {
            return PassVerdict.OTHER_STATE;
        }
        StatusList.Word word = lists.of(pass.number(), at);
        LocalDate day =
                at.atZone(ports.find(pass.to()).map(Port::zone).orElseThrow()).toLocalDate();
        if (word == StatusList.Word.WITHDRAWN) {
            return PassVerdict.WITHDRAWN;
        }
        if (day.isBefore(pass.authorization().from())) {
            return PassVerdict.NOT_YET_VALID;
        }
        if (day.isAfter(pass.authorization().until())) {
            return PassVerdict.ENDED;
        }
        if (presented.otherDocumentThan(pass)) {
            return PassVerdict.OTHER_DOCUMENT;
        }
        if (presented.otherVoyageThan(pass)) {
            return PassVerdict.OTHER_VOYAGE;
        }
        return word == StatusList.Word.STANDS ? PassVerdict.VALID : PassVerdict.STATUS_UNKNOWN;
    }

    /** Days are counted at the port of entry, so that a pass for one that is not known cannot be judged. */
    private boolean entersItsState(Pass pass) {
        return ports.find(pass.to())
                .filter(port -> port.state().equals(States.alpha3(pass.number().state())))
                .isPresent();
    }

    private static Optional<Pass> pass(@Nullable TravelAuthorization authorization) {
        try {
            return Optional.ofNullable(authorization).map(Pass::of);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The first signer whose signature it is and whom the trust store vouches for; else what spoke against the first. */
    private static Signed signed(ReadSeal seal, TrustStore trust, Instant at) {
        Signed found = new Signed(PassVerdict.SIGNER_UNKNOWN, null);
        for (Certificate signer : seal.signers(trust)) {
            Signed next = seal.verifies(signer)
                    ? Signed.by(trust.chain(signer, seal.use(), at))
                    : new Signed(PassVerdict.ALTERED, null);
            if (next.verdict().genuine()) {
                return next;
            }
            found = found.chain() == null ? next : found;
        }
        return found;
    }

    private PassCheck check(
            ReadSeal seal,
            Signed signed,
            PassVerdict verdict,
            @Nullable TravelAuthorization authorization,
            @Nullable Pass pass) {
        PassCheck.Status asked = pass == null
                ? null
                : lists.of(pass.number())
                        .map(list -> new PassCheck.Status(list.number(), list.issued(), list.expires()))
                        .orElse(null);
        return new PassCheck(
                verdict,
                seal.form(),
                seal.kind(),
                seal.issuer(),
                verdict == PassVerdict.NOT_A_PASS && authorization == null
                        ? SealContent.of(seal)
                        : new LinkedHashMap<>(),
                authorization,
                pass,
                signed.chain(),
                asked);
    }

    /**
     * What came of signature and chain.
     *
     * @param chain absent where nobody's signature it is
     */
    private record Signed(PassVerdict verdict, @Nullable Chain chain) {
        static Signed by(Chain chain) {
            return new Signed(PassVerdict.of(chain.verdict()), chain);
        }
    }
}
