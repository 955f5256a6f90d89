/** For the trail: what operators did to keep the house running. */
package ttareungi.upkeep;
