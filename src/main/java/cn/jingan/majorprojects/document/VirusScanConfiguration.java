package cn.jingan.majorprojects.document;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are scanned for viruses once {@code majorprojects.clamav.host} names a ClamAV daemon; until then not at all. */
@Configuration(proxyBeanMethods = false)
class VirusScanConfiguration {

    @Bean
    VirusScan virusScan(
            @Value("${majorprojects.clamav.host:}") String host, @Value("${majorprojects.clamav.port:3310}") int port) {
        return host.isBlank() ? file -> Optional.empty() : new ClamAv(host, port);
    }
}
