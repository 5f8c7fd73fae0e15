package cn.jingan.majorprojects.light;

/** The table that says who decides about a light; the process answers. */
public interface LightAuthority {

    /** Who decides for that project. */
    Level level(String projectId);

    /**
     * Who decides.
     *
     * @param post code of the deciding post
     * @param days working days for the decision
     * @param version of the table, as name@version
     */
    record Level(String post, int days, String version) {}
}
