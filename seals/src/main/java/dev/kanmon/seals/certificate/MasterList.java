package dev.kanmon.seals.certificate;

import dev.kanmon.seals.BouncyCastle;
import dev.kanmon.seals.UnreadableSealException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.icao.CscaMasterList;
import org.bouncycastle.asn1.icao.ICAOObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A list of authorities that a State signed (Doc 9303 part 12 section 9). That its signature is right shows that it is whole;
 * whose it is, is what somebody chose who put it among what is trusted.
 *
 * @param problems which of its certificates cannot be read, a sentence each
 */
record MasterList(List<Certificate> authorities, List<String> problems) {
    static MasterList read(byte[] cms) {
        try {
            CMSSignedData signed = new CMSSignedData(cms);
            if (!ICAOObjectIdentifiers.id_icao_cscaMasterList.equals(
                            signed.getSignedContent().getContentType())
                    || !(signed.getSignedContent().getContent() instanceof byte[] content)) {
                throw new UnreadableSealException("The signed data are no master list of authorities.");
            }
            if (!whole(signed)) {
                throw new UnreadableSealException("The signature of the master list is wrong.");
            }
            return certificates(CscaMasterList.getInstance(ASN1Primitive.fromByteArray(content)));
        } catch (UnreadableSealException e) {
            throw e;
        } catch (CMSException | IOException | OperatorCreationException | RuntimeException e) {
            throw new UnreadableSealException("The master list cannot be read.", e);
        }
    }

    private static boolean whole(CMSSignedData signed) throws CMSException, OperatorCreationException {
        Collection<SignerInformation> signatures = signed.getSignerInfos().getSigners();
        for (SignerInformation one : signatures) {
            @SuppressWarnings("unchecked")
            Collection<X509CertificateHolder> signers = signed.getCertificates().getMatches(one.getSID());
            if (signers.isEmpty()) {
                return false;
            }
            // By the key alone: whether its certificate has ended says nothing of whether the list is whole.
            for (X509CertificateHolder signer : signers) {
                if (!one.verify(new JcaSimpleSignerInfoVerifierBuilder()
                        .setProvider(BouncyCastle.PROVIDER)
                        .build(Certificate.of(signer).publicKey()))) {
                    return false;
                }
            }
        }
        return !signatures.isEmpty();
    }

    private static MasterList certificates(CscaMasterList list) {
        List<Certificate> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 1;
        for (org.bouncycastle.asn1.x509.Certificate one : list.getCertStructs()) {
            try {
                read.add(Certificate.of(new X509CertificateHolder(one)));
            } catch (UnreadableSealException e) {
                problems.add("Certificate " + number + " of the list: " + e.getMessage());
            }
            number++;
        }
        return new MasterList(List.copyOf(read), List.copyOf(problems));
    }
}
