/**
 * What a period brought: how often, and how many points. Reads only, and proves its sums by the
 * ledger.
 */
package ttareungi.report;
