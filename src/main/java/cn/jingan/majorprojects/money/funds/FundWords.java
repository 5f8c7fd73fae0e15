package cn.jingan.majorprojects.money.funds;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language where figures part, and what is missing to judge them. */
@Component
public class FundWords {
    private final MessageSource messages;

    FundWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The divergence with its figures: 已支付 62%，形象进度 31%，支付超前 31 个百分点. */
    public String of(Divergence divergence, Measured measured) {
        boolean excess = divergence.kind() == Divergence.Kind.PAID_OVER_RECEIVED;
        Measured.Base base = measured.base();
        return text(
                "funds.divergence." + divergence.kind(),
                excess ? amount(divergence.actual()) : number(divergence.actual()),
                excess ? amount(divergence.expected()) : number(divergence.expected()),
                excess ? amount(divergence.actual().subtract(divergence.expected())) : number(divergence.points()),
                base == null ? "" : text("funds.base." + base.kind()));
    }

    /** What is missing, and what therefore is not judged. */
    public String of(Divergences.Missing missing, Measured measured) {
        int year = measured.month().getYear();
        return text("funds.missing." + missing, String.valueOf(year), String.valueOf(year - 1));
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** In 万元, with thousands set off. */
    private static String amount(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    /** Without noughts that say nothing. */
    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
