package cn.jingan.majorprojects.organization.web;

import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.organization.OrganizationService;
import cn.jingan.majorprojects.organization.Post;
import cn.jingan.majorprojects.shared.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Departments and posts for programs. */
@RestController
class DepartmentApi {
    private final OrganizationQueries organization;
    private final OrganizationService service;

    DepartmentApi(OrganizationQueries organization, OrganizationService service) {
        this.organization = organization;
        this.service = service;
    }

    /** The departments there are today. */
    @GetMapping("/api/departments")
    Map<String, List<Department>> departments() {
        return Map.of("items", organization.departments());
    }

    @GetMapping("/api/posts")
    Map<String, List<Post>> posts() {
        return Map.of("items", organization.posts());
    }

    @PostMapping("/api/departments")
    Department add(Actor actor, @RequestBody DepartmentForm body) {
        service.addDepartment(actor, body.wantedCode(), body.wantedName(), body.wantedKind(), body.first());
        return organization.department(body.wantedCode());
    }

    @PostMapping("/api/departments/{code}/rename")
    Department rename(Actor actor, @PathVariable String code, @RequestBody DepartmentForm body) {
        service.renameDepartment(actor, code, body.wantedName(), body.first());
        return organization.department(code);
    }

    @PostMapping("/api/departments/{code}/close")
    Department close(Actor actor, @PathVariable String code, @RequestBody DepartmentForm body) {
        service.closeDepartment(actor, code, body.last());
        return organization.department(code);
    }
}
