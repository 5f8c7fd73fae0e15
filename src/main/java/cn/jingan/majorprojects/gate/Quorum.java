package cn.jingan.majorprojects.gate;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a round has what it needs. Required departments have all answered; of those in mode 任一 one consents, of
 * those in mode 比例 the share; only consents count, and where they never suffice the round waits for everybody.
 */
final class Quorum {
    private static final int WHOLE = 100;

    private final List<Signer> all;
    private final List<Signer> signers;

    Quorum(List<Signer> round) {
        all = List.copyOf(round);
        signers = round.stream().filter(signer -> signer.status().counts()).toList();
    }

    /** Whether nobody further must be waited for. */
    boolean reached() {
        List<Signer> open = open();
        if (open.isEmpty()) {
            return true;
        }
        boolean somethingIsAsked =
                signers.stream().anyMatch(Quorum::mustAnswer) || !choosing().isEmpty();
        return somethingIsAsked
                && open.stream().noneMatch(Quorum::mustAnswer)
                && enough(SignOffMode.ANY)
                && enough(SignOffMode.RATIO);
    }

    /** Departments that have not answered. */
    List<Signer> open() {
        return signers.stream().filter(signer -> signer.status().open()).toList();
    }

    /** Who is next in line after that one, removed or not, where departments answer one after the other. */
    Optional<Signer> after(String opinionId) {
        return all.stream()
                .filter(signer -> signer.id().equals(opinionId))
                .filter(signer -> signer.mode() == SignOffMode.SEQUENCE && signer.turn() != null)
                .findFirst()
                .flatMap(before -> signers.stream()
                        .filter(signer -> signer.status() == OpinionStatus.WAITING)
                        .findFirst());
    }

    /** Whether the round would still wait for somebody, or stand on somebody's answer, without these. */
    boolean standsWithout(Predicate<Signer> removed) {
        List<Signer> rest = signers.stream().filter(removed.negate()).toList();
        boolean required = signers.stream().anyMatch(Quorum::mustAnswer);
        return required ? rest.stream().anyMatch(Quorum::mustAnswer) : !rest.isEmpty();
    }

    private boolean enough(SignOffMode mode) {
        List<Signer> own =
                choosing().stream().filter(signer -> signer.mode() == mode).toList();
        if (own.stream().noneMatch(signer -> signer.status().open())) {
            return true;
        }
        long consents = own.stream().filter(Signer::consents).count();
        long concerned = own.stream().filter(signer -> !signer.notConcerned()).count();
        int share = own.stream().mapToInt(Signer::share).max().orElse(WHOLE);
        return mode == SignOffMode.ANY ? consents > 0 : consents * WHOLE >= concerned * share;
    }

    private List<Signer> choosing() {
        return signers.stream()
                .filter(signer -> !signer.origin().nested() && !signer.mode().waitsForEach())
                .toList();
    }

    private static boolean mustAnswer(Signer signer) {
        return signer.required() && signer.mode().waitsForEach();
    }
}
