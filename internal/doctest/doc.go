// Package doctest keeps the documents of the repository true: the models in
// them are loaded and checked, the commands in them are run and their output is
// compared, the tables taken from the code are current, and the links lead
// somewhere. CONTRIBUTING.md tells a writer how to mark a block.
//
// Each kind of check takes a document and returns problems, and a repaired
// document where a machine can repair it: the tests run the checks on the
// documents of the repository and, to be sure that they bite, on documents that
// lie.
package doctest
