package cn.jingan.majorprojects.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Failures and repeated answers for programs. */
@Component
class ApiErrors {

    ResponseEntity<ProblemDetail> answer(Failure failure) {
        return ResponseEntity.status(failure.status())
                .headers(failure.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(failure.problem());
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
