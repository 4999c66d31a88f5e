package io.github.tradequalification.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFormatTest {

  @TempDir private Path folder;

  @Test
  void aFindingSaysWhereWhatAndTheWayOut() throws IOException {
    String rules =
        """
        package com.example.small;

        rule "在苏州"
        when
          Always()
        then
          conclude.required("x")
        end
        """;
    SmallPack pack = SmallPack.of(folder, rules.getBytes(StandardCharsets.UTF_8));
    assertThat(JsonFormat.of(pack.check()).replace(pack.place().told(pack.rules()), "FILE"))
        .isEqualTo(
            """
            {
              "files" : 1,
              "rules" : 1,
              "errors" : 1,
              "warnings" : 0,
              "findings" : [ {
                "file" : "FILE",
                "line" : 7,
                "column" : 25,
                "endLine" : 7,
                "endColumn" : 25,
                "severity" : "error",
                "code" : "missing-semicolon",
                "message" : "a semicolon is missing behind this line",
                "wayOut" : "each statement after `then` ends with `;`",
                "rule" : "在苏州",
                "fix" : [ {
                  "line" : 7,
                  "column" : 25,
                  "endLine" : 7,
                  "endColumn" : 25,
                  "text" : ";"
                } ]
              } ]
            }
            """);
  }
}
