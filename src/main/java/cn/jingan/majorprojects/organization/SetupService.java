package cn.jingan.majorprojects.organization;

import cn.jingan.majorprojects.organization.Link.Purpose;
import cn.jingan.majorprojects.shared.Acting;
import cn.jingan.majorprojects.shared.Holding;
import cn.jingan.majorprojects.shared.RuleViolation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first security administrator, who makes everybody else. */
@Service
@Transactional
public class SetupService {
    private static final Holding FIRST = new Holding("SECURITY_ADMIN", "zf");

    private final People people;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Links links;

    SetupService(People people, Accounts accounts, Passwords passwords, Links links) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
    }

    /** The secret of a new setup link; empty where somebody can sign in already. */
    public Optional<String> open() {
        return people.anyoneEnabled() ? Optional.empty() : Optional.of(links.make(Purpose.SETUP, null));
    }

    /** Refuses unless the link still lets its bearer set up. */
    @Transactional(readOnly = true)
    public void require(String secret) {
        links.require(Purpose.SETUP, secret);
    }

    /** Makes the security administrator and uses the link up. */
    public void setUp(String secret, String username, String display, String password, String again) {
        Link link = links.require(Purpose.SETUP, secret);
        if (!password.equals(again)) {
            throw RuleViolation.at("again", OrganizationRule.PASSWORDS_DIFFER);
        }
        PasswordPolicy.require("password", username, password);
        links.use(link);
        accounts.create(Acting.SYSTEM, new NewAccount(username, display, List.of(FIRST)), passwords.hash(password));
    }
}
