package dev.kanmon.seals.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Objects;
import java.util.stream.Stream;
import javax.security.auth.login.LoginException;

/**
 * A token of a hardware module, logged in to (PKCS #11 2.40). Its keys stay in it. Safe from any thread, as far as the
 * module's own library is.
 */
public final class HardwareToken {
    private final Provider provider;
    private final KeyStore keys;
    private final String place;

    private HardwareToken(Provider provider, KeyStore keys, String place) {
        this.provider = provider;
        this.keys = keys;
        this.place = place;
    }

    /**
     * Opens the token in a slot.
     *
     * @param library the module's PKCS #11 library, such as {@code /usr/lib/softhsm/libsofthsm2.so}
     * @param slot the slot's number, as the module tells it
     * @param pin the user's, not the security officer's
     * @throws UnreachableKeyException where there is no such library or slot, or the PIN is wrong
     */
    public static HardwareToken inSlot(Path library, long slot, char[] pin) {
        checkLibrary(library);
        return open(library, slot, pin, "slot " + slot);
    }

    /**
     * Opens the token of a label. Better than by slot: many modules number their slots anew at each start. On Linux and
     * macOS.
     *
     * @param library the module's PKCS #11 library
     * @param label of the token, at most 32 bytes of UTF-8, without blanks at its end
     * @param pin the user's, not the security officer's
     * @throws UnreachableKeyException where there is no such library, no or more than one such token, or the PIN is wrong
     */
    public static HardwareToken labelled(Path library, String label, char[] pin) {
        checkLibrary(library);
        return open(library, TokenSlots.labelled(library, label), pin, "token '" + label + "'");
    }

    private static void checkLibrary(Path library) {
        if (!Files.isRegularFile(library)) {
            throw new UnreachableKeyException("There is no PKCS #11 library " + library
                    + ". Install the module's software, and give the path of its library.");
        }
    }

    private static HardwareToken open(Path library, long slot, char[] pin, String place) {
        Provider provider;
        try {
            // Two dashes: what follows is the configuration itself and not a file with it.
            provider = Security.getProvider("SunPKCS11")
                    .configure("--name=kanmon\nlibrary=\"" + library.toAbsolutePath() + "\"\nslot=" + slot + "\n");
        } catch (InvalidParameterException | ProviderException e) {
            throw new UnreachableKeyException(
                    "The module " + library + " has no token in " + place
                            + ", or is no PKCS #11 library. List its slots with: pkcs11-tool --module " + library
                            + " --list-slots",
                    e);
        }
        try {
            KeyStore keys = KeyStore.getInstance("PKCS11", provider);
            keys.load(null, pin);
            return new HardwareToken(provider, keys, place);
        } catch (IOException | GeneralSecurityException | ProviderException e) {
            boolean refused = Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                    .anyMatch(LoginException.class::isInstance);
            throw new UnreachableKeyException(
                    refused
                            ? "The PIN for " + place
                                    + " is wrong, or the token is locked. Give the user's PIN; after a few"
                                    + " wrong ones its security officer must unlock it."
                            : "The keys in " + place + " cannot be read. Initialise the token first.",
                    e);
        }
    }

    KeyStore keys() {
        return keys;
    }

    Provider provider() {
        return provider;
    }

    /** Where it is, for messages: its slot or label. */
    @Override
    public String toString() {
        return place;
    }
}
