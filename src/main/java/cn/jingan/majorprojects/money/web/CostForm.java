package cn.jingan.majorprojects.money.web;

import cn.jingan.majorprojects.document.Upload;
import cn.jingan.majorprojects.money.CostEntry;
import cn.jingan.majorprojects.money.CostEntry.Share;
import cn.jingan.majorprojects.money.CostKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the form of a figure sends. */
record CostForm(
        @Nullable CostKind kind,
        @Nullable String part,
        @Nullable BigDecimal amount,
        @Nullable LocalDate datedOn,
        @Nullable String source,
        @Nullable String reason,
        @Nullable String funding1,
        @Nullable BigDecimal fundingAmount1,
        @Nullable String funding2,
        @Nullable BigDecimal fundingAmount2,
        @Nullable String funding3,
        @Nullable BigDecimal fundingAmount3,
        @Nullable String funding4,
        @Nullable BigDecimal fundingAmount4,
        @Nullable List<MultipartFile> evidence) {

    CostEntry entry() {
        List<Share> funding = Stream.of(
                        share(1, funding1, fundingAmount1),
                        share(2, funding2, fundingAmount2),
                        share(3, funding3, fundingAmount3),
                        share(4, funding4, fundingAmount4))
                .filter(share -> share.source() != null || share.amount() != null)
                .toList();
        return new CostEntry(kind, part, amount, datedOn, source, reason, funding, Upload.chosen("", evidence));
    }

    private static Share share(int no, @Nullable String source, @Nullable BigDecimal amount) {
        return new Share(no, source == null || source.isBlank() ? null : source.strip(), amount);
    }
}
