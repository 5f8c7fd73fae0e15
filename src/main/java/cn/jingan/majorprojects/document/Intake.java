package cn.jingan.majorprojects.document;

import cn.jingan.majorprojects.shared.RuleViolation;
import cn.jingan.majorprojects.shared.SharedRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes files in: all of them checked and on the disk, or none of them kept and every reason told. */
@Component
class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Staging staging;
    private final ContentStore store;
    private final VirusScan virusScan;

    Intake(Staging staging, ContentStore store, VirusScan virusScan) {
        this.staging = staging;
        this.store = store;
        this.virusScan = virusScan;
    }

    /** The files in the order given, each with its type, size and digest. */
    List<Taken> take(List<Upload> uploads) {
        if (uploads.size() > Limits.FILES) {
            throw new RuleViolation(List.of(DocumentRule.FILE_TOO_MANY.atAll()));
        }
        List<Taken> taken = new ArrayList<>();
        try {
            refuseBroken(uploads, taken);
            for (Taken each : taken) {
                keep(each);
            }
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            taken.forEach(this::discard);
        }
    }

    /** What is wrong with the files, each by its name; nothing of them is kept. */
    List<RuleViolation.Broken> faults(List<Upload> uploads) {
        if (uploads.size() > Limits.FILES) {
            return List.of(DocumentRule.FILE_TOO_MANY.atAll());
        }
        List<Taken> taken = new ArrayList<>();
        try {
            return broken(uploads, taken);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            taken.forEach(this::discard);
        }
    }

    private void keep(Taken taken) {
        try {
            store.keep(taken.content());
        } catch (IOException e) {
            LOG.error("{} is not stored", taken.upload().name(), e);
            throw new RuleViolation(
                    List.of(DocumentRule.FILE_NOT_STORED.at(taken.upload().name())));
        }
    }

    /** Looks into a file that passes the same checks; nothing of it is kept. */
    <T> T look(Upload upload, Look<T> look) {
        List<Taken> taken = new ArrayList<>();
        try {
            refuseBroken(List.of(upload), taken);
            return look.into(taken.get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            taken.forEach(this::discard);
        }
    }

    /** What is read of a file. */
    interface Look<T> {
        T into(Taken file) throws IOException;
    }

    /**
     * A file that passed.
     *
     * @param upload what was handed in
     * @param type found by name and content
     * @param content where it lies, its size and digest
     */
    record Taken(Upload upload, FileType type, Staged content) {}

    private void refuseBroken(List<Upload> uploads, List<Taken> taken) throws IOException {
        List<RuleViolation.Broken> broken = broken(uploads, taken);
        if (!broken.isEmpty()) {
            throw new RuleViolation(broken);
        }
    }

    private List<RuleViolation.Broken> broken(List<Upload> uploads, List<Taken> taken) throws IOException {
        List<RuleViolation.Broken> broken = new ArrayList<>();
        for (Upload upload : uploads) {
            broken(upload, taken).map(rule -> rule.at(upload.name())).ifPresent(broken::add);
            if (upload.kind().length() > Limits.KIND) {
                broken.add(new RuleViolation.Broken(SharedRule.TEXT_TOO_LONG, "kind", List.of(Limits.KIND)));
            }
        }
        return broken;
    }

    private Optional<DocumentRule> broken(Upload upload, List<Taken> taken) throws IOException {
        Optional<DocumentRule> name = FileName.broken(upload.name());
        if (name.isPresent()) {
            return name;
        }
        Optional<FileType> type = FileType.named(upload.name());
        if (type.isEmpty()) {
            return Optional.of(DocumentRule.FILE_TYPE_NOT_ALLOWED);
        }
        if (upload.size() > Limits.BYTES) {
            return Optional.of(DocumentRule.FILE_TOO_LARGE);
        }
        Taken staged = new Taken(upload, type.get(), staging.stage(upload.content(), Limits.BYTES));
        taken.add(staged);
        return broken(staged);
    }

    private Optional<DocumentRule> broken(Taken staged) throws IOException {
        if (staged.content().size() == 0) {
            return Optional.of(DocumentRule.FILE_EMPTY);
        }
        if (staged.content().size() > Limits.BYTES) {
            return Optional.of(DocumentRule.FILE_TOO_LARGE);
        }
        Optional<DocumentRule> content = staged.type().broken(staged.content().file());
        return content.isPresent() ? content : virusScan.broken(staged.content().file());
    }

    private void discard(Taken taken) {
        try {
            staging.discard(taken.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
