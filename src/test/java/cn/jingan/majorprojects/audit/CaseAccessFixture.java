package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CaseAccess;

/** Everybody who sees all sees every project; who sees their own sees ZD-001 alone. */
final class CaseAccessFixture implements CaseAccess {

    @Override
    public boolean isVisible(Actor actor, String projectCode) {
        return actor.sees() == Actor.Sees.ALL || (actor.sees() == Actor.Sees.OWN && projectCode.equals("ZD-001"));
    }
}
