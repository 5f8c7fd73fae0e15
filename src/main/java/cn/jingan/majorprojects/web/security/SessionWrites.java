package cn.jingan.majorprojects.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.MySqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Requests of one session that run side by side may write the same attribute, such as what the next page says: the
 * later one stays. Otherwise the second of them failed on the key after its command had been done. Both databases
 * understand the statement.
 */
@Configuration(proxyBeanMethods = false)
class SessionWrites {

    @Bean
    MySqlJdbcIndexedSessionRepositoryCustomizer laterWriteStays() {
        return new MySqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
