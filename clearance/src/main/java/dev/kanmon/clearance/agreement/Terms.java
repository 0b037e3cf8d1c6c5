package dev.kanmon.clearance.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a provision grants or asks, by its kind. */
public sealed interface Terms {
    /** The kind's name in instrument files. */
    String kind();

    /** The value as instrument files and tables show it. */
    String value();

    /**
     * Entry without a visa.
     *
     * @param days length of stay, the day of arrival being day 1
     */
    record VisaFree(int days) implements Terms {
        static final String KIND = "visa_free_days";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String value() {
            return Integer.toString(days);
        }
    }

    /**
     * Entry without a visa for those who hold a travel authorisation, whatever is waived elsewhere.
     *
     * @param days length of stay, the day of arrival being day 1
     * @param scheme the authorisation
     */
    record VisaFreeWithAuthorisation(int days, String scheme) implements Terms {
        static final String KIND = "visa_free_with_authorisation_days";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String value() {
            return Integer.toString(days);
        }
    }

    /**
     * Sets another provision aside, in its own scope, while it runs.
     *
     * @param provision id of the other
     */
    record Suspension(String provision) implements Terms {
        static final String KIND = "suspension";
        static final String OF = "of ";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String value() {
            return OF + provision;
        }
    }

    /**
     * Who enters without a visa needs an authorisation before travel.
     *
     * @param scheme such as {@code K-ETA}
     */
    record AuthorisationNeeded(String scheme) implements Terms {
        static final String KIND = "travel_authorisation_needed";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String value() {
            return scheme;
        }
    }

    /**
     * The authorisation is not asked.
     *
     * @param scheme such as {@code K-ETA}
     */
    record AuthorisationNotNeeded(String scheme) implements Terms {
        static final String KIND = "travel_authorisation_not_needed";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String value() {
            return scheme;
        }
    }

    /**
     * Exports to the beneficiary are eased.
     *
     * @param group to which the grantor's order counts the beneficiary, such as {@code A} or {@code ga-2}
     * @param value as the order calls it
     */
    record TrustedDestination(String group, String value) implements Terms {
        static final String KIND = "trusted_destination";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * Items of the scope need an individual licence for each contract; the bulk licences of the scope may not be used for
     * them, whatever a trusted destination allows.
     *
     * @param value the items in words
     */
    record IndividualLicenceRequired(String value) implements Terms {
        static final String KIND = "individual_licence_required";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * A type of export licence and for which destinations it may be used.
     *
     * @param value its name, such as {@code general bulk}
     * @param groups groups of trusted destinations it may be used for; empty where it may be used for any
     * @param validYears how long it is valid; absent where that is not known
     * @param reviewDays how long its review takes; absent where that is not known
     * @param papers how many papers are asked; absent where that is not known
     */
    record LicenceType(
            String value,
            List<String> groups,
            @Nullable Integer validYears,
            @Nullable Integer reviewDays,
            @Nullable Integer papers)
            implements Terms {
        static final String KIND = "licence_type";

        public LicenceType {
            groups = List.copyOf(groups);
        }

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * Something of which there is so much, used up and, where it is, given back.
     *
     * @param facility kind of it
     * @param value as the instrument words it
     * @param ceiling how much there is for the beneficiary
     * @param shares of cost, by party, in per cent; empty where none are agreed
     */
    record Facility(FacilityKind facility, String value, Ceiling ceiling, List<Share> shares) implements Terms {
        public Facility {
            shares = List.copyOf(shares);
        }

        @Override
        public String kind() {
            return facility.code();
        }
    }

    /**
     * A party's part of what is borne together.
     *
     * @param party who bears it
     * @param percent of the whole, from 0 to 100
     * @param results what rights to the results it has, in words
     */
    record Share(String party, int percent, @Nullable String results) {}

    /**
     * Another ceiling in place of a facility's own, while it runs.
     *
     * @param facility id of the facility
     * @param value as the instrument words it
     * @param ceiling in place of the other
     */
    record CeilingInstead(String facility, String value, Ceiling ceiling) implements Terms {
        static final String KIND = "swap_line_ceiling";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * Officers of the grantor look at the beneficiary's nationals before departure.
     *
     * @param mode what that settles
     * @param value the arrangement in words
     */
    record PreEntryScreening(Mode mode, String value) implements Terms {
        static final String KIND = "pre_entry_screening";

        /** What is settled before departure. */
        public enum Mode {
            /** Admission is decided at the port of entry, after a short confirmation. */
            PRE_CONFIRMATION,
            /** Admission is decided at the post. Today's laws do not allow it. */
            FULL_PRECLEARANCE
        }

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * Anything else that is agreed: told, compared and dated, and decided by nowhere yet.
     *
     * @param stated what it is
     * @param value in words
     */
    record Stated(StatedKind stated, String value) implements Terms {
        @Override
        public String kind() {
            return stated.code();
        }
    }
}
