package cn.jingan.majorprojects.project.programme;

import java.util.List;

/**
 * Projects that must be looked at together.
 *
 * @param code of the group, such as {@code BAOFENGYUAN}
 * @param kind what joins them
 * @param name what the group is called
 * @param members codes of its projects, at least two
 * @param note on what it rests
 */
public record Programme(String code, Kind kind, String name, List<String> members, String note) {
    /** What joins projects. */
    public enum Kind {
        /** 同地块配建: on one site, or one built for the other. */
        PAIRED,
        /** 路网衔接: roads that meet. */
        ROADS
    }
}
