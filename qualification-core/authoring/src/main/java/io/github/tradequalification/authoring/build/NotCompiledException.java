package io.github.tradequalification.authoring.build;

import java.util.List;
import java.util.stream.Collectors;
import org.kie.api.builder.Message;

/** The rules of a pack cannot be compiled. Check the pack: that tells where, in plain words. */
public final class NotCompiledException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param message what the compiler has to say
   */
  private NotCompiledException(String message) {
    super(message);
  }

  static NotCompiledException of(List<Message> errors) {
    return new NotCompiledException(
        "the rules cannot be compiled; check the pack to see where and why:\n"
            + errors.stream()
                .map(error -> error.getPath() + ": " + error.getText())
                .distinct()
                .collect(Collectors.joining("\n")));
  }
}
