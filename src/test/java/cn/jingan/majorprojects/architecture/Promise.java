package cn.jingan.majorprojects.architecture;

import java.util.List;
import java.util.Set;

/** What a kind of endpoint promises whatever it does, so that no row of the table can be filled in against it. */
final class Promise {
    private static final Set<String> ADMINISTRATORS = Set.of("systemAdmin", "securityAdmin", "auditAdmin");
    private static final List<String> DONE = List.of("200", "201", "204", "302");

    private Promise() {}

    static boolean kept(EndpointMatrixTest.Row row, String role, String answer) {
        boolean done = DONE.contains(answer);
        boolean nobody = role.equals("anonymous") && !row.kind().equals("OPEN");
        boolean changes = !row.method().startsWith("GET");
        boolean auditor = role.equals("auditor")
                && changes
                && !Set.of("OPEN", "OWN", "PAPERS").contains(row.kind());
        boolean nothing = row.relation().equals("none") && changes;
        return !answer.startsWith("5") && !(done && (nobody || auditor || nothing)) && !(done && isForeign(row, role));
    }

    /** Each ground is closed to those it does not belong to. */
    private static boolean isForeign(EndpointMatrixTest.Row row, String role) {
        return switch (row.kind()) {
            case "BUSINESS" -> ADMINISTRATORS.contains(role) && !row.pattern().equals("/") || othersCase(row, role);
            case "PEOPLE" -> !role.equals("securityAdmin");
            case "DEPARTMENTS" -> !Set.of("systemAdmin", "securityAdmin").contains(role);
            case "TABLES" -> Set.of("securityAdmin", "auditAdmin").contains(role);
            case "MODELS" -> !role.equals("systemAdmin");
            case "PAPERS" -> !role.equals("auditor");
            case "HISTORY" -> Set.of("systemAdmin", "securityAdmin").contains(role) || othersCase(row, role);
            default -> false;
        };
    }

    /** The people of one department find nothing of another's case. */
    private static boolean othersCase(EndpointMatrixTest.Row row, String role) {
        return row.relation().equals("other")
                && Set.of("officer", "leadHead").contains(role)
                && !row.pattern().contains("{no}");
    }
}
