/**
 * Files that people write: YAML read field by field. A {@link dev.kanmon.clearance.yaml.Fields} is one mapping of a file;
 * whoever reads it takes its fields by name, each with what it must be, and then says that nothing else may stand there.
 * Every refusal names the file and the field.
 *
 * <p>Limits: a file of a mebibyte; text of one line.
 */
@NullMarked
package dev.kanmon.clearance.yaml;

import org.jspecify.annotations.NullMarked;
