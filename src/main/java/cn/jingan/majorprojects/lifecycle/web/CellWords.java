package cn.jingan.majorprojects.lifecycle.web;

import cn.jingan.majorprojects.lifecycle.table.Cells;
import cn.jingan.majorprojects.organization.Department;
import cn.jingan.majorprojects.organization.OrganizationQueries;
import cn.jingan.majorprojects.shared.Action.Option;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the cells of decision tables in the words of the trade: {@code lifecycle.cell.<column>.<value>}. */
@Component
public class CellWords {
    private static final Pattern CONTAINS = Pattern.compile("list contains\\(\\?, \"([^\"]*)\"\\)");
    private static final Pattern NOT = Pattern.compile("not\\(([^()]*)\\)");
    private static final Pattern AT_LEAST = Pattern.compile("(>=|<=|>|<)\\s*(\\d+(?:\\.\\d+)?)");

    private final MessageSource messages;
    private final OrganizationQueries organization;

    CellWords(MessageSource messages, OrganizationQueries organization) {
        this.messages = messages;
        this.organization = organization;
    }

    /** The cell of that column in words; a condition we have no words for stands as it is written. */
    public String say(String column, String cell) {
        if (cell.isEmpty()) {
            return word("any", "*");
        }
        Matcher not = NOT.matcher(cell);
        if (not.matches() && Cells.isLiterals(not.group(1))) {
            return messages.getMessage(
                    "lifecycle.cell.not", new Object[] {say(column, not.group(1))}, LocaleContextHolder.getLocale());
        }
        if (Cells.isLiterals(cell)) {
            return Cells.literals(cell).stream()
                    .map(value -> value(column, value))
                    .collect(Collectors.joining(word("and", "、")));
        }
        String said =
                CONTAINS.matcher(cell).replaceAll(found -> Matcher.quoteReplacement(value(column, found.group(1))));
        said = AT_LEAST.matcher(said).replaceAll(found -> Matcher.quoteReplacement(compared(found)));
        return said.equals(cell) ? value(column, cell) : said.replace(" or ", word("or", " / "));
    }

    /** One value of a column. */
    public String value(String column, String value) {
        return switch (column) {
            case "party" -> party(value);
            case "post" -> organization.postName(value);
            default -> word(column + "." + value, value);
        };
    }

    /** The parties a matrix may name. */
    Option[] parties() {
        Stream<String> roles =
                organization.departments().stream().map(Department::role).filter(role -> !role.isEmpty());
        return Stream.concat(Stream.of("主", "街", "功"), roles)
                .distinct()
                .map(sign -> new Option(sign, sign + " " + party(sign)))
                .toArray(Option[]::new);
    }

    /** The posts that may decide. */
    Option[] posts() {
        return organization.posts().stream()
                .map(post -> new Option(post.code(), organization.postName(post.code())))
                .toArray(Option[]::new);
    }

    Option[] values(String column, List<String> values) {
        return values.stream()
                .map(value -> new Option(value, value(column, value)))
                .toArray(Option[]::new);
    }

    private String party(String sign) {
        return organization.departmentByRole(sign).map(Department::name).orElseGet(() -> word("party." + sign, sign));
    }

    private static String compared(java.util.regex.MatchResult found) {
        return found.group(1).replace(">=", "≥").replace("<=", "≤") + " " + found.group(2);
    }

    private String word(String key, String otherwise) {
        String said = messages.getMessage("lifecycle.cell." + key, null, otherwise, LocaleContextHolder.getLocale());
        return said == null ? otherwise : said;
    }
}
