package cn.jingan.majorprojects.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jingan.majorprojects.audit.LedgerFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The order of ids is not the order of commits: an entry that comes late is found all the same. */
class TextIndexTest {
    private static final int ENTRIES = 40;

    private final LedgerFixture ledger = LedgerFixture.onH2();
    private final TextIndex index = ledger.context.getBean(TextIndex.class);

    @AfterEach
    void end() {
        ledger.close();
    }

    @Test
    void anEntryThatCommitsLateIsFoundInTheBlockOfItsId() {
        Random random = new Random(82);
        for (int i = 0; i < ENTRIES; i++) {
            ledger.publish(LedgerFixture.event("ZD-001", "opinion.issued").saying(i + "号。" + word(random)));
        }
        List<String> ids = ledger.witness.queryForList("select id from audit_entry order by id", String.class);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            order.add(i);
        }
        order.remove(Integer.valueOf(3));
        order.add(3);
        for (int place : order.subList(0, ENTRIES - 1)) {
            addLeaf(ids.get(place), place);
        }
        while (index.follow(7) > 0) {
            assertThat(index.indexed()).isLessThan(ENTRIES);
        }
        addLeaf(ids.get(3), 3);

        assertThat(index.follow(7)).isEqualTo(1);

        assertThat(index.indexed()).isEqualTo(ENTRIES);
        assertThat(ledger.witness.queryForObject("select count(*) from audit_text_block", Integer.class))
                .isGreaterThan(5);
        for (int i = 0; i < ENTRIES; i++) {
            assertThat(mayHold(i + "号。", ids.get(i))).as("entry %d", i).isTrue();
        }
        assertThat(mayHold("3号。", ids.get(ENTRIES - 1))).isFalse();
    }

    private boolean mayHold(String text, String id) {
        List<Span> spans = new ArrayList<>();
        index.visit(text, null, spans::add);
        return spans.stream()
                .anyMatch(span ->
                        id.compareTo(span.from()) >= 0 && (span.before() == null || id.compareTo(span.before()) < 0));
    }

    private void addLeaf(String id, int seq) {
        Long next = ledger.witness.queryForObject("select count(*) from audit_leaf", Long.class);
        ledger.witness.update(
                "insert into audit_leaf (leaf_index, entry_id, chain, seq, hash) values (?, ?, 'ZD-001', ?, ?)",
                next,
                id,
                seq,
                new byte[32]);
        ledger.witness.update("delete from audit_pending where entry_id = ?", id);
    }

    private static String word(Random random) {
        return random.ints(400, 0x4E00, 0x4E00 + 4_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
