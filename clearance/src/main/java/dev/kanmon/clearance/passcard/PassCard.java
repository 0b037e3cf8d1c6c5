package dev.kanmon.clearance.passcard;

import dev.kanmon.clearance.pass.Pass;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pass and its seals, ready to be shown.
 *
 * @param pass what it says
 * @param vdsNc the seal as VDS-NC; absent where it was not made
 * @param barcode the seal of the barcode structure, {@code RDB1...}; absent where it was not made
 */
public record PassCard(
        Pass pass, @Nullable String vdsNc, @Nullable String barcode) {
    /** Checks that there is a seal. */
    public PassCard {
        if (vdsNc == null && barcode == null) {
            throw new IllegalArgumentException("A pass has a seal.");
        }
    }

    /** The text that is best on a small screen: the barcode structure's, or else the VDS-NC. */
    public String small() {
        return barcode != null ? barcode : Objects.requireNonNull(vdsNc);
    }

    /**
     * One page to print, a file by itself: nothing is fetched, no program in it, and nothing depends on background colours.
     * A4 and Letter.
     *
     * @param language Korean, Japanese, or else English; its country does not matter
     */
    public String page(Locale language) {
        return PassPage.html(this, language);
    }

    /** A PNG of 1080 by 1920 for the screen of a phone, in no language. The same card gives the same bytes. */
    public byte[] wallet() {
        return WalletImage.png(this);
    }
}
