package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.proof.TreeHash;

/** The trees over the same leaves. */
enum Tree {
    /** The one that is always there. */
    SHA256,
    /** The second one, where it is switched on. */
    SM3;

    TreeHash hash() {
        return this == SHA256 ? TreeHash.sha256() : TreeHash.sm3();
    }
}
