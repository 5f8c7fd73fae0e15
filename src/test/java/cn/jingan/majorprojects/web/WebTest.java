package cn.jingan.majorprojects.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** Tests of the module alone, on the embedded database. */
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMockMvc
@ResourceLock("web")
@SpringBootTest(
        classes = WebContext.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:web;MODE=MySQL;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
            "spring.messages.basename=messages/web,messages/sample"
        })
@interface WebTest {}
