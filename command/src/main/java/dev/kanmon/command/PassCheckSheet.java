package dev.kanmon.command;

import dev.kanmon.clearance.pass.Pass;
import dev.kanmon.clearance.pass.PassCheck;
import dev.kanmon.clearance.pass.SealForm;
import dev.kanmon.clearance.pass.TravelAuthorization;
import dev.kanmon.command.terminal.Columns;
import dev.kanmon.seals.certificate.Certificate;
import dev.kanmon.seals.certificate.Chain;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a verifier found, for people: the verdict in a sentence, then everything that speaks for it, aligned. */
final class PassCheckSheet {
    private static final int LABEL_WIDTH = 16;

    /** What a VDS-NC calls a travel authorisation, and what the barcode structure does. */
    private static final Set<String> AUTHORIZATION = Set.of("icao.dta", "DIGITAL_TRAVEL_AUTHORIZATION");

    /** Of a stay in years, months and days, two digits each, without years and months. */
    private static final String DAYS_ALONE = "0000";

    private final PrintWriter out;

    PassCheckSheet(PrintWriter out) {
        this.out = out;
    }

    void print(String file, PassCheck check, String sentence, Instant at) {
        out.println(file + ": " + sentence);
        SealForm form = check.form();
        row("form", form == null ? null : form(form));
        row("kind", kind(check.kind()));
        row("issuer", check.issuer());
        check.content().forEach(this::row);
        if (check.authorization() != null) {
            content(check.authorization(), check.pass());
        }
        chain(check.chain());
        PassCheck.Status status = check.status();
        if (status != null) {
            row(
                    "status list",
                    status.number() + ", made " + status.issued() + ", good until " + status.expires()
                            + (at.isBefore(status.expires()) ? "" : ": NOT FRESH"));
        }
    }

    /** What a seal says of its holder and, where it is a pass, of the voyage. */
    void content(TravelAuthorization authorization, @Nullable Pass pass) {
        row("number", pass == null ? authorization.number() : pass.number().grouped());
        if (pass != null) {
            row("voyage", pass.voyage() + ", " + pass.departure() + ", " + pass.from() + " to " + pass.to());
        }
        row("name", authorization.name());
        row("born", authorization.birthDate() + ", " + authorization.sex());
        row("nationality", authorization.nationality());
        row("passport", authorization.passport() + (pass == null ? "" : " of " + pass.issuer()));
        row("days", days(authorization.from(), authorization.until()));
        stay(authorization.stay());
        row("entries", authorization.entries());
        row("category", authorization.category());
        row("place of issue", authorization.place());
        row(pass == null ? "text" : "provision", pass == null ? authorization.text() : pass.provision());
    }

    void chain(@Nullable Chain chain) {
        if (chain == null) {
            row("signer", "none that is known");
            return;
        }
        Certificate signer = chain.path().getFirst();
        row("signer", signer.subject() + ", serial " + signer.serial().toString(16));
        row("chain", chain.path().stream().map(Certificate::subject).collect(Collectors.joining(" < ")));
        row("revocation", PassSentences.of(chain.revocation(), chain.revocationUntil()));
    }

    void row(String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.println("  " + Columns.padded(label, LABEL_WIDTH) + value);
        }
    }

    private void stay(@Nullable String stay) {
        if (stay != null && stay.startsWith(DAYS_ALONE)) {
            int days = Integer.parseInt(stay);
            row("stay", days + (days == 1 ? " day" : " days"));
        } else {
            row("stay (YYMMDD)", stay);
        }
    }

    private static @Nullable String kind(@Nullable String kind) {
        return kind != null && AUTHORIZATION.contains(kind) ? "travel authorisation" : kind;
    }

    private static String days(LocalDate from, LocalDate until) {
        return from.equals(until) ? from.toString() : from + " to " + until;
    }

    private static String form(SealForm form) {
        return switch (form) {
            case VDS_NC -> "VDS-NC";
            case BARCODE -> "ICAO barcode structure";
            case VDS -> "visible digital seal of Doc 9303 part 13";
        };
    }
}
