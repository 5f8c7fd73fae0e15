package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;
import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;

/** Everybody who sees all sees every project; who sees their own sees ZD-001 alone. */
final class CaseAccessFixture implements CaseAccess {

    @Override
    public void requireVisible(Actor actor, String projectCode) {
        boolean visible =
                actor.sees() == Actor.Sees.ALL || (actor.sees() == Actor.Sees.OWN && projectCode.equals("ZD-001"));
        if (!visible) {
            throw new RuleViolation(SharedRule.NOT_FOUND);
        }
    }
}
