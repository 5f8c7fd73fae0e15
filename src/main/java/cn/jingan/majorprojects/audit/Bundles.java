package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.bundle.BundleOrder;
import cn.jingan.majorprojects.audit.bundle.BundleWriter;
import cn.jingan.majorprojects.audit.proof.SigningKey;
import cn.jingan.majorprojects.audit.seal.SealedHead;
import cn.jingan.majorprojects.audit.seal.SealedLedger;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exports bundles that are verified without us. Every export is itself recorded, before its first byte leaves. */
@Service
public class Bundles {
    private final SealedLedger ledger;
    private final BundleWriter writer;
    private final HistoryAccess access;
    private final ReadTrail trail;

    Bundles(SealedLedger ledger, BundleWriter writer, HistoryAccess access, ReadTrail trail) {
        this.ledger = ledger;
        this.writer = writer;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Begins an export; the result writes the bundle.
     *
     * @param head size of the head that the bundle stands below; null for the newest
     * @throws RuleViolation when the person may not read it all, nothing is sealed, or the key is not here
     */
    @Transactional
    public Consumer<OutputStream> export(Actor actor, BundleOrder order, @Nullable Long head) {
        requireReadable(actor, order);
        SealedHead below = (head == null ? ledger.newest() : ledger.head(head))
                .orElseThrow(() -> new RuleViolation(AuditRule.NOTHING_SEALED));
        SigningKey key = writer.secret(below)
                .orElseThrow(() -> new RuleViolation(
                        AuditRule.SIGNING_KEY_MISSING, writer.signer(below).id()));
        trail.bundled(actor, order, below.size());
        return out -> writer.write(order, below, key, out);
    }

    private void requireReadable(Actor actor, BundleOrder order) {
        if (!order.projects().isEmpty() && order.year() != null) {
            throw RuleViolation.at("year", AuditRule.SCOPE_AMBIGUOUS);
        }
        if (order.projects().isEmpty() && !access.seesAll(actor)) {
            throw new RuleViolation(SharedRule.NOT_PERMITTED);
        }
        order.projects().forEach(project -> access.requireReadable(actor, project));
    }
}
