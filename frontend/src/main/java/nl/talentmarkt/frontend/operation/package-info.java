/**
 * What whoever runs the application sets and is told: address, secret, readiness,
 * start-up summary.
 */
@NullMarked
package nl.talentmarkt.frontend.operation;

import org.jspecify.annotations.NullMarked;
