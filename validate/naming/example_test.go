package naming_test

import (
	"fmt"

	"github.com/eventstorm/storm/validate/naming"
)

func ExampleNew() {
	_, err := naming.New("en", "tlh")
	fmt.Println(err)
	// Output: no naming rules for language "tlh". the known ones are cs, de, en, es, fa, fr, pt, sk
}

func ExampleChecker_Event() {
	c, err := naming.New(naming.English)
	if err != nil {
		panic(err)
	}
	for _, name := range []string{"OrderStarted", "OrderStart", "AddItemToCart", "NewsFeed", "DataSet"} {
		v := c.Event(name)
		fmt.Printf("%s: %s %s %q\n", name, v.Answer, v.Reason, v.Suggestion)
	}
	// Output:
	// OrderStarted: yes  ""
	// OrderStart: no "Start" is not a past form "OrderStarted"
	// AddItemToCart: no "Add" tells somebody to do it, as a command would "ItemAddedToCart"
	// NewsFeed: no none of its words is a past form ""
	// DataSet: don't know  ""
}

func ExampleChecker_Command() {
	c, err := naming.New(naming.English)
	if err != nil {
		panic(err)
	}
	for _, name := range []string{"PlaceOrder", "OrderPlaced"} {
		v := c.Command(name)
		fmt.Printf("%s: %s %s %q\n", name, v.Answer, v.Reason, v.Suggestion)
	}
	// Output:
	// PlaceOrder: yes  ""
	// OrderPlaced: no "Placed" is a past form, as an event would have it "PlaceOrder"
}

func ExampleWords() {
	fmt.Printf("%q\n", naming.Words("3DSecure_PDFSent.v2"))
	// Output: ["3D" "Secure" "PDF" "Sent" "v2"]
}
