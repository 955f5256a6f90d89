/**
 * Many things from one file: reads it, says what is wrong with it without writing anything, and
 * makes the one command that imports it.
 */
package ttareungi.csv;
