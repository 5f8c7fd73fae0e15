package cn.jingan.majorprojects.gate;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.DomainEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what became of several decisions, once all of them were tried. */
@Component
class BatchRecord {
    private final Batches batches;
    private final GateDesk desk;

    BatchRecord(Batches batches, GateDesk desk) {
        this.batches = batches;
        this.desk = desk;
    }

    @Transactional
    public void keep(Acting by, Batch batch) {
        batches.insert(batch);
        batches.insertLines(batch.id(), batch.lines());
        desk.tell(DomainEvent.of(
                        by,
                        "gate.decidedTogether",
                        null,
                        "batch",
                        batch.id(),
                        batch.decided() + "/" + batch.lines().size())
                .change("verdict", null, batch.answer())
                .change("batchDone", null, batch.decided())
                .change("batchRefused", null, batch.refused()));
    }
}
