package ttareungi.ui.admin;

import javafx.scene.Parent;

/** A section of the window: its model and its picture. */
public record Page(PageModel model, Parent node) {}
