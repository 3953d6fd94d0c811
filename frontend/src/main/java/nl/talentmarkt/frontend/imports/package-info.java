/**
 * Importing occupations and job seekers: by command and by an administrator's upload,
 * with what became of them.
 */
@NullMarked
package nl.talentmarkt.frontend.imports;

import org.jspecify.annotations.NullMarked;
