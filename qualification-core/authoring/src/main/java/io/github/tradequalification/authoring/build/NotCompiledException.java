package io.github.tradequalification.authoring.build;

import io.github.tradequalification.authoring.source.PackFolder;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.builder.Message;

/** The rules of a pack cannot be compiled. Check the pack: that tells where, in plain words. */
public final class NotCompiledException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient @Nullable PackFolder pack;

  private NotCompiledException(String message, @Nullable PackFolder pack) {
    super(message);
    this.pack = pack;
  }

  static NotCompiledException of(List<Message> errors) {
    return of(errors, null);
  }

  /**
   * @param errors what the compiler has to say
   * @param pack whose rules they are, null if they are those of none
   */
  static NotCompiledException of(List<Message> errors, @Nullable PackFolder pack) {
    return new NotCompiledException(
        "the rules cannot be compiled; check the pack to see where and why:\n"
            + errors.stream()
                .map(error -> error.getPath() + ": " + error.getText())
                .distinct()
                .collect(Collectors.joining("\n")),
        pack);
  }

  /** The pack whose rules they are, as it was named; null if they are those of none. */
  public @Nullable PackFolder pack() {
    return pack;
  }
}
