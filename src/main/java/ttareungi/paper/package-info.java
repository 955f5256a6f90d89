/** What goes on paper, as PDF: measured in millimetres from the upper left. */
package ttareungi.paper;
