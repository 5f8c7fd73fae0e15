package cn.jingan.majorprojects.testing;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Hashes what an application of the tests hashes, the demo accounts' password included, so that it is quick to compare:
 * the same algorithm, whose cost stands in the hash. The thousands of sign-ins of all tests were an eighth of their work,
 * and the passwords they choose as much again; what a hash costs in service is tested by itself.
 */
final class LightPasswords implements BeanPostProcessor, ApplicationListener<ApplicationReadyEvent> {
    private static final Argon2PasswordEncoder LIGHT = new Argon2PasswordEncoder(16, 32, 1, 8, 1);

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (name.equals("passwords")) {
            ReflectionTestUtils.setField(bean, "encoder", LIGHT);
            ReflectionTestUtils.setField(bean, "nobodys", LIGHT.encode("nobody's"));
        }
        return bean;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        Environment environment = ready.getApplicationContext().getEnvironment();
        String password = environment.getRequiredProperty("majorprojects.demo-password");
        ready.getApplicationContext()
                .getBean(JdbcTemplate.class)
                .update("update organization_person set password = ?", LIGHT.encode(password));
    }
}
