/**
 * Keeps a kiosk's screen running: a small process starts the screen as another, and starts it again
 * when it ends. Plain Java, without a screen of its own.
 */
package ttareungi.guard;
