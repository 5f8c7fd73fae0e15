package cn.jingan.majorprojects.audit.web;

import cn.jingan.majorprojects.audit.ChainReport;
import cn.jingan.majorprojects.audit.HistoryProof;
import cn.jingan.majorprojects.audit.Mark;
import cn.jingan.majorprojects.shared.Cases;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the history shows.
 *
 * @param path of the page
 * @param project whose history it is; null for the search over all
 * @param form what was searched
 * @param meant the projects somebody may have meant by what they typed; null when it was clear
 * @param days what was found
 * @param next id after which the older ones come; null at the end
 * @param chosen the entry shown in full; null when nothing was found
 * @param proof its place in the chain; null when nothing was found
 * @param report of the chain's check; null when none was asked for
 * @param recorded whether this search was itself recorded
 * @param administers whether the person sees the system's chain only
 * @param marks of auditors on the chosen entry
 * @param keepsMarks whether the person may mark
 */
record HistoryScreen(
        String path,
        @Nullable String project,
        HistoryForm form,
        @Nullable List<Cases.Title> meant,
        List<Timeline.Day> days,
        @Nullable String next,
        Timeline.@Nullable Line chosen,
        @Nullable HistoryProof proof,
        @Nullable ChainReport report,
        boolean recorded,
        boolean administers,
        List<Mark> marks,
        boolean keepsMarks) {

    /** When the head above the chosen entry was signed, to the second. */
    public String signedAt() {
        return proof == null || proof.seal() == null
                ? ""
                : Timeline.moment(proof.seal().signedAt().toInstant(ZoneOffset.UTC));
    }

    /** Address of the part that is older. */
    public String older() {
        return with("after", next);
    }

    /** Address of the newest part. */
    public String newest() {
        return form.at(path).toString();
    }

    /** Address of the same part with that entry in full. */
    public String choosing(String id) {
        return form.at(path).with("after", form.after()).with("entry", id).toString();
    }

    /** Address of the same search with that many entries a page. */
    public String sized(int limit) {
        return form.at(path).with("limit", limit).toString();
    }

    /** Address of the same search in that project. */
    public String within(String code) {
        return with("project", code);
    }

    /** Address that recomputes the project's chain. */
    public String checking() {
        return with("check", "true");
    }

    /** Address of the export of what was searched, as {@code csv}, {@code xlsx} or {@code json}. */
    public String export(String format) {
        return form.at("/history." + format).with("project", project).toString();
    }

    private String with(String name, @Nullable String value) {
        return form.at(path).with(name, value).toString();
    }
}
