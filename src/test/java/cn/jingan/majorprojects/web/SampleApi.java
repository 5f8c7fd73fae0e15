package cn.jingan.majorprojects.web;

import cn.jingan.majorprojects.shared.Action;
import cn.jingan.majorprojects.shared.Actor;
import cn.jingan.majorprojects.shared.CommandsOfTheirOwn;
import cn.jingan.majorprojects.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@TestComponent
@RestController
@RequestMapping("/api/sample")
class SampleApi {
    private final SampleCommands commands;

    SampleApi(SampleCommands commands) {
        this.commands = commands;
    }

    record Note(@NotBlank String note, LocalDate day) {}

    @GetMapping("/{day}")
    Map<String, Object> read(@PathVariable LocalDate day, @RequestParam @Max(5) int limit) {
        return Map.of("day", day, "limit", limit);
    }

    @GetMapping("/who")
    Map<String, Object> who(Actor actor, Version version) {
        return version.value() == null
                ? Map.of("who", actor.username())
                : Map.of("who", actor.username(), "version", version.value());
    }

    @GetMapping("/action")
    Action action() {
        return SamplePages.action();
    }

    @GetMapping("/forbidden")
    void forbidden() {
        throw new AccessDeniedException("no");
    }

    @PostMapping
    Map<String, Object> act(Actor actor, Version version, @Valid @RequestBody Note note) {
        version.require(7);
        return Map.of("id", commands.act(note.note()));
    }

    @PostMapping("/made")
    ResponseEntity<Map<String, Object>> make(@RequestBody Note note) {
        long id = commands.act(note.note());
        return ResponseEntity.created(URI.create("/api/sample/" + id)).body(Map.of("id", id));
    }

    @PostMapping("/file")
    void file(@RequestParam MultipartFile file) {
        commands.act(file.getOriginalFilename());
    }

    @CommandsOfTheirOwn
    @PostMapping("/several")
    Map<String, Object> several(@RequestBody Note note) {
        return Map.of("id", commands.actAlone(note.note()));
    }

    @DeleteMapping("/{id}")
    void delete(@PathVariable long id) {
        commands.act("deleted " + id);
    }
}
