/** What is glued to a bike: its number, for people and for cameras. */
package ttareungi.label;
