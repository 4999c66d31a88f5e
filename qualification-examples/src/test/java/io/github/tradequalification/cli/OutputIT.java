package io.github.tradequalification.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged command line, where its answers cannot go on. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class OutputIT {

  private static final String LINES = "assess --lines - --as-of 2021-06-01";
  private static final byte[] PROFILE = "{\"name\":\"x\"}\n".getBytes(UTF_8);
  private static final File FULL = new File("/dev/full");

  @TempDir private Path folder;
  private Process process;

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess profiles/halfway.json --as-of 2021-06-01",
        LINES,
        "--help",
        "assess --version"
      })
  void aFullDiskIsTold(String arguments) throws Exception {
    assumeTrue(FULL.exists());
    File lines = Files.write(folder.resolve("one.jsonl"), PROFILE).toFile();
    start(command(arguments).redirectInput(lines).redirectOutput(FULL));
    assertThat(messages())
        .containsExactly("cannot write to standard output: No space left on device");
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void theWorkEndsWhenTheReaderIsGone() throws Exception {
    start(command(LINES));
    feedWithoutEnd();
    try (BufferedReader answers = process.inputReader(UTF_8)) {
      assertThat(answers.readLine()).startsWith("{\"asOf\"");
    }
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(messages()).containsExactly("cannot write to standard output: Broken pipe");
  }

  @Test
  void aSignalLeavesWholeLines() throws Exception {
    start(command(LINES));
    feedWithoutEnd();
    InputStream pipe = process.getInputStream();
    waitUntilFull(pipe);
    process.toHandle().destroy(); // which leaves the pipes alone
    assertThat(process.waitFor(1, TimeUnit.SECONDS)).as("ended amid a line").isFalse();
    String answers = new String(pipe.readAllBytes(), UTF_8);
    assertThat(answers).endsWith("}\n");
    assertThat(answers.lines())
        .allMatch(line -> line.startsWith("{\"asOf\"") && line.endsWith("}"));
    assertThat(process.waitFor()).isEqualTo(128 + 15);
  }

  @Test
  void aLineWithoutEndIsAnsweredWhenItIsTooLong() throws Exception {
    start(command(LINES, "-Xmx200m"));
    BufferedReader answers = process.inputReader(UTF_8);
    try (OutputStream lines = process.getOutputStream()) {
      byte[] megabyte = new byte[1_000_000];
      Arrays.fill(megabyte, (byte) ' ');
      for (int i = 0; i < 65; i++) lines.write(megabyte);
      lines.flush();
      assertThat(answers.readLine()).startsWith("{\"error\":{\"line\":1,").contains("64000000");
      for (int i = 0; i < 300; i++) lines.write(megabyte);
      lines.write('\n');
      lines.write(PROFILE);
    }
    assertThat(answers.readLine()).startsWith("{\"asOf\"");
    assertThat(answers.readLine()).isNull();
    assertThat(process.waitFor()).isEqualTo(2);
  }

  private static ProcessBuilder command(String arguments, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-jar", "target/qualification.jar"));
    command.addAll(List.of(arguments.split(" ")));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private void start(ProcessBuilder builder) throws IOException {
    process = builder.start();
  }

  private void feedWithoutEnd() {
    OutputStream lines = process.getOutputStream();
    Thread feeding =
        new Thread(
            () -> {
              try {
                while (true) lines.write(PROFILE);
              } catch (IOException e) {
                // the process has ended
              }
            });
    feeding.setDaemon(true);
    feeding.start();
  }

  private static void waitUntilFull(InputStream pipe) throws Exception {
    for (int before = -1; pipe.available() == 0 || pipe.available() > before; Thread.sleep(300)) {
      before = pipe.available();
    }
  }

  private List<String> messages() throws IOException {
    return new String(process.getErrorStream().readAllBytes(), UTF_8).lines().toList();
  }
}
