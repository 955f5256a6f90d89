/** What the house measures of itself, and what it makes of that. Plain Java: no screen. */
package ttareungi.monitoring;
