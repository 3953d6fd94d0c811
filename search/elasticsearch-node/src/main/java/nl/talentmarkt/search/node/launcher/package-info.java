/**
 * What runs inside the node's own process; the application never loads it.
 */
@NullMarked
package nl.talentmarkt.search.node.launcher;

import org.jspecify.annotations.NullMarked;
