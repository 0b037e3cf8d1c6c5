package dev.kanmon.server.passes;

import dev.kanmon.seals.authority.IssuedSigner;
import dev.kanmon.seals.authority.SignerKeys;
import dev.kanmon.seals.signature.HardwareSigner;
import dev.kanmon.seals.signature.HardwareToken;
import dev.kanmon.seals.signature.UnreachableKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A hardware module with keys of signers ({@code kanmon.passes.module.*}).
 *
 * @param library its PKCS #11 library, such as {@code /usr/lib/softhsm/libsofthsm2.so}
 * @param token label of the token
 * @param pinFile holds the user's PIN on its first line; a setting would stand in lists of processes
 * @param keys labels of the keys in it, of any State
 */
record PassModule(
        Path library,
        String token,
        Path pinFile,
        @DefaultValue List<String> keys) {
    private static final Logger LOG = LoggerFactory.getLogger(PassModule.class);

    PassModule {
        keys = List.copyOf(keys);
    }

    /**
     * Finds the keys of those signers whose keys are not in the folder, each by trying: a key fits its certificate alone.
     *
     * @throws UnreachableKeyException where there is no such token, or the PIN is wrong
     * @throws IOException where the file of the PIN cannot be read
     */
    static void attach(SignerKeys signers, PassModule module) throws IOException {
        HardwareToken token = HardwareToken.labelled(
                module.library(),
                module.token(),
                Files.readString(module.pinFile())
                        .lines()
                        .findFirst()
                        .orElse("")
                        .toCharArray());
        for (IssuedSigner signer : signers.signers()) {
            if (!signer.keyInFolder() && signer.revoked() == null) {
                attach(signers, signer, token, module.keys());
            }
        }
    }

    private static void attach(SignerKeys signers, IssuedSigner signer, HardwareToken token, List<String> labels) {
        for (String label : labels) {
            try {
                signers.attach(HardwareSigner.open(token, label, signer.certificate()));
                return;
            } catch (UnreachableKeyException another) {
                LOG.debug("key {} is not that of signer {}", label, signer.serial());
            }
        }
        LOG.info("The key of signer {} is neither in its folder nor in the module.", signer.serial());
    }
}
