package io.github.tradequalification.authoring.page;

import java.util.ArrayList;
import java.util.List;

/** Draws what waits for what, as SVG: each step in a row below all those it waits for. */
final class Drawing {

  private static final int WIDTH = 250;
  private static final int HEIGHT = 44;
  private static final int ACROSS = 30;
  private static final int DOWN = 40;

  private record Box(int x, int y) {}

  private Drawing() {}

  static String of(Page.Diagram diagram) {
    List<Box> boxes = boxes(diagram.nodes());
    int width = boxes.stream().mapToInt(Box::x).max().orElse(0) + WIDTH + 2;
    int height = boxes.stream().mapToInt(Box::y).max().orElse(0) + HEIGHT + 2;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 %s %s\" width=\"%s\" height=\"%s\" role=\"img\">%n"
            .formatted(width, height, width, height));
    svg.append("<title>").append(Html.escaped(diagram.name())).append("</title>\n");
    for (int i = 0; i < boxes.size(); i++) {
      for (int after : diagram.nodes().get(i).after()) {
        Box from = boxes.get(after);
        Box to = boxes.get(i);
        int x1 = from.x() + WIDTH / 2;
        int y1 = from.y() + HEIGHT;
        int x2 = to.x() + WIDTH / 2;
        svg.append(
            "<path d=\"M%s %s C%s %s %s %s %s %s\"/>%n"
                .formatted(x1, y1, x1, y1 + DOWN, x2, to.y() - DOWN, x2, to.y()));
      }
    }
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      svg.append(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\"/><text x=\"%s\" y=\"%s\" text-anchor=\"middle\" font-size=\"13\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\">%s</text>%n"
              .formatted(
                  box.x(),
                  box.y(),
                  WIDTH,
                  HEIGHT,
                  box.x() + WIDTH / 2,
                  box.y() + HEIGHT / 2 + 5,
                  Math.min(WIDTH - 16, 14 * diagram.nodes().get(i).name().length()),
                  Html.escaped(diagram.nodes().get(i).name())));
    }
    return svg.append("</svg>\n").toString();
  }

  private static List<Box> boxes(List<Page.Node> nodes) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> taken = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      int row = 0;
      // Steps stand behind those they wait for.
      for (int after : nodes.get(i).after())
        if (after < i) row = Math.max(row, rows.get(after) + 1);
      rows.add(row);
      while (taken.size() <= row) taken.add(0);
      int column = taken.get(row);
      taken.set(row, column + 1);
      boxes.add(new Box(column * (WIDTH + ACROSS), row * (HEIGHT + DOWN)));
    }
    return boxes;
  }
}
