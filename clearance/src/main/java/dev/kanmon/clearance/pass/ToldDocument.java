package dev.kanmon.clearance.pass;

import dev.kanmon.messages.TravelDocument;
import dev.kanmon.messages.Traveller;
import dev.kanmon.messages.mrz.Mrz;
import dev.kanmon.messages.mrz.MrzReading;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody tells of a travel document and its holder; what they do not tell is absent. */
record ToldDocument(
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String surname,
        @Nullable String given,
        boolean nameCut,
        @Nullable ToldDate birthDate,
        @Nullable String nationality,
        @Nullable String sex,
        @Nullable ToldDate expiry) {
    /** As a zone has it where the sex is not specified. */
    static final String UNSPECIFIED = "<";

    private static final String VISA = "V";

    static ToldDocument of(MrzReading.Read read) {
        Mrz zone = read.mrz();
        return new ToldDocument(
                zone.number(),
                zone.issuer(),
                zone.surname().isEmpty() ? null : zone.surname(),
                zone.given(),
                read.nameMayBeTruncated(),
                ToldDate.of(zone.birthDate()),
                zone.nationality(),
                Objects.requireNonNullElse(zone.sex(), UNSPECIFIED),
                ToldDate.of(zone.expiry()));
    }

    /** Of the documents that a carrier reported, the one of this number, else the first that is no visa. */
    static ToldDocument of(Traveller traveller, String number) {
        Optional<TravelDocument> same = traveller.documents().stream()
                .filter(one -> one.number() != null && number(one.number()).equals(number(number)))
                .findFirst();
        TravelDocument document = same.or(() -> traveller.documents().stream()
                        .filter(one -> !one.type().startsWith(VISA))
                        .findFirst())
                .orElse(null);
        return new ToldDocument(
                document == null ? null : document.number(),
                document == null ? null : document.issuer(),
                traveller.surname(),
                traveller.given(),
                false,
                ToldDate.of(traveller.birthDate()),
                traveller.nationality(),
                sex(traveller.sex()),
                document == null ? null : ToldDate.of(document.expiry()));
    }

    static ToldDocument of(Pass pass) {
        TravelAuthorization content = pass.authorization();
        String[] name = content.name().split(" {2}", 2);
        return new ToldDocument(
                content.passport(),
                pass.issuer(),
                name[0],
                name.length > 1 ? name[1] : null,
                content.name().length() == TravelAuthorization.NAME_LENGTH,
                ToldDate.of(content.birthDate()),
                content.nationality(),
                content.sex(),
                null);
    }

    /** U is unknown: nothing is told. */
    private static @Nullable String sex(@Nullable String sent) {
        return sent == null || sent.equals("U") ? null : sent.equals("X") ? UNSPECIFIED : sent;
    }

    static String number(String number) {
        return number.toUpperCase(Locale.ROOT).replaceAll("[ <-]", "");
    }

    @Override
    public String toString() {
        return "ToldDocument[]";
    }
}
