package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Actor.Sees;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.Seeding;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads departments, posts, holidays and, for a demonstration, people; each row once. */
@Component
class OrganizationSeeds implements Seeding {
    private final OrganizationService service;
    private final PeopleService people;
    private final Organization organization;
    private final Passwords passwords;
    private final boolean demo;
    private final String demoPassword;

    OrganizationSeeds(
            OrganizationService service,
            PeopleService people,
            Organization organization,
            Passwords passwords,
            @Value("${majorprojects.demo}") boolean demo,
            @Value("${majorprojects.demo-password}") String demoPassword) {
        this.service = service;
        this.people = people;
        this.organization = organization;
        this.passwords = passwords;
        this.demo = demo;
        this.demoPassword = demoPassword;
    }

    @Override
    public int getPhase() {
        return 10;
    }

    @Override
    @Transactional
    public void start() {
        loadDepartments();
        loadPosts();
        loadHolidays();
        if (demo) {
            loadPeople();
        } else {
            people.endDemo();
        }
    }

    private void loadDepartments() {
        Set<String> known =
                organization.departments().stream().map(Department::code).collect(Collectors.toSet());
        Seed.rows("departments").stream()
                .map(OrganizationSeeds::department)
                .filter(department -> !known.contains(department.code()))
                .forEach(department -> service.add(Acting.SYSTEM, department));
    }

    private void loadPosts() {
        Set<String> known = organization.posts().stream().map(Post::code).collect(Collectors.toSet());
        Seed.rows("posts").stream()
                .map(OrganizationSeeds::post)
                .filter(post -> !known.contains(post.code()))
                .forEach(service::add);
    }

    private void loadHolidays() {
        Set<LocalDate> known = organization.holidays().stream()
                .map(Organization.Holiday::holidayOn)
                .collect(Collectors.toSet());
        Seed.rows("holidays").stream()
                .map(OrganizationSeeds::holiday)
                .filter(holiday -> !known.contains(holiday.holidayOn()))
                .forEach(service::add);
    }

    private void loadPeople() {
        List<NewAccount> listed =
                Seed.rows("people").stream().map(OrganizationSeeds::account).toList();
        Set<String> known = organization.knownUsernames(
                listed.stream().map(NewAccount::username).toList());
        List<NewAccount> missing = listed.stream()
                .filter(account -> !known.contains(account.username()))
                .toList();
        if (!missing.isEmpty()) {
            String hash = passwords.hash(demoPassword);
            missing.forEach(account -> people.createForDemo(account, hash));
        }
    }

    private static Department department(NamedCsvRecord row) {
        return new Department(
                row.getField("code"),
                row.getField("name"),
                row.getField("kind"),
                row.getField("role"),
                LocalDate.parse(row.getField("valid_from")),
                day(row.getField("valid_to")),
                row.getField("note"));
    }

    private static Post post(NamedCsvRecord row) {
        return new Post(
                row.getField("code"),
                row.getField("name"),
                row.getField("name_en"),
                row.getField("kind"),
                Sees.valueOf(row.getField("sees")),
                row.getField("note"));
    }

    private static Organization.Holiday holiday(NamedCsvRecord row) {
        return new Organization.Holiday(
                LocalDate.parse(row.getField("date")), row.getField("kind"), row.getField("name"));
    }

    private static NewAccount account(NamedCsvRecord row) {
        String department = row.getField("department");
        Set<String> posts = new HashSet<>(Seed.parts(row.getField("posts")));
        return new NewAccount(
                row.getField("username"),
                row.getField("display"),
                posts.stream()
                        .sorted()
                        .map(post -> new Holding(post, department))
                        .toList());
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
