package cn.jingan.majorprojects.scenario;

import cn.jingan.majorprojects.change.ChangeFile;
import cn.jingan.majorprojects.change.ChangeKind;
import cn.jingan.majorprojects.change.ChangeQueries;
import cn.jingan.majorprojects.change.ChangeRequest;
import cn.jingan.majorprojects.change.ChangeService;
import cn.jingan.majorprojects.change.HeadAnswer;
import cn.jingan.majorprojects.gate.Answer;
import cn.jingan.majorprojects.gate.DecisionGiven;
import cn.jingan.majorprojects.gate.DecisionService;
import cn.jingan.majorprojects.gate.GateFile;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.GateService;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.OpinionStatus;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Verdict;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** What people do about changes, through the services as the screens call them. */
@TestComponent
public class ChangeCast {
    @Autowired
    private Cast cast;

    @Autowired
    private ChangeService service;

    @Autowired
    private ChangeQueries queries;

    @Autowired
    private GateService gates;

    @Autowired
    private GateQueries gateQueries;

    @Autowired
    private DecisionService decisions;

    /** An application of that kind with all its papers and nothing else. */
    public static ChangeRequest request(ChangeKind kind) {
        return request(kind, null, null, null, null, null, null, null);
    }

    /** An application with all its papers. */
    public static ChangeRequest request(
            ChangeKind kind,
            LocalDate date,
            String milestone,
            String amount,
            String percent,
            String aspect,
            String text,
            String department) {
        return new ChangeRequest(
                kind,
                "情况变化。",
                kind.papers(),
                List.of(Cast.scan("材料.pdf")),
                date,
                milestone,
                false,
                amount == null ? null : new BigDecimal(amount),
                percent == null ? null : new BigDecimal(percent),
                aspect,
                text,
                text == null ? null : "原来的内容",
                department,
                aspect == null ? null : "静府会〔示例〕1 号",
                aspect == null ? null : "静人常〔示例〕1 号",
                null);
    }

    /** The same, handed to that head. */
    public static ChangeRequest handedTo(ChangeRequest request, String head) {
        return new ChangeRequest(
                request.kind(),
                request.reason(),
                request.papers(),
                request.evidence(),
                request.date(),
                request.milestone(),
                request.shift(),
                request.amount(),
                request.percent(),
                request.aspect(),
                request.wanted(),
                request.present(),
                request.department(),
                request.executiveRecord(),
                request.congressRecord(),
                head);
    }

    /** The officer of the lead department applies. */
    public String apply(String code, ChangeRequest request) {
        return service.apply(officer(code), code, request);
    }

    public Actor officer(String code) {
        return cast.actor(cast.project(code).leadDepartment() + ".officer");
    }

    public Actor head(String code) {
        return cast.actor(cast.project(code).leadDepartment() + ".head");
    }

    /** The latest change of the project. */
    public String running(String code) {
        return queries.ofProject(cast.project(code).id()).get(0).change().id();
    }

    public ChangeFile file(String id) {
        return queries.visible(cast.auditor(), id);
    }

    public GateFile gate(String change) {
        return gateQueries.file(file(change).change().gateId());
    }

    /** The lead department's head issues the application, and every department that is asked agrees. */
    public void sign(String change) {
        String gate = file(change).change().gateId();
        String lead = gate(change).gate().leadDepartment();
        gates.issue(cast.actor(lead + ".head"), gate, Version.ANY, new Issuance(Issuance.Choice.ISSUED, null));
        gate(change).opinions().stream()
                .filter(opinion -> opinion.status() != OpinionStatus.ISSUED)
                .toList()
                .forEach(this::agree);
    }

    private void agree(OpinionView opinion) {
        cast.answer(opinion, Answer.AGREE);
    }

    public void decide(String change, Verdict verdict) {
        GateFile file = gate(change);
        DecisionGiven given = new DecisionGiven(verdict, "意见。", List.of(), List.of());
        decisions.decide(decider(file), file.gate().id(), Version.ANY, given);
    }

    public Actor decider(GateFile file) {
        String post = file.round().orElseThrow().deciderPost();
        return post.equals("EXECUTIVE_RECORDER") ? cast.actor("zf.recorder") : cast.decider(file);
    }

    /** From the application to an approval by the leaders. */
    public String through(String code, ChangeRequest request) {
        String change = apply(code, request);
        sign(change);
        decide(change, Verdict.APPROVED);
        return change;
    }

    public String through(String code, ChangeKind kind) {
        return through(code, request(kind));
    }

    public void approve(String code, String change, HeadAnswer.Choice answer) {
        service.approve(head(code), change, Version.ANY, new HeadAnswer(answer, "意见。"));
    }
}
