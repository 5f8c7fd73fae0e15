package cn.jingan.majorprojects.shared;

import java.util.Collection;
import java.util.Map;

/** The lights of cases with their reasons, for modules that show a project without knowing how it is judged. */
public interface CaseLights {

    /** The light of each project by its code, in one statement; a case without one is absent. */
    Map<String, Shown> of(Collection<String> projectCodes);

    /**
     * A light as it is shown.
     *
     * @param colour RED, YELLOW, GREEN or GREY
     * @param reason why, as a sentence in the language of the request
     * @param overridden whether somebody decided on it in place of what was judged (改灯)
     */
    record Shown(String colour, String reason, boolean overridden) {}
}
