package cn.jingan.majorprojects.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Failures and repeated answers for programs. */
@Component
class ApiErrors {

    ResponseEntity<ProblemDetail> answer(Failure failure) {
        return answer(failure, null);
    }

    /** Of a request to that address, where it is told at another. */
    ResponseEntity<ProblemDetail> answer(Failure failure, @Nullable String asked) {
        ProblemDetail problem = failure.problem();
        if (asked != null) {
            problem.setInstance(
                    UriComponentsBuilder.fromPath(asked).encode().build().toUri());
        }
        return ResponseEntity.status(failure.status())
                .headers(failure.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static ResponseEntity<String> again(StoredAnswer answer) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(answer.status());
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        return answer.answer() == null
                ? response.build()
                : response.contentType(MediaType.APPLICATION_JSON).body(answer.answer());
    }
}
