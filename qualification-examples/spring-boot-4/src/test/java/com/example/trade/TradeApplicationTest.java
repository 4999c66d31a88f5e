package com.example.trade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tradequalification.Enterprise;
import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.AssessmentJson;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TradeApplicationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Value("${local.server.port}")
  private int port;

  @Test
  void theAnswerIsThatOfTheLibraryByteForByte() throws IOException, InterruptedException {
    String profile = Files.readString(Path.of("../profiles/halfway.json"));
    Enterprise enterprise = ProfileJson.read(profile);
    QualificationAssessor assessor = QualificationAssessor.load();
    assertThat(posted(profile, "en").body())
        .isEqualTo(AssessmentJson.write(assessor.assess(enterprise, DAY)));
    assertThat(posted(profile, "zh-CN").body())
        .isEqualTo(
            AssessmentJson.write(assessor.in(Locale.SIMPLIFIED_CHINESE).assess(enterprise, DAY)));
    assertThat(posted(profile, "fr").body()).contains("\"Customs registration\"");
  }

  @Test
  void whatIsRefusedIsToldWithItsPath() throws IOException, InterruptedException {
    HttpResponse<String> refused =
        posted("{\"name\": \"A\", \"office\": {\"zone\": \"MOON\"}}", "en");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("\"path\":\"office.zone\"", "PILOT_FREE_TRADE_ZONE")
        .doesNotContain("Exception");
    assertThat(posted("{\"name\": \"A\", \"name\": \"B\"}", "en").body())
        .contains("\"path\":\"name\"");
    assertThat(posted("{", "en").body()).contains("no JSON was sent");
  }

  @Test
  void aDayBeforeTheFirstLawIsToldToo() throws IOException, InterruptedException {
    HttpResponse<String> refused = posted("{\"name\": \"A\"}", "en", LocalDate.of(2010, 11, 23));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("2012-08-01");
  }

  private HttpResponse<String> posted(String profile, String language)
      throws IOException, InterruptedException {
    return posted(profile, language, DAY);
  }

  private HttpResponse<String> posted(String profile, String language, LocalDate day)
      throws IOException, InterruptedException {
    URI place = URI.create("http://localhost:" + port + "/assessments?asOf=" + day);
    HttpRequest request =
        HttpRequest.newBuilder(place)
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(HttpRequest.BodyPublishers.ofString(profile))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
