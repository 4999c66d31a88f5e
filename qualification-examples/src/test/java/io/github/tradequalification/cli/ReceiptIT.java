package io.github.tradequalification.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A receipt of here and now holds in another JVM, whatever its Java and its settings. */
class ReceiptIT {

  private static final List<List<String>> SETTINGS =
      List.of(
          List.of("-Duser.language=zh", "-Duser.country=CN", "-Duser.timezone=Pacific/Kiritimati"),
          List.of(
              "-Duser.language=tr",
              "-Duser.country=TR",
              "-Duser.timezone=Etc/GMT+12",
              "-XX:ActiveProcessorCount=1"),
          List.of(
              "-Duser.language=ar",
              "-Duser.country=EG",
              "-Dfile.encoding=US-ASCII",
              "-Dsun.stdout.encoding=US-ASCII"));

  @TempDir private Path folder;

  /** A place to run in: a Java, and what is set there. */
  private record Place(Path java, List<String> options) {}

  static Stream<Place> places() {
    return SameEverywhereIT.javas().stream()
        .flatMap(java -> SETTINGS.stream().map(options -> new Place(java, options)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatIsAnsweredHereHoldsThere(Place place) throws Exception {
    for (String profile : List.of("profiles/halfway.json", "profiles/home-workshop.json")) {
      List<String> when =
          List.of(profile, "--as-of", "2026-11-23", "--law-of", "2021-06-01", "--lang", "zh");
      Path receipt = kept("receipt.json", "receipt", when);
      Path answer =
          kept(
              "answer.json",
              "assess",
              Stream.concat(when.stream(), Stream.of("--format", "json")).toList());
      assertThat(run(place, "verify", receipt.toString(), profile, answer.toString()))
          .isEqualTo(
              "0 The receipt holds: this profile was given this answer, by these very rules.\n");
      List<String> there = new ArrayList<>(List.of("receipt"));
      there.addAll(when);
      assertThat(run(place, there.toArray(String[]::new)))
          .isEqualTo("0 " + Files.readString(receipt));
    }
  }

  @Test
  void theJarKnowsTheVersionOfTheLibrary() throws Exception {
    String pom = Files.readString(Path.of("../pom.xml"));
    String version =
        pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"));
    Place here = new Place(SameEverywhereIT.javas().get(0), List.of());
    assertThat(run(here, "receipt", "profiles/halfway.json", "--as-of", "2026-11-23"))
        .contains("\"library\" : \"" + version + "\"");
  }

  private Path kept(String name, String command, List<String> arguments) throws IOException {
    List<String> call = new ArrayList<>(List.of(command));
    call.addAll(arguments);
    return Files.writeString(folder.resolve(name), Call.of(call.toArray(String[]::new)).out());
  }

  /** Exit status and output. */
  private static String run(Place place, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(place.java().toString()));
    command.addAll(place.options());
    command.addAll(List.of("-jar", "target/qualification.jar"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + out;
  }
}
