package cn.jingan.majorprojects.project.programme;

import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Seed;
import cn.jingan.majorprojects.shared.Seeding;
import org.springframework.stereotype.Component;

/** Defines the groups that the names of the outline's projects show; each one once. */
@Component
class ProgrammeSeeds implements Seeding {
    private static final int AFTER_PROJECTS = 45;

    private final ProgrammeService service;

    ProgrammeSeeds(ProgrammeService service) {
        this.service = service;
    }

    @Override
    public int getPhase() {
        return AFTER_PROJECTS;
    }

    @Override
    public void start() {
        service.define(
                Acting.SYSTEM,
                Seed.rows("programme-groups").stream()
                        .map(row -> new Programme(
                                row.getField("code"),
                                Programme.Kind.valueOf(row.getField("kind")),
                                row.getField("name"),
                                Seed.parts(row.getField("members")),
                                row.getField("note")))
                        .toList());
    }
}
