package io.github.tradequalification.note;

import io.github.tradequalification.MissingMaterial;
import io.github.tradequalification.RequiredMaterial;
import io.github.tradequalification.Step;
import io.github.tradequalification.Step.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The matters of a notice that lie ahead: which there are in which order, then each by itself. */
final class NoticeMatters {

  private final NoticePage page;
  private final StepGroups steps;
  private final List<Step> ahead;

  NoticeMatters(NoticePage page, StepGroups steps) {
    this.page = page;
    this.steps = steps;
    this.ahead = Stream.concat(steps.ahead().stream(), steps.optional().stream()).toList();
  }

  /** Matter, legal basis, authority and order. */
  void overview() {
    page.section("matters");
    if (steps.ahead().isEmpty()) {
      page.say(2, words -> words.of(steps.filed() ? "idle.on-record" : "idle.none"));
    }
    for (int i = 0; i < ahead.size(); i++) {
      Step step = ahead.get(i);
      page.item(2, (i + 1) + ". ", words -> title(words, in(words, step)));
      page.entry(5, "source", words -> words.cited(in(words, step).sources()));
      if (!step.waitsFor().isEmpty()) {
        page.entry(5, "waits", words -> words.named(step.waitsFor()));
      }
      page.entry(5, "reason", words -> in(words, step).reason());
    }
  }

  private static Step in(Phrases words, Step step) {
    return words.answer().step(step.step());
  }

  private static String title(Phrases words, Step step) {
    boolean next =
        step.status() == Status.ALLOWED
            && words.answer().next().filter(each -> each.step().equals(step.step())).isPresent();
    String status = words.of(next ? "status.next" : "status." + step.status());
    String name = words.of("with", step.name(), status);
    String text = step.authority() == null ? name : name + words.of("colon") + step.authority();
    return words.graded(text, step.sources());
  }

  /** Of each matter: materials, time, channel, fee, place, result and limit. */
  void details() {
    if (ahead.isEmpty()) return;
    page.section("details");
    for (int i = 0; i < ahead.size(); i++) {
      Step step = ahead.get(i);
      if (i > 0) page.blank();
      page.item(2, (i + 1) + ". ", words -> in(words, step).name());
      materials(step);
      page.entry(5, "time", words -> times(words, in(words, step)));
      page.entry(5, "channel", words -> in(words, step).channel());
      page.entry(5, "fee", words -> in(words, step).fee());
      page.entry(5, "place", words -> place(words, in(words, step)));
      page.entry(5, "result", words -> in(words, step).result());
      page.entry(5, "due", words -> words.due(in(words, step).withinDays()));
    }
  }

  private static @Nullable String times(Phrases words, Step step) {
    return words.times(step.statutoryWorkingDays(), step.workingDays());
  }

  private static @Nullable String place(Phrases words, Step step) {
    return step.authority() == null ? null : words.of("place.ask", step.authority());
  }

  private void materials(Step step) {
    if (step.materials().isEmpty()) {
      page.entry(5, "materials", words -> words.of("bring.unknown"));
      return;
    }
    page.say(5, words -> words.label("materials").strip());
    int missing = 0;
    for (int i = 0; i < step.materials().size(); i++) {
      int place = i;
      RequiredMaterial material = step.materials().get(i);
      page.item(
          5,
          material.satisfied() ? NoticePage.MET : NoticePage.OPEN,
          words -> material(words, in(words, step).materials().get(place)));
      page.say(8, words -> where(words, in(words, step).materials().get(place)));
      if (material.satisfied()) continue;
      int lacking = missing++;
      page.say(8, words -> wrong(words, words.answer().missingFor(step.step()).get(lacking)));
    }
  }

  private static String material(Phrases words, RequiredMaterial material) {
    String paper = words.papers(material.copies(), material.acceptedForms());
    List<String> demanded = new ArrayList<>();
    if (material.sealed()) demanded.add(words.of("demand.sealed"));
    if (material.signed()) demanded.add(words.of("demand.signed"));
    if (material.legible()) demanded.add(words.of("demand.legible"));
    String points = demanded.isEmpty() ? null : String.join(words.of("comma"), demanded);
    String about = words.and("semicolon", paper, points);
    return words.graded(words.of("with", material.name(), about), material.grade());
  }

  private static @Nullable String where(Phrases words, RequiredMaterial material) {
    return words.where(material.from(), material.alternatives());
  }

  private static String wrong(Phrases words, MissingMaterial missing) {
    String cure = words.cure(missing);
    return words.and(
        "pause",
        words.of("wrong", words.wrong(missing)),
        cure == null ? null : words.of("cure", cure));
  }
}
