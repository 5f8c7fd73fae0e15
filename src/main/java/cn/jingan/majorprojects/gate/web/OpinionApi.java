package cn.jingan.majorprojects.gate.web;

import cn.jingan.majorprojects.gate.Consultation;
import cn.jingan.majorprojects.gate.Draft;
import cn.jingan.majorprojects.gate.GateQueries;
import cn.jingan.majorprojects.gate.Issuance;
import cn.jingan.majorprojects.gate.OpinionService;
import cn.jingan.majorprojects.gate.OpinionView;
import cn.jingan.majorprojects.gate.Reason;
import cn.jingan.majorprojects.gate.WithdrawalService;
import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actions;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Subject;
import cn.jingan.majorprojects.shared.Version;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Departments' opinions for programs. */
@RestController
class OpinionApi {
    private final GateQueries queries;
    private final OpinionService opinions;
    private final WithdrawalService withdrawals;
    private final Actions actions;

    OpinionApi(GateQueries queries, OpinionService opinions, WithdrawalService withdrawals, Actions actions) {
        this.queries = queries;
        this.opinions = opinions;
        this.withdrawals = withdrawals;
        this.actions = actions;
    }

    /** A department's opinion with what this person may do with it. */
    record OpinionJson(OpinionView opinion, List<Action> actions) {}

    /** One opinion. */
    @GetMapping("/api/opinions/{id}")
    OpinionJson opinion(Actor actor, @PathVariable String id) {
        return new OpinionJson(queries.visibleOpinion(actor, id), actions.of(actor, new Subject("opinion", id)));
    }

    /** 经办人拟稿. */
    @PostMapping("/api/opinions/{id}/draft")
    OpinionJson draft(Actor actor, @PathVariable String id, Version version, @RequestBody Draft body) {
        opinions.draft(actor, id, version, body);
        return opinion(actor, id);
    }

    /** 单一岗位出具意见. */
    @PostMapping("/api/opinions/{id}/give")
    OpinionJson give(Actor actor, @PathVariable String id, Version version, @RequestBody Draft body) {
        opinions.give(actor, id, version, body);
        return opinion(actor, id);
    }

    /** 前加签. */
    @PostMapping("/api/opinions/{id}/consult")
    OpinionJson consult(Actor actor, @PathVariable String id, Version version, @RequestBody Consultation body) {
        opinions.consult(actor, id, version, body);
        return opinion(actor, id);
    }

    /** 负责人签发, with 后加签 where it is wanted. */
    @PostMapping("/api/opinions/{id}/issue")
    OpinionJson issue(Actor actor, @PathVariable String id, Version version, @RequestBody Issuance body) {
        opinions.issue(actor, id, version, body);
        return opinion(actor, id);
    }

    /** 收回意见. */
    @PostMapping("/api/opinions/{id}/take-back")
    OpinionJson takeBack(Actor actor, @PathVariable String id, Version version, @RequestBody Reason body) {
        withdrawals.takeBack(actor, id, version, body);
        return opinion(actor, id);
    }
}
