package cn.jingan.majorprojects.project.intake;

import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Acting;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints what was submitted as PDF, in Chinese. The same submission gives the same bytes whenever it is printed: its
 * times are the submission's and its identifier comes from it.
 */
@Component
class IntakePaper {
    private static final String FONT = "/fonts/wqy-microhei-subset.ttf";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final ITemplateEngine templates;
    private final OrganizationQueries organization;
    private final Clock clock;
    private final CmapLookup glyphs;

    IntakePaper(ITemplateEngine templates, OrganizationQueries organization, Clock clock) {
        this.templates = templates;
        this.organization = organization;
        this.clock = clock;
        this.glyphs = glyphs();
    }

    private static CmapLookup glyphs() {
        try (InputStream font = font()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(FONT, e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(IntakePaper.class.getResourceAsStream(FONT), FONT);
    }

    /** The paper of the submission that the application stands at. */
    byte[] print(IntakeView intake, Acting by) {
        Instant at = intake.changedAt();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(IntakePaper::font, "Paper");
            builder.withHtmlContent(html(intake, by, at), "/");
            builder.usePDDocument(document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            document.setDocumentInformation(information(intake, at));
            document.setDocumentId(at.toEpochMilli());
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("could not print " + intake.id(), e);
        }
        return out.toByteArray();
    }

    private static PDDocumentInformation information(IntakeView intake, Instant at) {
        Calendar when = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        when.setTimeInMillis(at.toEpochMilli());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(intake.project() + " " + intake.name());
        information.setCreationDate(when);
        information.setModificationDate(when);
        return information;
    }

    private String html(IntakeView intake, Acting by, Instant at) {
        Context context = new Context(Locale.CHINA);
        context.setVariable("intake", intake);
        context.setVariable("proposal", intake.proposal());
        context.setVariable("department", name(intake.department()));
        context.setVariable("lead", name(intake.leadDepartment()));
        context.setVariable("subdistrict", name(intake.subdistrict()));
        context.setVariable("signature", organization.signature(by.department(), by.post()));
        context.setVariable(
                "person", organization.personNames(List.of(by.personId())).getOrDefault(by.personId(), by.personId()));
        context.setVariable("at", MINUTE.format(LocalDateTime.ofInstant(at, clock.getZone())));
        context.setVariables(Map.of("legible", (UnaryOperator<String>) this::legible));
        return templates.process("project/intake-paper", context);
    }

    private String name(@Nullable String department) {
        return department == null ? "" : organization.departmentName(department);
    }

    /** The text as the font can print it; what it has no sign for stands as its code. */
    String legible(@Nullable String text) {
        StringBuilder printed = new StringBuilder();
        if (text != null) {
            text.codePoints()
                    .forEach(sign -> printed.append(
                            sign == '\n' || glyphs.getGlyphId(sign) != 0
                                    ? Character.toString(sign)
                                    : "〔U+%04X〕".formatted(sign)));
        }
        return printed.toString();
    }
}
