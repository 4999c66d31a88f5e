package com.example.trade;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import io.github.tradequalification.InvalidProfileException;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.UnsupportedLawDateException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssessmentController {

  private final QualificationAssessor assessor;

  AssessmentController(QualificationAssessor assessor) {
    this.assessor = assessor;
  }

  /** In Chinese for whoever asks for it, otherwise in English. */
  @PostMapping("/assessments")
  Assessment assess(
      @RequestBody Enterprise enterprise, @RequestParam LocalDate asOf, Locale locale) {
    boolean chinese = locale.getLanguage().equals("zh");
    return assessor.in(chinese ? locale : Locale.ENGLISH).assess(enterprise, asOf);
  }

  /** The law of a day that no rules cover. */
  @ExceptionHandler
  ProblemDetail uncovered(UnsupportedLawDateException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, e.getMessage());
  }

  /** A profile that is refused: which value, and what is allowed. */
  @ExceptionHandler
  ProblemDetail refused(HttpMessageNotReadableException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidProfileException profile) {
        ProblemDetail problem =
            ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, profile.getMessage());
        problem.setProperty("path", profile.path());
        return problem;
      }
    }
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "no JSON was sent");
  }
}
