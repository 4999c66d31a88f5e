package io.github.tradequalification.form;

import io.github.tradequalification.QualificationAssessor;
import io.github.tradequalification.json.ProfileJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Draws a form for a profile, labelled in two languages, from its JSON Schema and nothing else. */
public final class FormFromSchema {

  private final PrintStream out;

  private FormFromSchema(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints a page of HTML.
   *
   * @param arguments none
   * @throws IOException if a schema cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void print(PrintStream out) throws IOException {
    QualificationAssessor assessor = QualificationAssessor.load();
    SchemaNode schema =
        SchemaNode.of(
            List.of(ProfileJson.schema(assessor), ProfileJson.schema(assessor.in(Locale.CHINESE))));
    out.println("<!DOCTYPE html>\n<meta charset=\"utf-8\">");
    out.println("<title>" + schema.at("title").words() + "</title>\n<form>");
    new FormFromSchema(out).draw("", schema);
    out.println("</form>");
  }

  /** Of a list one entry, which a page would repeat. */
  private void draw(String path, SchemaNode node) {
    if (node.has("items")) {
      draw(path + "[0]", node.at("items"));
      return;
    }
    if (!node.has("properties")) {
      out.print("<p><label>" + node.at("title").words() + "<br>");
      field(path, node);
      out.println("</label>");
      return;
    }
    out.println("<fieldset><legend>" + node.at("title").words() + "</legend>");
    SchemaNode properties = node.at("properties");
    for (String name : properties.names()) {
      draw(path.isEmpty() ? name : path + "." + name, properties.at(name));
    }
    out.println("</fieldset>");
  }

  private void field(String path, SchemaNode node) {
    String attributes = "name=\"" + path + "\" title=\"" + node.at("description").words() + '"';
    SchemaNode value = node.has("anyOf") ? node.at("anyOf").entries().get(0) : node;
    if (value.has("oneOf") && node.takes("string")) {
      out.print("<input " + attributes + " list=\"" + path + "\">");
      out.print("<datalist id=\"" + path + "\">");
      options(value);
      out.print("</datalist>");
    } else if (value.has("oneOf")) {
      out.print("<select " + attributes + "><option value=\"\">?");
      options(value);
      out.print("</select>");
    } else if (node.takes("boolean")) {
      out.print(
          "<select " + attributes + "><option value=\"\">?<option>true<option>false</select>");
    } else {
      boolean number = node.takes("number") || node.takes("integer");
      String kind = value.has("format") ? "date" : number ? "number" : "text";
      out.print("<input type=\"" + kind + "\" " + attributes + ">");
    }
  }

  private void options(SchemaNode choice) {
    for (SchemaNode option : choice.at("oneOf").entries()) {
      out.print(
          "<option value=\"" + option.at("const").text() + "\">" + option.at("title").words());
    }
  }
}
