package dev.kanmon.clearance.agreement;

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
     * Sets another provision aside while it runs.
     *
     * @param provision id of the provision that is set aside
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
     * @param scheme the authorisation
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
     * The authorisation is not asked of the beneficiary's nationals while this runs.
     *
     * @param scheme the authorisation
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
     * May pass by an automatic gate.
     *
     * @param condition who, in the words of the notice
     */
    record GateEligible(String condition) implements Terms {
        static final String KIND = "e_gate_eligible";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String value() {
            return condition;
        }
    }
}
