package io.github.tradequalification.benchmarks.settling;

import io.github.tradequalification.NextStep;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import io.github.tradequalification.WorkingDays;
import java.util.List;

/**
 * What is known of a step beforehand. Immutable.
 *
 * @param filing whether it is a filing; otherwise it stands for the conditions and what it asks for
 * @param authorityKey of who decides on it, which rules see
 * @param authority who decides on it, null if nobody does; likewise what follows
 */
public record Goal(
    Stage stage,
    boolean filing,
    String name,
    String authority,
    String channel,
    WorkingDays workingDays,
    String result,
    String authorityKey) {

  /** A filing. */
  public static Goal filing(
      Texts texts,
      Stage stage,
      String authority,
      String channel,
      WorkingDays workingDays,
      String result) {
    return new Goal(
        stage,
        true,
        name(texts, stage),
        text(texts, "authority.", authority),
        text(texts, "channel.", channel),
        workingDays,
        text(texts, "result.", result),
        authority);
  }

  /** No filing. */
  public static Goal preparation(Texts texts, Stage stage) {
    return new Goal(stage, false, name(texts, stage), null, null, null, null, null);
  }

  private static String name(Texts texts, Stage stage) {
    return texts.get("step." + stage.code);
  }

  private static String text(Texts texts, String kind, String key) {
    return key == null ? null : texts.get(kind + key);
  }

  Step step(Status status, List<String> waitsFor, List<RequiredMaterial> materials) {
    return new Step(
        stage.code,
        name,
        status,
        waitsFor,
        materials,
        authority,
        channel,
        workingDays,
        result,
        List.of());
  }

  NextStep next(Boolean ready, List<RequiredMaterial> materials) {
    return new NextStep(
        stage.code, name, ready, authority, channel, workingDays, result, materials);
  }

  /** What rules see of it. */
  public io.github.tradequalification.rule.Step fact(Status status, List<String> waitsFor) {
    return new io.github.tradequalification.rule.Step(
        stage.code, status, waitsFor, authorityKey, null, workingDays, null);
  }

  /** What rules see of it if it is the next one. */
  public io.github.tradequalification.rule.NextStep nextFact(Boolean ready) {
    return new io.github.tradequalification.rule.NextStep(stage.code, ready, authorityKey);
  }
}
