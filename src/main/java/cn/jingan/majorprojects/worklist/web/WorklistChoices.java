package cn.jingan.majorprojects.worklist.web;

import cn.jingan.majorprojects.project.Light;
import cn.jingan.majorprojects.worklist.CopyAbout;
import cn.jingan.majorprojects.worklist.Due;
import cn.jingan.majorprojects.worklist.ItemOrder;
import cn.jingan.majorprojects.worklist.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the inbox can be narrowed by. */
@Component("worklistChoices")
class WorklistChoices {
    static final List<String> STAGES = List.of("RESERVE", "PREPARATION", "CONSTRUCTION", "COMPLETION");
    static final List<String> CATEGORIES = List.of("INDUSTRY", "SOCIAL", "INFRASTRUCTURE");

    /** Stages in their order. */
    public List<String> getStages() {
        return STAGES;
    }

    /** Categories in the annex's order. */
    public List<String> getCategories() {
        return CATEGORIES;
    }

    /** Orders, the usual one first. */
    public List<ItemOrder> getOrders() {
        return List.of(ItemOrder.values());
    }

    /** Lights, the gravest first. */
    public List<Light> getLights() {
        return List.of(Light.values());
    }

    /** How near a limit has come. */
    public List<Due> getDues() {
        return List.of(Due.values());
    }

    /** What things to read are about. */
    public List<CopyAbout> getAbouts() {
        return List.of(CopyAbout.values());
    }

    /** Kinds of work in the order of a case. */
    public List<String> getKinds() {
        return WorkItem.KINDS;
    }
}
