package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.Consistency;
import cn.jingan.majorprojects.audit.Inclusion;
import cn.jingan.majorprojects.audit.SealState;
import cn.jingan.majorprojects.audit.Seals;
import cn.jingan.majorprojects.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Heads and proofs for programs. */
@RestController
class SealApi {
    private final Seals seals;

    SealApi(Seals seals) {
        this.seals = seals;
    }

    @GetMapping("/api/history/seal")
    SealState state(Actor actor) {
        return seals.state(actor);
    }

    @GetMapping("/api/history/inclusion")
    Inclusion inclusion(Actor actor, @RequestParam String project, @RequestParam long seq) {
        return seals.inclusion(actor, project, seq);
    }

    @GetMapping("/api/history/consistency")
    Consistency consistency(Actor actor, @RequestParam long from, @RequestParam long to) {
        return seals.consistency(actor, from, to);
    }
}
