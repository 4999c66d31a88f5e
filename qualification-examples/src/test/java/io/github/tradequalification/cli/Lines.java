package io.github.tradequalification.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.LongFunction;

/** A stream of lines that are made as they are read, and never held together. */
@SuppressWarnings("InputStreamSlowMultibyteRead")
final class Lines extends InputStream {

  private final long count;
  private final LongFunction<byte[]> content;
  private byte[] line = {};
  private int at;
  private long made;

  /** Lines from 1 on, each with its end. */
  Lines(long count, LongFunction<String> content) {
    this.count = count;
    this.content = number -> (content.apply(number) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int read() {
    if (at == line.length) {
      if (made == count) return -1;
      line = content.apply(++made);
      at = 0;
    }
    return line[at++] & 0xFF;
  }

  /**
   * A profile of which its number alone decides: the same on every run, and told by its business
   * scope.
   */
  static String profile(long number) {
    Random random = new Random(number);
    StringBuilder json =
        new StringBuilder("{\"name\": \"企业 ")
            .append(number)
            .append("\", \"businessScope\": \"")
            .append(one(random, "货物进出口", "food sales", "技术进出口"))
            .append("; no. ")
            .append(number)
            .append('"');
    if (random.nextBoolean()) {
      json.append(", \"registrationStatus\": \"")
          .append(one(random, "ACTIVE", "ACTIVE", "REVOKED"))
          .append('"');
    }
    if (random.nextBoolean()) {
      json.append(", \"legalForm\": \"")
          .append(one(random, "COMPANY", "BRANCH", "FARMERS_COOPERATIVE", "NATURAL_PERSON"))
          .append('"');
    }
    if (random.nextBoolean()) {
      json.append(", \"unifiedSocialCreditCode\": \"")
          .append(one(random, "914403001922038216", "914403001922038217", "x"))
          .append('"');
    }
    if (random.nextBoolean()) {
      json.append(", \"office\": {\"address\": \"1 Road\", \"zone\": \"")
          .append(one(random, "NONE", "HAINAN_FREE_TRADE_PORT"))
          .append("\", \"region\": \"")
          .append(one(random, "310115", "440300"))
          .append("\"}");
    }
    if (random.nextBoolean()) {
      json.append(", \"trade\": {\"selfDeclares\": ")
          .append(random.nextBoolean())
          .append(", \"crossBorderEcommerceUsdPerYear\": ")
          .append(random.nextInt(400_000))
          .append('}');
    }
    json.append(", \"documents\": [");
    for (int i = random.nextInt(6); i > 0; i--) {
      json.append("{\"material\": \"")
          .append(
              one(
                  random,
                  "business-licence",
                  "legal-representative-id",
                  "operator-id",
                  "customs-registration-application",
                  "no-such-thing"))
          .append("\", \"form\": \"")
          .append(one(random, "ORIGINAL", "COPY", "ELECTRONIC"))
          .append("\", \"sealed\": ")
          .append(random.nextBoolean())
          .append(", \"validUntil\": \"20")
          .append(10 + random.nextInt(30))
          .append("-0")
          .append(1 + random.nextInt(9))
          .append("-15\"}")
          .append(i > 1 ? ", " : "");
    }
    json.append("], \"completedSteps\": [");
    if (random.nextBoolean()) {
      json.append("{\"step\": \"")
          .append(one(random, "customs-registration", "foreign-trade-operator-filing"))
          .append("\", \"completedOn\": \"2018-03-01\"}");
    }
    return json.append("]}").toString();
  }

  private static String one(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }
}
