package cn.jingan.majorprojects.gate.sheet;

import cn.jingan.majorprojects.gate.GateSubjects;
import cn.jingan.majorprojects.gate.Seats;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.print.Imprint;
import cn.jingan.majorprojects.print.Paper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prints a decision sheet on one page: in smaller letters, and with consents cut short, where there is much to say. */
@Component
class SheetPrint {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private static final int DAY = 10;

    private final Paper paper;
    private final GateSubjects subjects;
    private final OrganizationQueries organization;
    private final Seats seats;
    private final Clock clock;

    SheetPrint(Paper paper, GateSubjects subjects, OrganizationQueries organization, Seats seats, Clock clock) {
        this.paper = paper;
        this.subjects = subjects;
        this.organization = organization;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * How closely it is set.
     *
     * @param letters size of the letters in points
     * @param dissent characters of what objects or sets conditions, before it is cut
     * @param consent characters of what agrees
     */
    public record Setting(String letters, int dissent, int consent) {

        /** The text, cut where it is longer; the whole stands in the system. */
        public String cut(String text, boolean dissents) {
            int most = dissents ? dissent : consent;
            return text.codePointCount(0, text.length()) <= most
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, most)) + "……（全文见系统）";
        }
    }

    private static final List<Setting> SETTINGS = List.of(
            new Setting("11", 4000, 4000),
            new Setting("9.5", 4000, 4000),
            new Setting("8.5", 4000, 600),
            new Setting("7.5", 4000, 150),
            new Setting("7", 1000, 60),
            new Setting("6.5", 300, 30),
            new Setting("6", 100, 10));

    byte[] print(Sheet sheet) {
        Map<String, Object> words = words(sheet);
        Stream<Map<String, Object>> settings = SETTINGS.stream().map(setting -> {
            Map<String, Object> set = new HashMap<>(words);
            set.put("setting", setting);
            return set;
        });
        String title = sheet.gate().project() + " "
                + sheet.gate().kind().title(sheet.round().no());
        Imprint imprint = new Imprint(title, sheet.decision().decidedAt());
        return paper.printOnePage("gate/sheet", settings.toList(), imprint);
    }

    private Map<String, Object> words(Sheet sheet) {
        Map<String, Object> words = new HashMap<>();
        words.put("sheet", sheet);
        words.put("subject", subjects.title(sheet.gate().projectId()));
        words.put("organization", organization);
        words.put("seats", seats);
        words.put("person", person(sheet.decision().decidedBy()));
        words.put("day", (Function<Instant, String>) at -> minute(at).substring(0, DAY));
        words.put("decidedAt", minute(sheet.decision().decidedAt()));
        words.put("recordedAt", minute(sheet.place().recorded()));
        words.put("signedAt", minute(sheet.sealed().signedAt()));
        return words;
    }

    private String person(String id) {
        return organization.personNames(List.of(id)).getOrDefault(id, id);
    }

    private String minute(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, clock.getZone()));
    }
}
