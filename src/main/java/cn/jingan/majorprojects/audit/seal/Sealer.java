package cn.jingan.majorprojects.audit.seal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals what waits, on whichever node has the lease. It may be killed anywhere: the next one goes on from the rows. */
@Component
class Sealer {
    private static final int PART = 1_000;
    private static final int LEASE_SECONDS = 30;

    private final String holder = UUID.randomUUID().toString();
    private final SealerLease lease;
    private final SealSteps steps;

    Sealer(SealerLease lease, SealSteps steps) {
        this.lease = lease;
        this.steps = steps;
    }

    /** Seals everything that waits and signs the result; nothing where another node holds the lease. */
    void seal() {
        Optional<Long> fence = held();
        if (fence.isEmpty()) {
            return;
        }
        while (steps.place(fence.get(), PART) && held().equals(fence)) {
            // The next part.
        }
        while (steps.follow(fence.get(), PART) && held().equals(fence)) {
            // The next part.
        }
        steps.sign(fence.get());
    }

    /** The fence of the lease this node holds now, taken or renewed; empty while another node holds it. */
    Optional<Long> held() {
        if (lease.renew(holder, LEASE_SECONDS) == 0) {
            lease.take(holder, LEASE_SECONDS);
        }
        return lease.fence(holder);
    }
}
