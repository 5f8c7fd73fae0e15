package cn.jingan.majorprojects.audit;

import cn.jingan.majorprojects.audit.seal.Duty;
import cn.jingan.majorprojects.audit.seal.SealedHead;
import cn.jingan.majorprojects.audit.seal.SealedLedger;
import cn.jingan.majorprojects.shared.DailyLetter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The newest head of the ledger for the auditors' mail: the more of them lie outside, the less can be rewritten. */
@Component
class HeadLetter implements DailyLetter {
    private final SealedLedger ledger;
    private final MessageSource messages;
    private final Clock clock;

    HeadLetter(SealedLedger ledger, MessageSource messages, Clock clock) {
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String post() {
        return "AUDITOR";
    }

    @Override
    public boolean due(LocalDate day) {
        Instant last = ledger.duty(Duty.MAIL).done();
        boolean sent =
                last != null && !LocalDate.ofInstant(last, clock.getZone()).isBefore(day);
        return !sent && ledger.leads() && ledger.newest().isPresent();
    }

    @Override
    public Letter letter(LocalDate day) {
        SealedHead head = ledger.newest().orElseThrow();
        return new Letter(
                messages.getMessage("audit.letter.subject", new Object[] {day, head.size()}, Locale.CHINA),
                messages.getMessage("audit.letter.text", null, Locale.CHINA) + "\r\n\r\n" + head.note(),
                head.size());
    }

    @Override
    public void sent(Letter letter) {
        ledger.note(Duty.MAIL, letter.reached(), null);
    }

    @Override
    public void failed(String why) {
        ledger.failed(Duty.MAIL, why);
    }
}
