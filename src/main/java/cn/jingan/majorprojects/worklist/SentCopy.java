package cn.jingan.majorprojects.worklist;

import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.Ids;
import cn.jingan.majorprojects.shared.SearchText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of what was sent for reading.
 *
 * @param reader whose it is: {@code P:person}, {@code H:department/post}, {@code D:department}
 */
record SentCopy(
        String id,
        String project,
        String projectNumber,
        String projectName,
        String kind,
        String label,
        String href,
        String department,
        String post,
        String reader,
        @Nullable String sender,
        @Nullable String said,
        Instant createdAt) {

    /** Of what the process sends to a post. */
    static SentCopy of(Copy copy) {
        return new SentCopy(
                copy.id(),
                copy.project(),
                copy.projectNumber(),
                copy.projectName(),
                copy.kind(),
                copy.label(),
                copy.href(),
                copy.department(),
                copy.post(),
                toPost(copy.department(), copy.post()),
                null,
                null,
                copy.createdAt());
    }

    /** The same for that reader, as a row of its own. */
    SentCopy to(String department, String anyReader) {
        return new SentCopy(
                Ids.next(),
                project,
                projectNumber,
                projectName,
                kind,
                label,
                href,
                department,
                "",
                anyReader,
                sender,
                said,
                createdAt);
    }

    /** What it is found by. */
    String search() {
        return SearchText.of(projectNumber + project + projectName + label);
    }

    static String toPerson(String person) {
        return "P:" + person;
    }

    static String toPost(String department, String post) {
        return "H:" + department + "/" + post;
    }

    static String toDepartment(String department) {
        return "D:" + department;
    }

    /** The readers that this person is. */
    static List<String> readers(Actor actor) {
        List<String> readers = new ArrayList<>(List.of(toPerson(actor.personId())));
        actor.holdings().forEach(held -> readers.add(toPost(held.department(), held.post())));
        actor.departments().forEach(department -> readers.add(toDepartment(department)));
        return readers;
    }
}
