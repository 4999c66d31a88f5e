package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

  private static final String PROFILE = "profiles/halfway.json";

  @TempDir private Path folder;
  private Path receipt;
  private Path answer;

  @BeforeEach
  void answerAndKeepTheReceipt() throws IOException {
    receipt = kept("receipt.json", "receipt", PROFILE, "--as-of", "2021-06-01", "--lang", "zh");
    answer =
        kept(
            "answer.json",
            "assess",
            PROFILE,
            "--as-of",
            "2021-06-01",
            "--lang",
            "zh",
            "--format",
            "json");
  }

  private Path kept(String name, String... call) throws IOException {
    Call made = Call.of(call);
    assertThat(made.status()).as(made.err()).isZero();
    return Files.writeString(folder.resolve(name), made.out());
  }

  private static Call verify(Path receipt, Object... rest) {
    String[] call = new String[rest.length + 2];
    call[0] = "verify";
    call[1] = receipt.toString();
    for (int i = 0; i < rest.length; i++) call[i + 2] = rest[i].toString();
    return Call.of(call);
  }

  private Path edited(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    return Files.writeString(folder.resolve("edited.json"), text.replace(from, to));
  }

  @Test
  void whatWasAnsweredHoldsAndExitsZero() {
    for (Call call : new Call[] {verify(receipt, PROFILE), verify(receipt, PROFILE, answer)}) {
      assertThat(call.status()).as(call.err()).isZero();
      assertThat(call.out())
          .isEqualTo(
              "The receipt holds: this profile was given this answer, by these very rules.\n");
    }
  }

  @Test
  void anEditedReceiptOrAnswerAndAnotherProfileExitOne() throws IOException {
    Call seal = verify(edited(receipt, "2021-06-01", "2021-06-02"), PROFILE);
    assertThat(seal.status()).isEqualTo(1);
    assertThat(seal.out()).contains("does not fit its own seal");
    Call stored = verify(receipt, PROFILE, edited(answer, "IN_PROGRESS", "QUALIFIED"));
    assertThat(stored.status()).isEqualTo(1);
    assertThat(stored.out())
        .contains("The stored answer is not the one", "Standing: it was qualified");
    Call profile = verify(receipt, "profiles/newcomer.json", answer, "--lang", "zh");
    assertThat(profile.status()).isEqualTo(1);
    assertThat(profile.out()).contains("企业资料与当时所答复的资料不一致。", "规则：");
  }

  @Test
  void whatCannotBeReadExitsTwoWithOneMessage() throws IOException {
    Path more = edited(answer, "\"asOf\"", "\"approved\" : true, \"asOf\"");
    for (Call call :
        new Call[] {
          verify(receipt, PROFILE, more),
          verify(answer, PROFILE),
          verify(receipt, receipt),
          verify(folder.resolve("none.json"), PROFILE),
          verify(receipt, PROFILE, "--key-file", answer)
        }) {
      assertThat(call.status()).isEqualTo(2);
      assertThat(call.out()).isEmpty();
      assertThat(call.err().lines().findFirst())
          .hasValueSatisfying(line -> assertThat(line).isNotBlank());
    }
  }

  @Test
  void aKeyIsAskedForAgain() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "sixteen bytes or more");
    Path keyed =
        kept(
            "keyed.json",
            "receipt",
            PROFILE,
            "--as-of",
            "2021-06-01",
            "--key-file",
            key.toString());
    assertThat(Files.readString(keyed)).contains("hmac-sha256:").doesNotContain("\"sha256:0");
    assertThat(verify(keyed, PROFILE, "--key-file", key).status()).isZero();
    Call without = verify(keyed, PROFILE);
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).startsWith("--key-file: missing; this receipt was made with a key\n");
    Path other = Files.writeString(folder.resolve("other"), "sixteen bytes or less");
    assertThat(verify(keyed, PROFILE, "--key-file", other).status()).isEqualTo(1);
    Path shorter = Files.writeString(folder.resolve("short"), "short");
    Call refused = Call.of("receipt", PROFILE, "--key-file", shorter.toString());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).startsWith("--key-file: key: 5 bytes; expected at least 16 secret");
  }
}
