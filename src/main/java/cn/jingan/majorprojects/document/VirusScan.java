package cn.jingan.majorprojects.document;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a virus scanner about a file that passed all other checks. */
@FunctionalInterface
interface VirusScan {

    /** Why it is refused: infected, or not scanned because the scanner does not answer; empty when it is clean. */
    Optional<DocumentRule> broken(Path file);
}
