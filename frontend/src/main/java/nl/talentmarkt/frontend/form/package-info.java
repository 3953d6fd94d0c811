/**
 * Reading a form: typed values out of what somebody filled in, and an error at the field
 * where it is wrong.
 */
@NullMarked
package nl.talentmarkt.frontend.form;

import org.jspecify.annotations.NullMarked;
