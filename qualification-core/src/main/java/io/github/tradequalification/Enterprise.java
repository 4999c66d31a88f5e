package io.github.tradequalification;

import io.github.tradequalification.internal.text.Secrets;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The profile of an enterprise: what goes in. Immutable. Made with {@link #named}; what is not said
 * is not known.
 *
 * <p>Of an absent office, legal representative or trade nothing is known, an absent list is empty,
 * and blank is null, but in {@code businessScope} and {@code office.address} it says that there is
 * none. A text other than the scope has at most 2,000 characters, here and in all of a profile.
 *
 * @param name the registered name, not blank
 * @param unifiedSocialCreditCode the code, or an older number; in the form of {@link #codeOf}
 * @param legalForm the legal form
 * @param registrationStatus the status with the registration authority
 * @param foreignInvested whether foreign investors hold a part
 * @param headOfficeFiled of a branch: whether its head office is filed with customs
 * @param businessScope as printed on the licence, in Chinese or English; blank if there is none
 * @param office where it works
 * @param legalRepresentative its legal representative
 * @param operators the people who will hold an operator card
 * @param trade what it means to do
 * @param documents the papers at hand
 * @param completedSteps the steps on record as completed
 * @param facts what other rule packs ask for, by name: {@code Boolean}, {@code BigDecimal} or
 *     {@code String}; sorted, what is null or blank is left out
 */
public record Enterprise(
    String name,
    @Nullable String unifiedSocialCreditCode,
    @Nullable LegalForm legalForm,
    @Nullable RegistrationStatus registrationStatus,
    @Nullable Boolean foreignInvested,
    @Nullable Boolean headOfficeFiled,
    @Nullable String businessScope,
    Office office,
    Person legalRepresentative,
    List<Person> operators,
    Trade trade,
    List<Document> documents,
    List<CompletedStep> completedSteps,
    Map<String, Object> facts)
    implements Serializable {

  /** The legal forms. */
  public enum LegalForm {
    /** Company (公司). */
    COMPANY,
    /** Non-company enterprise legal person (非公司企业法人). */
    NON_COMPANY_LEGAL_PERSON,
    /** Sole proprietorship enterprise (个人独资企业). */
    SOLE_PROPRIETORSHIP,
    /** Partnership (合伙企业). */
    PARTNERSHIP,
    /** Farmers' specialised cooperative (农民专业合作社). */
    FARMERS_COOPERATIVE,
    /** Individual business (个体工商户). */
    INDIVIDUAL_BUSINESS,
    /** Branch of a domestic enterprise (分支机构). */
    BRANCH,
    /** Branch of a foreign company (外国公司分支机构). */
    FOREIGN_COMPANY_BRANCH,
    /** Public institution (事业单位). */
    PUBLIC_INSTITUTION,
    /** Social organisation (社会组织). */
    SOCIAL_ORGANISATION,
    /** Representative office of a foreign enterprise (外国企业常驻代表机构). */
    REPRESENTATIVE_OFFICE,
    /** A natural person who is registered as none of the others (自然人). */
    NATURAL_PERSON
  }

  /** The status with the registration authority. */
  public enum RegistrationStatus {
    /** Registered and in business (存续). */
    ACTIVE,
    /** Out of business for a time (停业/歇业). */
    SUSPENDED,
    /** Licence revoked (吊销). */
    REVOKED,
    /** Deregistered (注销). */
    DEREGISTERED,
    /** Never registered (未登记). */
    UNREGISTERED
  }

  /**
   * Brings every value into one form: codes normalised, blank texts null. What is null in spite of
   * its mark, as a reader leaves what is absent, is unknown or empty.
   *
   * @throws InvalidProfileException if a value is not allowed, or a list changes meanwhile
   */
  public Enterprise {
    name = Values.required("name", name, "the registered name");
    unifiedSocialCreditCode = Values.creditCode("unifiedSocialCreditCode", unifiedSocialCreditCode);
    businessScope = Values.emptyIfBlank(businessScope);
    office = office == null ? Office.UNKNOWN : office;
    legalRepresentative = legalRepresentative == null ? Person.UNKNOWN : legalRepresentative;
    operators = Values.list("operators", operators);
    trade = trade == null ? Trade.UNKNOWN : trade;
    documents = Values.list("documents", documents);
    completedSteps = Values.list("completedSteps", completedSteps);
    facts = OpenFacts.of(facts);
  }

  /**
   * A credit code or older number without what stands around it where it is printed or stored:
   * white space, hyphens, a label before it, the prefix {@code CN} of tax numbers, remarks in
   * brackets after it; half-width and upper-case.
   *
   * @return null if no letter or digit is left, or the text is null
   */
  public static @Nullable String codeOf(@Nullable String text) {
    return Values.creditCode("unifiedSocialCreditCode", text);
  }

  /** Begins the profile of an enterprise of which only the registered name is known. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** Begins a profile that says what this one does, until told otherwise. */
  public Builder toBuilder() {
    return new Builder(name)
        .unifiedSocialCreditCode(unifiedSocialCreditCode)
        .legalForm(legalForm)
        .registrationStatus(registrationStatus)
        .foreignInvested(foreignInvested)
        .headOfficeFiled(headOfficeFiled)
        .businessScope(businessScope)
        .office(office)
        .legalRepresentative(legalRepresentative)
        .operators(operators)
        .trade(trade)
        .documents(documents)
        .completedSteps(completedSteps)
        .facts(facts);
  }

  /** Without its secrets: names, codes, addresses and numbers show as {@code ***}. */
  @Override
  public String toString() {
    return Secrets.masked(this);
  }

  /**
   * Says what is known of an enterprise; what is not said, or null, is not known. A list takes the
   * place of what was said before, a single entry is added. Not thread-safe.
   */
  public static final class Builder {

    private List<Person> operators = new ArrayList<>();
    private List<Document> documents = new ArrayList<>();
    private List<CompletedStep> completedSteps = new ArrayList<>();
    private String name;
    private @Nullable String unifiedSocialCreditCode;
    private @Nullable LegalForm legalForm;
    private @Nullable RegistrationStatus registrationStatus;
    private @Nullable Boolean foreignInvested;
    private @Nullable Boolean headOfficeFiled;
    private @Nullable String businessScope;
    private Office office = Office.UNKNOWN;
    private Person legalRepresentative = Person.UNKNOWN;
    private Trade trade = Trade.UNKNOWN;
    private Map<String, @Nullable Object> facts = new LinkedHashMap<>();

    private Builder(String name) {
      this.name = name;
    }

    /** The registered name. */
    public Builder name(String text) {
      name = text;
      return this;
    }

    /** The unified social credit code, or an older registration number. */
    public Builder unifiedSocialCreditCode(@Nullable String code) {
      unifiedSocialCreditCode = code;
      return this;
    }

    /** The legal form. */
    public Builder legalForm(@Nullable LegalForm form) {
      legalForm = form;
      return this;
    }

    /** The status with the registration authority. */
    public Builder registrationStatus(@Nullable RegistrationStatus status) {
      registrationStatus = status;
      return this;
    }

    /** Whether foreign investors hold a part. */
    public Builder foreignInvested(@Nullable Boolean answer) {
      foreignInvested = answer;
      return this;
    }

    /** Of a branch: whether its head office is filed with customs. */
    public Builder headOfficeFiled(@Nullable Boolean answer) {
      headOfficeFiled = answer;
      return this;
    }

    /** The business scope as printed on the licence; blank if there is none. */
    public Builder businessScope(@Nullable String text) {
      businessScope = text;
      return this;
    }

    /** Where it works. */
    public Builder office(@Nullable Office place) {
      office = place == null ? Office.UNKNOWN : place;
      return this;
    }

    /** Where it works. */
    public Builder office(Office.Builder place) {
      return office(Values.built("office", place, Office.Builder::build));
    }

    /** Its legal representative. */
    public Builder legalRepresentative(@Nullable Person person) {
      legalRepresentative = person == null ? Person.UNKNOWN : person;
      return this;
    }

    /** Its legal representative. */
    public Builder legalRepresentative(Person.Builder person) {
      return legalRepresentative(
          Values.built("legalRepresentative", person, Person.Builder::build));
    }

    /** One more person who will hold an operator card. */
    public Builder operator(Person person) {
      operators.add(person);
      return this;
    }

    /** One more person who will hold an operator card. */
    public Builder operator(Person.Builder person) {
      return operator(Values.built("operators", operators, person, Person.Builder::build));
    }

    /** The people who will hold an operator card; null if there are none. */
    public Builder operators(@Nullable Collection<Person> people) {
      operators = new ArrayList<>(Values.list("operators", people));
      return this;
    }

    /** What it means to do. */
    public Builder trade(@Nullable Trade plans) {
      trade = plans == null ? Trade.UNKNOWN : plans;
      return this;
    }

    /** What it means to do. */
    public Builder trade(Trade.Builder plans) {
      return trade(Values.built("trade", plans, Trade.Builder::build));
    }

    /** One more paper at hand. */
    public Builder document(Document paper) {
      documents.add(paper);
      return this;
    }

    /** One more paper at hand. */
    public Builder document(Document.Builder paper) {
      return document(Values.built("documents", documents, paper, Document.Builder::build));
    }

    /** The papers at hand; null if there are none. */
    public Builder documents(@Nullable Collection<Document> papers) {
      documents = new ArrayList<>(Values.list("documents", papers));
      return this;
    }

    /** One more step on record as completed. */
    public Builder completedStep(CompletedStep step) {
      completedSteps.add(step);
      return this;
    }

    /** One more step on record as completed. */
    public Builder completedStep(CompletedStep.Builder step) {
      return completedStep(
          Values.built("completedSteps", completedSteps, step, CompletedStep.Builder::build));
    }

    /** The steps on record as completed; null if there are none. */
    public Builder completedSteps(@Nullable Collection<CompletedStep> steps) {
      completedSteps = new ArrayList<>(Values.list("completedSteps", steps));
      return this;
    }

    /** One more fact that a rule pack asks for, by its name; of null nothing is known. */
    public Builder fact(String factName, @Nullable Object value) {
      facts.put(factName, value);
      return this;
    }

    /** The facts that rule packs ask for, by name; null if there are none. */
    public Builder facts(@Nullable Map<String, ? extends @Nullable Object> values) {
      facts = new LinkedHashMap<>(OpenFacts.of(values));
      return this;
    }

    /** The profile as described; a value that is not allowed is refused as by the constructor. */
    public Enterprise build() {
      return new Enterprise(
          name,
          unifiedSocialCreditCode,
          legalForm,
          registrationStatus,
          foreignInvested,
          headOfficeFiled,
          businessScope,
          office,
          legalRepresentative,
          operators,
          trade,
          documents,
          completedSteps,
          facts);
    }
  }
}
