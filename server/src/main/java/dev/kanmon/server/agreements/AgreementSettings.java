package dev.kanmon.server.agreements;

import dev.kanmon.clearance.copies.CopySignature;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How agreements are given away ({@code kanmon.agreements.*}).
 *
 * @param signer in whose name this server signs copies: the alpha-3 code of a State or the id of a body
 */
@ConfigurationProperties("kanmon.agreements")
record AgreementSettings(@DefaultValue("kanmon") String signer) {
    /**
     * Settings.
     *
     * @throws IllegalArgumentException with a sentence, if the signer has not its form
     */
    AgreementSettings {
        if (!CopySignature.isSigner(signer)) {
            throw new IllegalArgumentException(
                    "kanmon.agreements.signer is neither the alpha-3 code of a State nor words"
                            + " of a-z and 0-9 joined by hyphens. Set one such as KOR.");
        }
    }
}
