package model

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/eventstorm/storm/model/value"
	"gopkg.in/yaml.v3"
)

// described is the key that every long form has.
func described[T any](example string, field func(*T) *Name) key[T] {
	return key[T]{
		name: "description", summary: "What it is, in a sentence.", standard: "none",
		example: "description: " + example, binding: sentence(field),
	}
}

// sentence binds a key to a text.
func sentence[T any](field func(*T) *Name) binding[T] {
	return binding[T]{
		shape: textShape{"a sentence"},
		read:  func(r *reader, node *yaml.Node, into *T) { *field(into) = r.text(node) },
	}
}

// mention binds a key to the name of one element; what says of which sort.
func mention[T any](what string, field func(*T) *Name) binding[T] {
	return binding[T]{
		shape: textShape{what},
		read: func(r *reader, node *yaml.Node, into *T) {
			if name, ok := r.name(node); ok {
				*field(into) = name
			}
		},
	}
}

// mentions binds a key to the name of an element or a list of names.
func mentions[T any](what string, field func(*T) *[]Name) binding[T] {
	return binding[T]{
		shape: manyShape{textShape{what}},
		read: func(r *reader, node *yaml.Node, into *T) {
			r.items(node, func(item *yaml.Node) {
				if name, ok := r.name(item); ok {
					*field(into) = append(*field(into), name)
				}
			})
		},
	}
}

// flag binds a key to true or false.
func flag[T any](set func(*T, bool, Range)) binding[T] {
	return binding[T]{
		shape: booleanShape{},
		read: func(r *reader, node *yaml.Node, into *T) {
			if node.Kind == yaml.ScalarNode && node.Tag == "!!bool" {
				set(into, node.Value[0] == 't' || node.Value[0] == 'T', r.rangeOf(node))
				return
			}
			if !r.plain(node) {
				return
			}
			meant, isWord := booleanWord(node)
			hint := "write true or false, without quotes"
			if isWord {
				hint = "write " + strconv.FormatBool(meant)
				set(into, meant, r.rangeOf(node)) // so that nothing else is found that follows from it
			}
			r.wrongType(node, hint, "true or false")
		},
	}
}

// booleanWord reads a word that YAML 1.1 took for true or false, and people
// still write.
func booleanWord(node *yaml.Node) (meant, is bool) {
	if node.Kind != yaml.ScalarNode {
		return false, false
	}
	switch strings.ToLower(node.Value) {
	case "yes", "on", "true":
		return true, true
	case "no", "off", "false":
		return false, true
	default:
		return false, false
	}
}

// word binds a key to one of several words, by its index.
func word[T any](options []string, set func(*T, int, Range)) binding[T] {
	return binding[T]{
		shape: choiceShape{options},
		read: func(r *reader, node *yaml.Node, into *T) {
			if i, ok := r.option(node, options); ok {
				set(into, i, r.rangeOf(node))
			}
		},
	}
}

// option reads one of several words. What else may stand there, which the
// caller reads, is for the message.
func (r *reader) option(node *yaml.Node, options []string, also ...string) (int, bool) {
	if !r.plain(node) {
		return 0, false
	}
	wanted := orList(slices.Concat(options, also))
	if node.Kind != yaml.ScalarNode {
		r.wrongType(node, "", wanted)
		return 0, false
	}
	for i, option := range options {
		if option == node.Value {
			return i, true
		}
	}
	hint := suggestOnly(node.Value, options)
	for _, option := range options {
		if hint == "" && len(node.Value) > 2 && strings.HasPrefix(option, node.Value) {
			hint = "did you mean " + quote(option) + "?"
		}
	}
	r.wrongType(node, hint, wanted)
	return 0, false
}

// integer binds a key to a whole number of at least a minimum.
func integer[T any](minimum int, set func(*T, int, Range)) binding[T] {
	return integerBetween(minimum, math.MaxInt, set)
}

// integerBetween is integer with a largest number.
func integerBetween[T any](minimum, maximum int, set func(*T, int, Range)) binding[T] {
	wanted := "a whole number of at least " + strconv.Itoa(minimum)
	if maximum < math.MaxInt {
		wanted = "a whole number from " + strconv.Itoa(minimum) + " to " + strconv.Itoa(maximum)
	}
	return binding[T]{
		shape: integerShape{minimum, maximum},
		read: func(r *reader, node *yaml.Node, into *T) {
			if !r.plain(node) {
				return
			}
			number, err := strconv.Atoi(node.Value)
			if node.Kind != yaml.ScalarNode || err != nil || number < minimum || number > maximum {
				r.wrongType(node, "", wanted)
				return
			}
			set(into, number, r.rangeOf(node))
		},
	}
}

// length binds a key to a length of time.
func length[T any](set func(*T, time.Duration, Range)) binding[T] {
	return binding[T]{
		shape: textShape{"a duration such as 90s, 2h or 3d"},
		read: func(r *reader, node *yaml.Node, into *T) {
			if !r.plain(node) {
				return
			}
			read, err := value.Parse(node.Value, value.BuiltIn(value.Duration))
			if node.Kind != yaml.ScalarNode || err != nil || read.IsNull() || read.Duration() < 0 {
				r.wrongType(node, durationAdvice(node.Value), "a duration such as 90s, 2h or 3d")
				return
			}
			set(into, read.Duration(), r.rangeOf(node))
		},
	}
}

