package ttareungi.ui.admin.shell;

import ttareungi.ui.admin.Section;
import ttareungi.ui.admin.Target;

/** What the frame of the window does at a key. FX thread. */
final class FrameActs implements ShellActs.Frame {
  private final AdminShell shell;
  private final ShellController frame;

  FrameActs(AdminShell shell, ShellController frame) {
    this.shell = shell;
    this.frame = frame;
  }

  /** To the search of the section, where it has one. */
  @Override
  public void search() {
    var field = frame.pages().lookup(".page-search");
    if (field != null) {
      field.requestFocus();
    }
  }

  /** And into it, so that the next key is the page's. */
  @Override
  public void go(Section section) {
    shell.show(new Target.Whole(section));
    if (shell.section() == section) {
      PageFocus.into(frame.pages());
    }
  }

  @Override
  public void lock() {
    shell.door().lock();
  }

  @Override
  public void refresh() {
    shell.refresh();
  }

  @Override
  public void closeTop() {
    shell.closeTop();
  }
}
