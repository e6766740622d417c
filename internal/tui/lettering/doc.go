// Package lettering sets text in large letters that are made of block
// characters, in all scripts that the fonts of the program have, with joined
// letters where the script joins them.
package lettering
