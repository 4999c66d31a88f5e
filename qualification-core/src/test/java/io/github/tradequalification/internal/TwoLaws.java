package io.github.tradequalification.internal;

import io.github.tradequalification.Enterprise;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Laws of one pack that answer everything differently, and what happens while one is at work. */
public final class TwoLaws {

  static final LocalDate CHANGE = LocalDate.of(2021, 1, 1);
  static final Enterprise ENTERPRISE = SmallLaw.enterprise("goods");

  private static final Set<Integer> HEARD = ConcurrentHashMap.newKeySet();
  private static final Set<WeakReference<ClassLoader>> LOADERS = ConcurrentHashMap.newKeySet();
  private static volatile Runnable meanwhile = () -> {};

  private TwoLaws() {}

  /** A law whose words all end with a letter. */
  static TestPack law(String letter, String... more) {
    String rules =
        "declare Concept end\n"
            + SmallLaw.OUTLINE
            + SmallLaw.procedure("Asks " + letter, "conclude.asks(\"first\").copyOf(\"paper\");")
            + SmallLaw.advice(
                "Notes " + letter,
                "Enterprise()",
                TwoLaws.class.getName() + ".hear(new Concept()); conclude.note(\"n\");")
            + """
            rule "Later %s" @from("2021-01-01") @source("a test") ruleflow-group "advice"
            when Enterprise() then conclude.note("later"); end
            """
                .formatted(letter)
            + String.join("", more);
    String texts = SmallLaw.TEXTS + "note.n=Note\nnote.later=Later\n";
    return TestPack.of("one", rules).texts(texts.replaceAll("(?m)$(?<=.)", " " + letter));
  }

  /** The same law as another version of the pack. */
  static TestPack version(TestPack law, String version) {
    return law.describe(Map.of("version", version));
  }

  /** Says what is done, once, in the midst of the next assessment. */
  static void meanwhile(Runnable work) {
    meanwhile = work;
  }

  /** For consequences: a law is at work. */
  public static void hear(Object ofThePack) {
    ClassLoader loader = ofThePack.getClass().getClassLoader();
    if (HEARD.add(System.identityHashCode(loader))) LOADERS.add(new WeakReference<>(loader));
    Runnable work = meanwhile;
    meanwhile = () -> {};
    work.run();
  }

  static void forgetLoaders() {
    HEARD.clear();
    LOADERS.clear();
  }

  /** How many of the laws that were at work were seen, and how many of them are still held. */
  static int seen() {
    return LOADERS.size();
  }

  static int held() {
    return (int) LOADERS.stream().filter(loader -> loader.get() != null).count();
  }
}
