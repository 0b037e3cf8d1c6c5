package dev.kanmon.bench.passes;

import dev.kanmon.seals.signature.SealSigner;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;

/** The baseline: the same signatures checked by the JDK alone, with the key at hand and nothing read. */
final class BareSignatures {
    private final PublicKey key;
    private final List<byte[]> messages;
    private final List<byte[]> signatures = new ArrayList<>();

    BareSignatures(SealSigner signer, List<byte[]> messages) {
        try {
            key = KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(
                            signer.certificate().publicKey().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        this.messages = List.copyOf(messages);
        messages.forEach(message -> signatures.add(signer.sign(message)));
    }

    boolean verify(int place) {
        try {
            Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(key);
            verifier.update(messages.get(place));
            return verifier.verify(signatures.get(place));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
