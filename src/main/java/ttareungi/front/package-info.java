/**
 * One window over the same data: a second start brings the first one forward and ends. All of it
 * comes before a screen, the database or the log is touched.
 */
package ttareungi.front;
