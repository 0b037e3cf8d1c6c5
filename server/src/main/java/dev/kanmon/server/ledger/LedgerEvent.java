package dev.kanmon.server.ledger;

import dev.kanmon.clearance.decision.BasisVersions;
import dev.kanmon.clearance.decision.FindingCode;
import dev.kanmon.clearance.decision.Outcome;
import dev.kanmon.messages.Purpose;
import dev.kanmon.messages.cusres.Directive;
import dev.kanmon.server.store.KeyPurpose;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened. None holds personal data: ids, codes, versions and digests of sealed bytes only. A kind and
 * the names of its components stand in the ledger for good: they are added to, never changed.
 */
public sealed interface LedgerEvent {
    /** The name under which it stands in the ledger. */
    String kind();

    /**
     * A message was stored, before anything else was done with it.
     *
     * @param message its id
     * @param channel the way it came, such as {@code http}
     * @param carrierKey the carrier's key it came under; absent where none was needed
     * @param bytes length as received
     * @param sealedSha256 lower-case hex digest of the sealed bytes
     */
    record MessageReceived(
            UUID message, String channel, @Nullable UUID carrierKey, int bytes, String sealedSha256)
            implements LedgerEvent {
        @Override
        public String kind() {
            return "message.received";
        }
    }

    /**
     * A message could not be used.
     *
     * @param problems codes of what was wrong, in the order found
     */
    record MessageRejected(UUID message, List<String> problems) implements LedgerEvent {
        public MessageRejected {
            problems = List.copyOf(problems);
        }

        @Override
        public String kind() {
            return "message.rejected";
        }
    }

    /** A message was read and then not screened, by a fault of the program: nobody on it was decided about. */
    record MessageFailed(UUID message) implements LedgerEvent {
        @Override
        public String kind() {
            return "message.failed";
        }
    }

    /**
     * A carrier told who is on a voyage and who is not, without anybody being screened.
     *
     * @param purpose what the message was for, such as {@code CLOSE_ON_BOARD}
     * @param changed travellers whose presence it changed
     * @param unknown travellers listed whom no list had told of before
     */
    record PresenceTold(UUID message, @Nullable UUID voyage, Purpose purpose, int changed, int unknown)
            implements LedgerEvent {
        @Override
        public String kind() {
            return "presence.told";
        }
    }

    /**
     * One traveller on one voyage was decided.
     *
     * @param findings codes only, in the order of the checks
     * @param basis the versions it was decided by
     * @param inputsCommitment lower-case hex of a salted SHA-256 of the inputs; the salt is sealed with the record
     * @param replaces the decision that this one takes the place of
     */
    record TravellerDecided(
            UUID decision,
            UUID voyage,
            UUID message,
            Outcome outcome,
            Directive directive,
            List<FindingCode> findings,
            BasisVersions basis,
            String inputsCommitment,
            @Nullable UUID replaces)
            implements LedgerEvent {
        public TravellerDecided {
            findings = List.copyOf(findings);
        }

        @Override
        public String kind() {
            return "traveller.decided";
        }
    }

    /**
     * The answer to a message was made.
     *
     * @param decisions those it tells of
     * @param answerSha256 lower-case hex digest of the sealed answer
     */
    record MessageAnswered(UUID message, List<UUID> decisions, String answerSha256) implements LedgerEvent {
        public MessageAnswered {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String kind() {
            return "message.answered";
        }
    }

    /**
     * Someone was asked to open an account.
     *
     * @param account the id that the account will have
     * @param by the administrator's account; absent for the first administrator, whom the program invites
     * @param state whose officer they will be, alpha-3; absent where the account has no State
     */
    record AccountInvited(
            UUID account, @Nullable UUID by, @Nullable String state) implements LedgerEvent {
        @Override
        public String kind() {
            return "account.invited";
        }
    }

    /**
     * An account was opened.
     *
     * @param state whose officer it is, alpha-3; absent where it has none
     */
    record AccountCreated(UUID account, @Nullable String state) implements LedgerEvent {
        @Override
        public String kind() {
            return "account.created";
        }
    }

    /**
     * An account was closed for good, or the invitation to open it withdrawn.
     *
     * @param by the administrator's account
     */
    record AccountDisabled(UUID account, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "account.disabled";
        }
    }

