package io.github.tradequalification.json;

import io.github.tradequalification.Assessment;
import io.github.tradequalification.Enterprise;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** What an application does with JSON, told line by line; runs in a class loader of its own. */
public final class Host implements Supplier<List<String>> {

  /** Made by its name. */
  public Host() {}

  private static final String PROFILE =
      """
      {"name": "示例😀\\n\\u202E", "trade": {"crossBorderEcommerceUsdPerYear": 1.50e3, "imports": true},
       "documents": [{"material": "m", "copies": 2, "validUntil": "2028-01-31", "stated": {"name": "A", "address": null}}]}""";

  private static final List<String> REFUSED =
      List.of(
          "{\"" + "n".repeat(1_001) + "\": 1}",
          "{\"name\": \"A\", \"documents\": [{\"stated\": {\"" + "n".repeat(1_001) + "\": 1}}]}",
          "{\"name\": \"A\", \"trade\": {\"crossBorderEcommerceUsdPerYear\": "
              + "1".repeat(1_001)
              + "}}",
          "{\"name\": \"A\", \"office\": " + "[".repeat(1_000),
          "[".repeat(1_000),
          "{\"name\": \"110105194912310\", \"office\": tru",
          "{\"name\": \"A\"} {}",
          "{\"name\": \"\\ud800\"}",
          "{\"name\": \"A\", \"Name\": \"B\"}",
          "");

  @Override
  public List<String> get() {
    List<String> told = new ArrayList<>();
    told.add(told(() -> start()));
    told.add(told(() -> ProfileJson.read(PROFILE).toString()));
    byte[] utf8 = PROFILE.getBytes(StandardCharsets.UTF_8);
    told.add(told(() -> ProfileJson.read(utf8).toString()));
    told.add(told(() -> ProfileJson.read(new ByteArrayInputStream(utf8)).toString()));
    told.add(told(() -> ProfileJson.write(Enterprise.named("示例😀\u202E").build())));
    Assessment answer = Samples.of(Assessment.class);
    told.add(told(() -> AssessmentJson.write(answer)));
    told.add(told(() -> AssessmentJson.writeIndented(answer)));
    told.add(told(() -> ProfileJson.schema(Locale.ENGLISH)));
    told.add(told(() -> AssessmentJson.schema(Locale.CHINESE)));
    told.add(told(() -> AssessmentJson.read(AssessmentJson.write(answer)).toString()));
    told.add(told(() -> AssessmentJson.read("{}").toString()));
    for (String text : REFUSED) told.add(told(() -> ProfileJson.read(text).toString()));
    return told;
  }

  private static String start() {
    ProfileJson.requireParser();
    return "started";
  }

  private static String told(Callable<String> work) {
    try {
      return work.call();
    } catch (Throwable e) {
      return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }
}
