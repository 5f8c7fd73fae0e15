package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.seal.Duty;
import cn.jingan.majorprojects.audit.seal.KnownKey;
import cn.jingan.majorprojects.audit.seal.SealedHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the sealing stands.
 *
 * @param newest the newest head; null before the first
 * @param root of it, in hex
 * @param waiting entries without a place
 * @param sealing how sealing goes
 * @param indexing how the search for texts follows
 * @param leaving how heads leave the database
 * @param mailing how heads go to the auditors' mail
 * @param replay how the comparison of history and tables went
 * @param headFile where they go
 * @param keys public keys, oldest first
 * @param secondTree whether SM3 and SM2 are used besides
 */
public record SealState(
        @Nullable SealedHead newest,
        @Nullable String root,
        long waiting,
        Duty sealing,
        Duty indexing,
        Duty leaving,
        Duty mailing,
        Duty replay,
        String headFile,
        List<KnownKey> keys,
        boolean secondTree) {}
