package ttareungi.event;

/** What an operator is there for. Its words on screen are {@code role.NAME}. */
public enum Role {
  ADMINISTRATOR,
  OPERATOR,
  VIEWER
}
