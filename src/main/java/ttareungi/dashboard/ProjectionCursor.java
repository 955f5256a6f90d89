package ttareungi.dashboard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** How far the dashboard has read the log; one row, moved in the transaction of what it read. */
@Entity
public class ProjectionCursor {
  @Id int id;
  long seq;

  protected ProjectionCursor() {}
}
