package com.example.trade;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.jackson3.QualificationModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class TradeApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(TradeApplication.class, arguments);
  }

  /** One for all requests. */
  @Bean
  QualificationAssessor assessor() {
    return QualificationAssessor.load();
  }

  /** Boot adds it to its mapper. */
  @Bean
  QualificationModule qualificationModule() {
    return new QualificationModule();
  }
}
