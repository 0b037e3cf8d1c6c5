package dev.kanmon.simulation;

import org.jspecify.annotations.Nullable;

/**
 * One planted traveller.
 *
 * @param kind what is the matter
 * @param voyage designator of the voyage
 * @param reference the traveller's unique reference (RFF+ABO)
 * @param listed id of the watch list entry concerned, absent where there is none
 */
public record Plant(
        Kind kind,
        String voyage,
        String reference,
        @Nullable String listed) {
    /**
     * What is the matter with a planted traveller, and how many of them there are: on the main voyage, on each other voyage of
     * the small day, and of ten thousand travellers of all further voyages. The numbers are assumed.
     */
    public enum Kind {
        /** Listed; the passenger list spells the name as the watch list does. */
        LISTED_AS_SPELLED(3, 1, 6),
        /** Listed; given name joined here and split or hyphenated there. */
        LISTED_GIVEN_NAME_DIVIDED(3, 0, 4),
        /** Listed; surname and given name have changed places. */
        LISTED_NAMES_SWAPPED(2, 0, 3),
        /** Listed; one letter more, less or other, as romanisation and typing make them (YEONG and YONG). */
        LISTED_LETTER_OFF(3, 1, 5),
        /** The document is listed, under another name and birth date. */
        LISTED_DOCUMENT_OTHER_NAME(2, 0, 3),
        /** Has the name of a listed person and another birth date: must not be stopped. */
        NAMESAKE_OF_LISTED(4, 1, 30),
        /** The passport expired before arrival. */
        DOCUMENT_EXPIRED(3, 1, 15),
        /** A foreigner where the voyage ends, whose passport expires within 89 days of arrival. */
        DOCUMENT_EXPIRES_DURING_STAY(5, 1, 60),
        /** The passport expires on 31 February. */
        EXPIRY_IMPOSSIBLE(2, 0, 6),
        /** The passport number is too long or has a character that none has. */
        DOCUMENT_NUMBER_MALFORMED(3, 0, 12),
        /** No date of birth was sent. */
        BIRTH_DATE_MISSING(2, 0, 10),
        /** No passport number was sent. */
        DOCUMENT_NUMBER_MISSING(2, 0, 10),
        /** A national of a third State with a visa of the State where the voyage ends. */
        THIRD_STATE_WITH_VISA(5, 2, 240),
        /** A national of a third State without one. */
        THIRD_STATE_WITHOUT_VISA(3, 1, 310);

        private final int onMainVoyage;
        private final int onOtherVoyage;
        private final int ofTenThousand;

        Kind(int onMainVoyage, int onOtherVoyage, int ofTenThousand) {
            this.onMainVoyage = onMainVoyage;
            this.onOtherVoyage = onOtherVoyage;
            this.ofTenThousand = ofTenThousand;
        }

        /** How many are on the first voyage of the day. */
        public int onMainVoyage() {
            return onMainVoyage;
        }

        /** How many are on each other voyage of the small day. */
        public int onOtherVoyage() {
            return onOtherVoyage;
        }

        /** How many there are among ten thousand travellers of further voyages, on average. */
        public int ofTenThousand() {
            return ofTenThousand;
        }

        /** Whether somebody is on the list who is on board, whatever the name that was reported. */
        public boolean isListed() {
            return switch (this) {
                case LISTED_AS_SPELLED,
                        LISTED_GIVEN_NAME_DIVIDED,
                        LISTED_NAMES_SWAPPED,
                        LISTED_LETTER_OFF,
                        LISTED_DOCUMENT_OTHER_NAME -> true;
                case NAMESAKE_OF_LISTED,
                        DOCUMENT_EXPIRED,
                        DOCUMENT_EXPIRES_DURING_STAY,
                        EXPIRY_IMPOSSIBLE,
                        DOCUMENT_NUMBER_MALFORMED,
                        BIRTH_DATE_MISSING,
                        DOCUMENT_NUMBER_MISSING,
                        THIRD_STATE_WITH_VISA,
                        THIRD_STATE_WITHOUT_VISA -> false;
            };
        }
    }
}
