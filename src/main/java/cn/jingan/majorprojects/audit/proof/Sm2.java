package cn.jingan.majorprojects.audit.proof;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;

/** SM2 over its own curve, in software; signatures in DER. */
final class Sm2 {
    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN =
            new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());
    private static final int PRIVATE = 32;

    private Sm2() {}

    static byte[] fresh(SecureRandom random) {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(DOMAIN, random));
        byte[] number = ((ECPrivateKeyParameters) generator.generateKeyPair().getPrivate())
                .getD()
                .toByteArray();
        byte[] fixed = new byte[PRIVATE];
        int length = Math.min(number.length, PRIVATE);
        System.arraycopy(number, number.length - length, fixed, PRIVATE - length, length);
        return fixed;
    }

    /** The public point of a private number, uncompressed. */
    static byte[] point(byte[] number) {
        return DOMAIN.getG().multiply(new BigInteger(1, number)).normalize().getEncoded(false);
    }

    static byte[] sign(byte[] number, byte[] text, SecureRandom random) {
        SM2Signer signer = new SM2Signer();
        signer.init(
                true, new ParametersWithRandom(new ECPrivateKeyParameters(new BigInteger(1, number), DOMAIN), random));
        signer.update(text, 0, text.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException("SM2 could not sign", e);
        }
    }

    static boolean verifies(byte[] point, byte[] text, byte[] signature) {
        try {
            SM2Signer signer = new SM2Signer();
            signer.init(false, new ECPublicKeyParameters(CURVE.getCurve().decodePoint(point), DOMAIN));
            signer.update(text, 0, text.length);
            return signer.verifySignature(signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