// condition binds a key to an expression that is true or false.
func condition[T any](field func(*T) **Expression) binding[T] {
	return computed("a condition", field)
}

// computed binds a key to an expression; meaning says what it computes.
func computed[T any](meaning string, field func(*T) **Expression) binding[T] {
	return binding[T]{
		shape: textShape{meaning + " (an expression)"},
		read:  func(r *reader, node *yaml.Node, into *T) { *field(into) = r.expression(node) },
	}
}

// filled binds a key to a literal value or an "=" expression.
func filled[T any](meaning string, field func(*T) **Input) binding[T] {
	return binding[T]{
		shape: anyShape{meaning},
		read: func(r *reader, node *yaml.Node, into *T) {
			if r.plain(node) {
				*field(into) = r.input(node)
			}
		},
	}
}

// assigned binds a key to values for the fields of something.
func assigned[T any](meaning string, field func(*T) *[]*Assignment) binding[T] {
	return binding[T]{
		shape: mapShape{meaning, anyShape{"a value, or an expression behind ="}},
		read: func(r *reader, node *yaml.Node, into *T) {
			*field(into) = append(*field(into), r.assignments(node)...)
		},
	}
}

// assignments reads a mapping of fields to values.
func (r *reader) assignments(node *yaml.Node) []*Assignment {
	var assignments []*Assignment
	if node.Kind != yaml.MappingNode && node.Kind != yaml.AliasNode && !isNull(node) {
		r.wrongType(node, "write the fields with their values, as in {orderId: o-1}", "fields with their values")
		return nil
	}
	r.mapping(node, "set of values", func(name Name, body *yaml.Node) {
		assignments = append(assignments, &Assignment{Field: name, Value: r.input(body)})
	})
	return assignments
}

// listed binds a key to one item or a list of them, each read by a function
// that returns nil for an item it has reported.
func listed[T, I any](item shape, read func(r *reader, node *yaml.Node) *I, field func(*T) *[]*I) binding[T] {
	return binding[T]{
		shape: manyShape{item},
		read: func(r *reader, node *yaml.Node, into *T) {
			r.items(node, func(itemNode *yaml.Node) {
				if !r.plain(itemNode) {
					return
				}
				if item := read(r, itemNode); item != nil {
					*field(into) = append(*field(into), item)
				}
			})
		},
	}
}

// collected binds a key to a collection of named things. make returns a new
// one; short reads a body that is a scalar other than nothing.
func collected[T, E any](f *form[E], made func(Name) *E, short func(*reader, *E, *yaml.Node), field func(*T) *[]*E) binding[T] {
	return binding[T]{
		shape: collectionShape{f.collectionWords(), namedShape[E]{f}},
		read: func(r *reader, node *yaml.Node, into *T) {
			r.collection(node, f.noun, func(name Name, body *yaml.Node) {
				element := made(name)
				if body.Kind == yaml.ScalarNode && !isNull(body) {
					short(r, element, body)
				} else {
					f.read(r, body, element)
				}
				*field(into) = append(*field(into), element)
			})
		},
	}
}

// elements binds a key to a collection of elements, whose short form is a
// sentence.
func elements[T, E any, P interface {
	*E
	Declared
}](kind Kind, f *form[E], field func(*T) *[]*E) binding[T] {
	made := func(name Name) *E {
		element := new(E)
		declaration := P(element).Declaration()
		declaration.Kind, declaration.Name = kind, name
		return element
	}
	short := func(r *reader, element *E, body *yaml.Node) {
		P(element).Declaration().Description = r.text(body)
	}
	bound := collected(f, made, short, field)
	read := bound.read
	bound.read = func(r *reader, node *yaml.Node, into *T) {
		if !r.keyAsName(node, f.noun, f.keyNames()) {
			read(r, node, into)
		}
	}
	return bound
}

// keyAsName reports a collection whose names are keys of its elements: these
// are indented too little, or a list of elements with a key for the name.
func (r *reader) keyAsName(node *yaml.Node, noun string, keys []string) bool {
	mappings := []*yaml.Node{node}
	if node.Kind == yaml.SequenceNode {
		mappings = node.Content
	}
	found := false
	for _, mapping := range mappings {
		if mapping.Kind != yaml.MappingNode {
			continue
		}
		for i := 0; i+1 < len(mapping.Content); i += 2 {
			key := mapping.Content[i]
			isName := key.Value == "name" && node.Kind == yaml.SequenceNode
			if !isName && !slices.Contains(keys, key.Value) {
				continue
			}
			found = true
			hint := "indent it under the " + noun + " it belongs to"
			if isName {
				hint = "write the name itself as the key: \"- " + mapping.Content[i+1].Value + ": {…}\""
			}
			r.report(Diagnostic{
				Rule:    "syntax/key-as-name",
				Message: quote(key.Value) + " stands where the name of " + article(noun) + " is expected",
				Hint:    hint,
				At:      r.rangeOf(key),
			})
		}
	}
	return found
}

// collectionWords says how a collection of the form is written.
func (f *form[T]) collectionWords() string {
	if f.short == "" {
		return "names, each with the keys of " + article(f.noun)
	}
	return "names, names with " + f.short + ", or names with the keys of " + article(f.noun)
}

// plural returns the plural of a noun of the language.
func plural(noun string) string {
	switch noun {
	case "process":
		return "processes"
	case "glossary term":
		return "glossary terms"
	default:
		return noun + "s"
	}
}
