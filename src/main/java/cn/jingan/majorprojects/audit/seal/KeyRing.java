package cn.jingan.majorprojects.audit.seal;

import cn.jingan.majorprojects.audit.proof.NoteKey;
import cn.jingan.majorprojects.audit.proof.NoteKey.Kind;
import cn.jingan.majorprojects.audit.proof.SigningKey;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which key signs. A new key takes over with the next head, which the old one signs too: whoever trusts the old key
 * finds the new one named under its signature. Calls that add a key hold the sealer's row.
 */
@Component
class KeyRing {
    private final KnownKeys known;
    private final KeyFiles files;
    private final LedgerSettings settings;
    private final Clock clock;

    /**
     * Who signs a head.
     *
     * @param keys all of them
     * @param next those that sign for the first time and must be named; none at the very first head
     * @param newest number of the newest
     */
    record Signers(List<SigningKey> keys, List<NoteKey> next, int newest) {}

    KeyRing(KnownKeys known, KeyFiles files, LedgerSettings settings, Clock clock) {
        this.known = known;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    List<KnownKey> all() {
        return known.all();
    }

    /** Makes the first key of each kind that is needed and not there. */
    void prepare() {
        for (Kind kind : kinds()) {
            if (known.all().stream().noneMatch(key -> key.kind() == kind)) {
                add(kind);
            }
        }
    }

    /** Adds a key of that kind; it signs from the next head on. */
    KnownKey add(Kind kind) {
        SigningKey fresh = SigningKey.fresh(settings.origin(), kind);
        files.keep(fresh);
        int no = known.all().stream().mapToInt(KnownKey::no).max().orElse(0) + 1;
        KnownKey key = new KnownKey(
                no,
                fresh.key().id(),
                kind,
                fresh.key().text(),
                clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime());
        known.insert(key);
        return key;
    }

    /**
     * Who signs the next head.
     *
     * @param last number of the newest key that signed the head before; 0 when there is none
     * @throws KeyMissing when this node does not have the file of one of them
     */
    Signers signers(int last) {
        Map<Kind, List<KnownKey>> byKind = new EnumMap<>(Kind.class);
        known.all().forEach(key -> byKind.computeIfAbsent(key.kind(), kind -> new ArrayList<>())
                .add(key));
        List<SigningKey> keys = new ArrayList<>();
        List<NoteKey> next = new ArrayList<>();
        int newest = last;
        for (Kind kind : kinds()) {
            List<KnownKey> ofKind = Objects.requireNonNull(byKind.get(kind));
            int fresh = fresh(ofKind, last);
            for (KnownKey key : ofKind.subList(Math.max(fresh - 1, 0), ofKind.size())) {
                keys.add(secret(key));
                if (key.no() > last && (last > 0 || key != ofKind.get(0))) {
                    next.add(key.key());
                }
                newest = Math.max(newest, key.no());
            }
        }
        return new Signers(keys, next, newest);
    }

    /** Where the keys begin that have signed nothing yet. */
    private static int fresh(List<KnownKey> ofKind, int last) {
        int known = 0;
        while (known < ofKind.size() && ofKind.get(known).no() <= last) {
            known++;
        }
        return known;
    }

    /** The private half; refused where this node does not have the file. */
    SigningKey secret(KnownKey key) {
        return find(key).orElseThrow(() -> new KeyMissing(files.path(key.id()).toString()));
    }

    Optional<SigningKey> find(KnownKey key) {
        return files.find(key.id());
    }

    private List<Kind> kinds() {
        return settings.secondTree() ? List.of(Kind.ED25519, Kind.SM2) : List.of(Kind.ED25519);
    }

    /** The key that should sign is in no file of this node. */
    static final class KeyMissing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        KeyMissing(String file) {
            super("密钥文件不存在 / no such key file: " + file);
        }
    }
}
