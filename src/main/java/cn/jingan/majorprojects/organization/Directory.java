package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.shared.WorkingDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Departments, posts and holidays as read at one moment: small, read by every page, changed seldom. */
record Directory(List<Department> departments, List<Post> posts, WorkingDays workingDays) {

    static Directory of(List<Department> departments, List<Post> posts, List<Organization.Holiday> holidays) {
        Set<Integer> years =
                holidays.stream().map(holiday -> holiday.holidayOn().getYear()).collect(Collectors.toSet());
        return new Directory(departments, posts, new WorkingDays(days(holidays, "OFF"), days(holidays, "WORK"), years));
    }

    private static Set<LocalDate> days(List<Organization.Holiday> holidays, String kind) {
        return holidays.stream()
                .filter(holiday -> holiday.kind().equals(kind))
                .map(Organization.Holiday::holidayOn)
                .collect(Collectors.toSet());
    }

    List<Department> departmentsOn(LocalDate day) {
        return departments.stream()
                .filter(department -> department.validOn(day))
                .toList();
    }

    Optional<Department> department(String code, LocalDate day) {
        List<Department> names = departments.stream()
                .filter(department -> department.code().equals(code))
                .toList();
        return names.stream()
                .filter(department -> department.validOn(day))
                .findFirst()
                .or(() -> names.stream().max(Comparator.comparing(Department::validFrom)));
    }

    Optional<Post> post(String code) {
        return posts.stream().filter(post -> post.code().equals(code)).findFirst();
    }

    String signature(String department, String post, LocalDate day) {
        String postName = post(post).map(Post::name).orElse(post);
        return department(department, day)
                .filter(found -> !found.kind().equals("GOVERNMENT"))
                .filter(found -> !postName.startsWith(found.name()))
                .map(found -> found.name() + "·" + postName)
                .orElse(postName);
    }
}