    /** Someone signed in. */
    record SignedIn(UUID account) implements LedgerEvent {
        @Override
        public String kind() {
            return "account.signed-in";
        }
    }

    /**
     * Someone tried to sign in and failed.
     *
     * @param account absent where the name given is nobody's
     */
    record SignInFailed(@Nullable UUID account) implements LedgerEvent {
        @Override
        public String kind() {
            return "account.sign-in-failed";
        }
    }

    /** Someone signed out. */
    record SignedOut(UUID account) implements LedgerEvent {
        @Override
        public String kind() {
            return "account.signed-out";
        }
    }

    /**
     * A carrier was given a key.
     *
     * @param key the key's id
     * @param carrier the carrier's designator
     * @param by the administrator's account
     */
    record CarrierKeyCreated(UUID key, String carrier, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "carrier-key.created";
        }
    }

    /** A carrier's key was taken back by an administrator. */
    record CarrierKeyRevoked(UUID key, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "carrier-key.revoked";
        }
    }

    /**
     * Someone saw personal data.
     *
     * @param decision the one record seen; absent where it was the voyage as a whole
     */
    record RecordViewed(UUID account, UUID voyage, @Nullable UUID decision) implements LedgerEvent {
        @Override
        public String kind() {
            return "record.viewed";
        }
    }

    /**
     * Keys were destroyed, and with them what they had sealed.
     *
     * @param keys their ids
     */
    record KeysDestroyed(KeyPurpose purpose, List<UUID> keys) implements LedgerEvent {
        public KeysDestroyed {
            keys = List.copyOf(keys);
        }

        @Override
        public String kind() {
            return "keys.destroyed";
        }
    }

    /**
     * The file of a watch list was changed, added or taken away while the server ran.
     *
     * @param list its id
     * @param before its version until now, absent where it is new
     * @param version its version from now on, absent where it is gone
     * @param entries how many it has now
     * @param added entries that are new
     * @param changed entries that say something else than before
     * @param removed entries that are gone
     */
    record ListChanged(
            String list,
            @Nullable String before,
            @Nullable String version,
            int entries,
            int added,
            int changed,
            int removed)
            implements LedgerEvent {
        @Override
        public String kind() {
            return "list.changed";
        }
    }

    /**
     * Someone of the desk of agreements wrote a draft.
     *
     * @param instrument id of the instrument
     * @param fileSha256 lower-case hex digest of the file's text
     * @param by the author's account
     */
    record AgreementDrafted(UUID draft, String instrument, String fileSha256, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "agreement.drafted";
        }
    }

    /**
     * A draft was checked and can be activated.
     *
     * @param against version of the registry that it is to follow
     * @param version of the registry with it
     * @param by the account of who had it checked
     */
    record AgreementChecked(UUID draft, String against, String version, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "agreement.checked";
        }
    }

    /**
     * A second person activated a draft.
     *
     * @param version of the registry with it
     * @param inForceAt from when on, ISO 8601 in UTC
     * @param by the account of the second person
     */
    record AgreementActivated(UUID draft, String version, String inForceAt, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "agreement.activated";
        }
    }

    /**
     * A draft was withdrawn before it was in force.
     *
     * @param by the account of who withdrew it; absent where it no longer fitted the registry it was to follow
     */
    record AgreementWithdrawn(UUID draft, @Nullable UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "agreement.withdrawn";
        }
    }

    /**
     * A version of the registry came into force.
     *
     * @param draft that brought it; absent where a release did
     * @param inForceAt from when on, ISO 8601 in UTC
     */
    record AgreementInForce(@Nullable UUID draft, String version, String inForceAt) implements LedgerEvent {
        @Override
        public String kind() {
            return "agreement.in-force";
        }
    }

    /**
     * The desk of agreements recorded a use of a facility.
     *
     * @param use its id
     * @param facility id of the provision
     * @param grantor party that grants it
     * @param beneficiary party that it is granted to
     * @param act {@code USED}, {@code GIVEN_BACK} or {@code PAID_IN}
     * @param amount exact, in decimal digits
     * @param unit that of the ceiling
     * @param by the account of who recorded it
     */
    record FacilityUsed(
            UUID use,
            String facility,
            String grantor,
            String beneficiary,
            String act,
            String amount,
            String unit,
            UUID by)
            implements LedgerEvent {
        @Override
        public String kind() {
            return "facility.used";
        }
    }

    /**
     * A pass was issued.
     *
     * @param decision that it rests on
     * @param list of its number: State and first day
     * @param place on that list, from 0
     * @param by the officer's account
     */
    record PassIssued(UUID pass, UUID decision, UUID voyage, String list, int place, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "pass.issued";
        }
    }

    /**
     * A pass was withdrawn.
     *
     * @param list of its number: State and first day
     * @param place on that list, from 0
     * @param reason why, such as {@code DECISION_CHANGED}
     * @param by the officer's account; absent where a message or a decision did it
     */
    record PassWithdrawn(
            UUID pass,
            String list,
            int place,
            String reason,
            @Nullable UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "pass.withdrawn";
        }
    }

    /**
     * An officer took a gate: landings there are in this officer's authority.
     *
     * @param port where it is
     * @param state of the port, alpha-3
     * @param gate name of the gate
     * @param endsAt when it ends at the latest, ISO 8601 in UTC
     * @param by the officer's account
     */
    record GateShiftBegan(UUID shift, String port, String state, String gate, String endsAt, UUID by)
            implements LedgerEvent {
        @Override
        public String kind() {
            return "gate.shift-began";
        }
    }

    /**
     * A shift was ended before its time.
     *
     * @param by the account of who ended it
     */
    record GateShiftEnded(UUID shift, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "gate.shift-ended";
        }
    }

    /**
     * A device told that a traveller was given permission to land.
     *
     * @param landing id of the record, made by the device
     * @param pass absent where none was shown, or it is none of this register
     * @param at by the device's clock, ISO 8601 in UTC
     * @param way how identity was confirmed, such as {@code OFFICER}
     * @param passStood whether the pass stood until then; absent where there is none
     * @param by account of the officer in whose authority
     */
    record GateLanded(
            UUID landing,
            UUID shift,
            @Nullable UUID pass,
            String at,
            String way,
            @Nullable Boolean passStood,
            UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "gate.landed";
        }
    }

    /**
     * A device told that a traveller was sent to the ordinary counter.
     *
     * @param landing id of the record, made by the device
     * @param pass absent where none was shown, or it is none of this register
     * @param at by the device's clock, ISO 8601 in UTC
     * @param reason why, such as {@code OTHER_DOCUMENT}
     * @param by account of the officer in whose authority
     */
    record GateSentToCounter(
            UUID landing, UUID shift, @Nullable UUID pass, String at, String way, String reason, UUID by)
            implements LedgerEvent {
        @Override
        public String kind() {
            return "gate.sent-to-counter";
        }
    }

    /**
     * Two landings were told of with one pass; from now on the later counts as second use.
     *
     * @param landing that is a second use
     * @param stands the landing that was earlier
     * @param pass absent where it is none of this register
     */
    record GateSecondUse(
            UUID landing, UUID stands, @Nullable UUID pass) implements LedgerEvent {
        @Override
        public String kind() {
            return "gate.second-use";
        }
    }

    /** A traveller applied for a pass. */
    record ApplicationReceived(UUID application) implements LedgerEvent {
        @Override
        public String kind() {
            return "application.received";
        }
    }

    /**
     * The chip of an application was verified, or a copy of it.
     *
     * @param verdict what became of it, such as {@code AUTHENTIC}
     */
    record ChipVerified(UUID application, String verdict) implements LedgerEvent {
        @Override
        public String kind() {
            return "chip.verified";
        }
    }

    /** A traveller took an application back; nothing of it is kept. */
    record ApplicationWithdrawn(UUID application) implements LedgerEvent {
        @Override
        public String kind() {
            return "application.withdrawn";
        }
    }

    /**
     * A party enrolled for a departure post.
     *
     * @param post such as {@code JP-ICN}
     * @param provision the arrangement, as decisions cite it
     * @param members their ids, in their order
     * @param channel how it came, such as {@code SELF}
     * @param consent language and version of the text agreed to
     */
    record EnrolmentReceived(
            UUID enrolment, String post, String provision, List<UUID> members, String channel, String consent)
            implements LedgerEvent {
        public EnrolmentReceived {
            members = List.copyOf(members);
        }

        @Override
        public String kind() {
            return "enrolment.received";
        }
    }

    /** A party, or the last that was left of it, took its enrolment back; nothing of it is kept. */
    record EnrolmentWithdrawn(UUID enrolment) implements LedgerEvent {
        @Override
        public String kind() {
            return "enrolment.withdrawn";
        }
    }

    /**
     * A party has another slot.
     *
     * @param slot its start, local to the post; absent where it has none any more
     * @param reason why, such as {@code NO_SHOW}
     */
    record SlotChanged(UUID enrolment, @Nullable String slot, String reason) implements LedgerEvent {
        @Override
        public String kind() {
            return "enrolment.slot";
        }
    }

    /**
     * A member of a party came further.
     *
     * @param stage such as {@code AT_DESK}
     * @param by the officer's account; absent where it was none's doing
     */
    record MemberMoved(UUID member, String stage, @Nullable UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "member.moved";
        }
    }

    /**
     * It ended with a member of a party: once a member.
     *
     * @param outcome such as {@code LANDED}
     * @param reason why, where there is more to say
     * @param by the officer's account; absent where it was none's doing
     */
    record MemberEnded(
            UUID member,
            String outcome,
            @Nullable String reason,
            @Nullable UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "member.ended";
        }
    }

    /**
     * The holder of a pass left the State of departure.
     *
     * @param departure id of the record
     * @param way who told: {@code CLOSE_OUT} or {@code EXIT_CHECK}
     * @param counts whether it is the departure; else it is kept beside one that was told before
     * @param by the officer's account; absent where a message told
     */
    record PassDeparted(
            UUID pass,
            UUID departure,
            String way,
            boolean counts,
            @Nullable UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "pass.departed";
        }
    }

    /**
     * A departure that was recorded against a pass did not take place: the doors were closed without its holder.
     *
     * @param departure id of the record
     */
    record PassStayed(UUID pass, UUID departure) implements LedgerEvent {
        @Override
        public String kind() {
            return "pass.stayed";
        }
    }

    /**
     * Somebody asked for protection at a post; a case was opened for the host State's procedure.
     *
     * @param hostState alpha-3
     * @param by account of who took it down
     */
    record ProtectionAsked(UUID protectionCase, String hostState, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "protection.asked";
        }
    }

    /**
     * An officer of the host State took a case.
     *
     * @param hostState alpha-3
     * @param by the officer's account
     */
    record ProtectionTaken(UUID protectionCase, String hostState, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "protection.taken";
        }
    }

    /**
     * An officer of the host State looked at what was told.
     *
     * @param hostState alpha-3
     * @param by the officer's account
     */
    record ProtectionViewed(UUID protectionCase, String hostState, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "protection.viewed";
        }
    }

    /**
     * An officer of the host State closed a case: it is handed over to the procedure.
     *
     * @param hostState alpha-3
     * @param by the officer's account
     */
    record ProtectionClosed(UUID protectionCase, String hostState, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "protection.closed";
        }
    }

    /** From here on decisions are taken by these versions. */
    record BasisLoaded(BasisVersions basis) implements LedgerEvent {
        @Override
        public String kind() {
            return "basis.loaded";
        }
    }

    /**
     * A member of a party was screened at the desk of a post, since no carrier's list had them.
     *
     * @param findings codes only, in the order of the checks
     * @param basis the versions it was decided by
     * @param inputsCommitment lower-case hex of a salted SHA-256 of the inputs; the salt is sealed with the record
     * @param replaces the screening that this one takes the place of
     */
    record PostScreened(
            UUID screening,
            UUID member,
            Outcome outcome,
            List<FindingCode> findings,
            BasisVersions basis,
            String inputsCommitment,
            @Nullable UUID replaces)
            implements LedgerEvent {
        public PostScreened {
            findings = List.copyOf(findings);
        }

        @Override
        public String kind() {
            return "post.screened";
        }
    }

    /** An officer saw what a party told; written before it is shown. */
    record EnrolmentViewed(UUID enrolment, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "enrolment.viewed";
        }
    }

    /** An officer at a post left a note about a member for the port of entry. */
    record PostNoted(UUID note, UUID member, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "post.noted";
        }
    }

    /** An officer read the notes that posts left for a port and day; written before they are shown. */
    record PostNotesViewed(String port, String day, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "post.notes-viewed";
        }
    }

    /** An officer recorded a reference to biometrics that another system took of a member. */
    record BiometricsReferred(UUID member, UUID by) implements LedgerEvent {
        @Override
        public String kind() {
            return "post.biometrics-referred";
        }
    }
}
