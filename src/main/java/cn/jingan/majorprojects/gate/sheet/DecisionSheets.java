package cn.jingan.majorprojects.gate.sheet;

import cn.jingan.majorprojects.document.Document;
import cn.jingan.majorprojects.document.DocumentQueries;
import cn.jingan.majorprojects.document.DocumentService;
import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.gate.Decision;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateView;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseLock;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.Subject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decision sheets of gates. A sheet is printed once, when it is first asked for, and kept among the documents of the
 * case: whoever asks again gets those bytes, whatever is called otherwise by then.
 */
@Service
public class DecisionSheets {
    private static final String KIND = "决定单";

    private final GateQueries gates;
    private final SheetReader reader;
    private final SheetPrint print;
    private final DocumentQueries documents;
    private final DocumentService keeping;
    private final CaseLock locks;

    DecisionSheets(
            GateQueries gates,
            SheetReader reader,
            SheetPrint print,
            DocumentQueries documents,
            DocumentService keeping,
            CaseLock locks) {
        this.gates = gates;
        this.reader = reader;
        this.print = print;
        this.documents = documents;
        this.keeping = keeping;
        this.locks = locks;
    }

    /**
     * The sheet of a decided round as a document of the case.
     *
     * @param roundNo number of the round; null for the last that was decided
     */
    @Transactional
    public Document of(Actor actor, String gateId, @Nullable Integer roundNo) {
        GateFile file = gates.visible(actor, gateId);
        Decision decision = decision(file, roundNo);
        Subject subject = new Subject("decision", decision.id());
        return kept(subject).orElseGet(() -> {
            locks.hold(file.gate().projectId());
            return kept(subject).orElseGet(() -> keep(subject, file, decision));
        });
    }

    private static Decision decision(GateFile file, @Nullable Integer roundNo) {
        return file.decisions().stream()
                .filter(each -> roundNo == null || each.roundNo() == roundNo)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new RuleViolation(SheetRule.SHEET_NOT_DECIDED));
    }

    private Optional<Document> kept(Subject subject) {
        return documents.of(subject).stream().findFirst();
    }

    private Document keep(Subject subject, GateFile file, Decision decision) {
        GateView gate = file.gate();
        byte[] pdf = print.print(reader.read(file, decision));
        String name =
                "%s-%s-%s-第%d轮.pdf".formatted(KIND, gate.project(), gate.kind().label(), decision.roundNo());
        Upload upload = new Upload(name, KIND, new ByteArrayResource(pdf), pdf.length);
        return keeping.attach(Acting.SYSTEM, gate.project(), subject, List.of(upload))
                .get(0);
    }
}
