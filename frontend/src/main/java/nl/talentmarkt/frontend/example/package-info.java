/**
 * Invented people, organisations and employers, so that a newcomer sees the product at
 * work. Loaded through the same ports as everything else.
 */
@NullMarked
package nl.talentmarkt.frontend.example;

import org.jspecify.annotations.NullMarked;
