/** What somebody has to look at: found by looking, kept until it is over, seen by whom. */
package ttareungi.alert;
