package ttareungi.ui.kiosk.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import ttareungi.ui.common.Keypad;
import ttareungi.ui.fx.Messages;

/**
 * What a screen says: its words in their order, then what can be chosen. The style class {@code
 * unsaid} passes over what is for the eye only, {@code said-together} makes one sentence of its
 * parts.
 */
final class Reading {
  private static final String DIGITS = "cell-row";
  private static final String REASON = " \u00b7 ";
  private static final int BIKES = 6;

  private final Messages messages;
  private final Spoken spoken;

  Reading(Messages messages) {
    this.messages = messages;
    spoken = new Spoken(messages);
  }

  /** A step, after the sentence that stands above it, and what turns its pages. */
  String step(Node step, Node turning, String notice) {
    List<String> parts = new ArrayList<>();
    parts.add(spoken.of(notice));
    collect(step, parts);
    parts.add(choices(Stream.of(step, turning)));
    return sentences(parts);
  }

  String question(Node card) {
    List<String> parts = new ArrayList<>();
    Seen.children(card).forEach(child -> collect(child, parts));
    if (card.lookup("#goOn") != null) {
      parts.add(Math.min(1, parts.size()), messages.get("voice.goOn"));
    }
    parts.add(choices(Stream.of(card)));
    return sentences(parts);
  }

  String notice(String notice) {
    return spoken.of(notice);
  }

  /** One node by itself, also one that is passed over in the reading. */
  String part(Node node) {
    if (Seen.isSecretDigit(node)) {
      return messages.get("voice.key");
    }
    if (Seen.is(node, DIGITS)) {
      return digits(Seen.words(node));
    }
    String words = Seen.words(node);
    return words.isBlank() ? together(node) : spoken.of(words);
  }

  /** A control, with what a touch or the middle key would do. */
  String control(ButtonBase button) {
    if (button.isDisabled()) {
      return off(Seen.words(button));
    }
    return Seen.isSelected(button) ? messages.get("voice.selected", part(button)) : part(button);
  }

  private String off(String words) {
    int reason = words.indexOf(REASON);
    return reason < 0
        ? messages.get("voice.off", spoken.of(words))
        : messages.get(
            "voice.off.why",
            spoken.of(words.substring(0, reason)),
            spoken.of(words.substring(reason + REASON.length())));
  }

  static String sentences(List<String> parts) {
    return parts.stream()
        .filter(part -> !part.isBlank())
        .map(Reading::sentence)
        .collect(Collectors.joining(" "));
  }

  private static String sentence(String part) {
    return part.matches("(?s).*[.?!]") ? part : part + ".";
  }

  private void collect(Node node, List<String> parts) {
    if (!isSaid(node)) {
      return;
    }
    if (node instanceof Keypad pad) {
      parts.add(messages.get(pad.isFlat() ? "voice.keypad.flat" : "voice.keypad"));
      parts.add(Seen.isIn(node, "secret") ? messages.get("voice.secret") : "");
    } else if (Seen.is(node, "tiles")) {
      parts.add(bikes(node));
    } else if (Seen.is(node, DIGITS)) {
      parts.add(entered(Seen.words(node)));
    } else if (!Seen.words(node).isBlank() || Seen.is(node, "said-together")) {
      parts.add(part(node));
    } else {
      Seen.children(node).forEach(child -> collect(child, parts));
    }
  }

  private static boolean isSaid(Node node) {
    return node.isVisible()
        && !Seen.is(node, "unsaid")
        && !(node instanceof ButtonBase)
        && !Seen.isPicture(node);
  }

  private String together(Node node) {
    List<String> parts = new ArrayList<>();
    Seen.children(node).forEach(child -> collect(child, parts));
    return String.join(", ", parts).replaceAll("([.?!]),", "$1");
  }

  private String entered(String words) {
    String digits = digits(words);
    return words.matches("\\d+") ? messages.get("voice.entered", digits) : digits;
  }

  private String digits(String words) {
    if (words.isBlank()) {
      return messages.get("voice.empty");
    }
    return words.matches("\\d+") ? Spoken.spell(words) : words;
  }

  private String choices(Stream<Node> of) {
    String names =
        of.flatMap(Seen::buttons)
            .filter(button -> !button.isDisabled() && !Seen.isIn(button, "tiles"))
            .filter(button -> !Seen.is(button, "key"))
            .map(this::control)
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? "" : messages.get("voice.choices", names);
  }

  private String bikes(Node tiles) {
    List<String> bikes =
        Seen.buttons(tiles)
            .map(Seen::words)
            .map(Spoken::withoutBikeNumber)
            .map(spoken::of)
            .toList();
    String first = String.join(", ", bikes.subList(0, Math.min(BIKES, bikes.size())));
    int more = bikes.size() - BIKES;
    return bikes.isEmpty()
        ? ""
        : messages.get(
            "voice.bikes",
            bikes.size(),
            more > 0 ? messages.get("voice.bikes.more", first, more) : first);
  }
}
