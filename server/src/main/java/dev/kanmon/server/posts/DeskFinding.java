package dev.kanmon.server.posts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzReading;
import dev.kanmon.server.enrolment.CallingLine;
import dev.kanmon.server.enrolment.Enrolments;
import dev.kanmon.server.enrolment.Member;
import dev.kanmon.server.enrolment.Members;
import dev.kanmon.server.enrolment.Party;
import dev.kanmon.server.enrolment.Stage;
import dev.kanmon.server.ledger.Ledger;
import dev.kanmon.server.ledger.LedgerEvent;
import dev.kanmon.server.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who stands in front of the desk by what was scanned, pasted or typed into its one field. */
@Component
final class DeskFinding {
    /** A zone has 90 characters, an address some more; room for a long host name. */
    static final int LONGEST = 500;

    /** The address of a party's page, however it begins. */
    private static final Pattern PARTY = Pattern.compile("\\S*/enrolment/([A-Za-z0-9_-]{22})/?");

    private final Store store;
    private final Ledger ledger;
    private final Enrolments enrolments;
    private final CallingLine line;
    private final Members members;

    DeskFinding(Store store, Ledger ledger, Enrolments enrolments, CallingLine line, Members members) {
        this.store = store;
        this.ledger = ledger;
        this.enrolments = enrolments;
        this.line = line;
        this.members = members;
    }

    /** What was scanned. */
    enum Kind {
        /** Somebody of this post and day. */
        MEMBER,
        /** A party of this post and day. */
        PARTY,
        /** A document of nobody who enrolled here today. */
        NOT_ENROLLED,
        /** A document with a wrong check digit: read it again. */
        WRONG,
        /** The page of a party of another post or day, or of nobody any more. */
        OTHER_PARTY,
        /** Neither a document nor the page of a party. */
        UNREADABLE
    }

    /**
     * Who was found.
     *
     * @param kind what it was
     * @param member by whose document
     * @param next of a party, who is to be seen next; absent where nobody is left
     * @param party its members
     * @param wrong fields whose check digit is wrong
     * @param name that the document tells, where nobody was found
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(
            Kind kind,
            @Nullable UUID member,
            @Nullable UUID next,
            @Nullable List<DeskView.Other> party,
            @Nullable List<String> wrong,
            @Nullable String name) {
        @Override
        public String toString() {
            return "Found[" + kind + "]";
        }
    }

    Found find(DeskPost desk, String text, UUID officer, DeskViews views) {
        Matcher page = PARTY.matcher(text);
        if (page.matches()) {
            return enrolments
                    .linked(page.group(1))
                    .filter(party -> DeskSight.isOf(desk, party))
                    .map(party -> found(party, officer, views))
                    .orElseGet(() -> only(Kind.OTHER_PARTY));
        }
        ReadDocument document = ReadDocument.of(text, desk.day());
        MrzReading.Read read = document.read();
        if (read == null) {
            return document.wrong().isEmpty()
                    ? only(Kind.UNREADABLE)
                    : new Found(Kind.WRONG, null, null, null, document.wrong(), null);
        }
        Mrz mrz = read.mrz();
        Optional<Member> member = line.ofDocument(desk.post().id(), desk.day(), mrz.number(), ReadDocument.born(mrz));
        return member.map(found -> new Found(Kind.MEMBER, found.id(), null, null, null, null))
                .orElseGet(() -> new Found(Kind.NOT_ENROLLED, null, null, null, null, DeskViews.name(mrz)));
    }

    private Found found(Party party, UUID officer, DeskViews views) {
        store.write(tx -> ledger.append(tx, new LedgerEvent.EnrolmentViewed(party.id(), officer)));
        // Who shows the party's page brought the party: whoever of it did not join the line is in it now, and N calls
        // them.
        party.members().forEach(member -> members.join(member.id()));
        return new Found(
                Kind.PARTY,
                null,
                party.members().stream()
                        .filter(member -> member.stage() == Stage.ENROLLED || member.stage() == Stage.JOINED)
                        .map(Member::id)
                        .findFirst()
                        .orElse(null),
                party.members().stream()
                        .map(member -> views.other(party, member))
                        .toList(),
                null,
                null);
    }

    private static Found only(Kind kind) {
        return new Found(kind, null, null, null, null, null);
    }
}
