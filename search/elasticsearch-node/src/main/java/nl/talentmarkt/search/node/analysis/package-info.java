/**
 * The part of the ordinary distribution's analysis module that our mappings name, under
 * the same names and settings, for a node that comes without that module.
 */
@NullMarked
package nl.talentmarkt.search.node.analysis;

import org.jspecify.annotations.NullMarked;
