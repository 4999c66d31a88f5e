package io.github.tradequalification.authoring.law;

import io.github.tradequalification.authoring.drl.DrlFile;
import io.github.tradequalification.authoring.drl.DrlFile.Declaration;
import io.github.tradequalification.authoring.drl.Rule;
import io.github.tradequalification.authoring.drl.Rule.Annotation;
import io.github.tradequalification.authoring.pack.PackSource;
import io.github.tradequalification.authoring.pack.PropertiesText;
import io.github.tradequalification.internal.WrittenLaw;
import io.github.tradequalification.internal.WrittenLaw.Days;
import io.github.tradequalification.internal.WrittenLaw.WrittenPack;
import io.github.tradequalification.internal.engine.RuleHead;
import io.github.tradequalification.internal.text.Texts;
import io.github.tradequalification.rule.Always;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The law of a pack and of those it builds on, as it is written. Not thread-safe. */
public final class WholeLaw {

  private final PackSource pack;
  private final List<PackSource> others;
  private final Set<String> ids = new HashSet<>();
  private final String id;
  private final List<RuleAt> own = new ArrayList<>();
  private final List<RuleAt> namedAgain = new ArrayList<>();
  private final List<RuleAt> foreign = new ArrayList<>();
  private final List<CodeUse> uses;
  private final WrittenLaw written;
  private final Map<String, Texts> library = new TreeMap<>();

  /** Reads what all rules say. */
  public WholeLaw(PackSource pack, List<PackSource> others) {
    this.pack = pack;
    this.others = List.copyOf(others);
    Set<String> names = new HashSet<>();
    for (RuleAt rule : RuleAt.in(pack)) (names.add(rule.name()) ? own : namedAgain).add(rule);
    Map<String, Declaration> declared = new HashMap<>();
    List<WrittenPack> packs = new ArrayList<>();
    for (PackSource each : others) {
      List<RuleAt> rules = RuleAt.in(each);
      foreign.addAll(rules);
      declare(each, declared);
      packs.add(written(each, idOf(each), rules));
    }
    declare(pack, declared);
    this.id = idOf(pack);
    packs.add(written(pack, id, own));
    this.uses = List.copyOf(CodeUse.in(own, declared));
    this.written = new WrittenLaw(packs);
    for (String language : Texts.LANGUAGES) {
      library.put(language, Texts.merged(language, Map.of()));
    }
  }

  private static void declare(PackSource pack, Map<String, Declaration> declared) {
    for (DrlFile file : pack.files()) {
      for (Declaration each : file.declarations()) declared.put(each.name(), each);
    }
  }

  /** Packs that share an id are told apart by their folders. */
  private String idOf(PackSource source) {
    boolean usable = !source.id().isEmpty() && ids.add(source.id());
    return usable ? source.id() : source.folder();
  }

  private static WrittenPack written(PackSource source, String id, List<RuleAt> rules) {
    PropertiesText register = source.sources();
    return new WrittenPack(
        id,
        day(source.descriptor().values().getOrDefault("firstDay", "").strip()),
        rules.stream().map(WholeLaw::head).toList(),
        source.descriptor().values(),
        register == null ? Map.of() : register.values());
  }

  private static RuleHead head(RuleAt at) {
    Rule rule = at.rule();
    Map<String, Object> annotations = new TreeMap<>();
    for (Annotation each : rule.annotations()) annotations.putIfAbsent(each.name(), each.value());
    boolean general = at.isUnconditional();
    return new RuleHead(
        rule.name(),
        rule.stage(),
        annotations,
        general ? List.of(Always.class) : List.of(),
        at.bound(),
        Set.of());
  }

  /** The day that a text says, null if it says none. */
  public static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The pack that is looked at. */
  public PackSource pack() {
    return pack;
  }

  /** The packs it builds on. */
  public List<PackSource> others() {
    return others;
  }

  /** The id under which {@link #written()} has the pack that is looked at. */
  public String id() {
    return id;
  }

  /** The rules of the pack, of those with one name the first. */
  public List<RuleAt> own() {
    return own;
  }

  /** The rules of the pack that have the name of one before them. */
  public List<RuleAt> namedAgain() {
    return namedAgain;
  }

  /** The rules of the packs it builds on. */
  public List<RuleAt> foreign() {
    return foreign;
  }

  /** The rules of all packs, those it builds on first. */
  public List<RuleAt> all() {
    List<RuleAt> all = new ArrayList<>(foreign);
    all.addAll(own);
    return all;
  }

  /** The codes that the pack's consequences name. */
  public List<CodeUse> uses() {
    return uses;
  }

  /** The same as the library reads it. */
  public WrittenLaw written() {
    return written;
  }

  /** The days of a rule, all there are if its head cannot be read. */
  public Days daysOf(RuleAt rule) {
    Days days = written.daysOf(rule.name());
    return days == null ? new Days(null, null) : days;
  }

  /** A rule of a name. */
  public Optional<RuleAt> rule(String name) {
    return all().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Whether any pack, or the library, has a text in a language. */
  public boolean hasText(String language, String key) {
    return hasTextElsewhere(language, key)
        || pack.texts(language).flatMap(own -> own.entry(key)).isPresent();
  }

  /** The same, the pack itself left out. */
  public boolean hasTextElsewhere(String language, String key) {
    for (PackSource other : others) {
      if (other.texts(language).flatMap(texts -> texts.entry(key)).isPresent()) return true;
    }
    Texts ofLibrary = library.get(language);
    return ofLibrary != null && ofLibrary.has(key);
  }

  /** The keys of all texts of a language that begin so. */
  public Collection<String> keys(String language, String kind) {
    List<String> keys = new ArrayList<>();
    Texts ofLibrary = library.get(language);
    if (ofLibrary != null) keys.addAll(ofLibrary.keys(kind));
    List<PackSource> all = new ArrayList<>(others);
    all.add(pack);
    for (PackSource each : all) {
      each.texts(language)
          .ifPresent(
              texts -> {
                for (PropertiesText.Entry entry : texts.entries()) {
                  if (entry.key().startsWith(kind + ".")) keys.add(entry.key());
                }
              });
    }
    return keys;
  }
}
