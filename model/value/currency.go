package value

// Currency is an ISO 4217 code of three capital letters. The zero Currency is
// none: the currency of a total that was never set.
type Currency uint32

// ParseCurrency reads a code of three capital letters, such as "USD". Codes
// that ISO 4217 does not list are accepted.
func ParseCurrency(code string) (Currency, bool) {
	if len(code) != 3 {
		return 0, false
	}
	var currency Currency
	for index := 0; index < 3; index++ {
		if code[index] < 'A' || code[index] > 'Z' {
			return 0, false
		}
		currency = currency<<8 | Currency(code[index])
	}
	return currency, true
}

// String returns the code, and "" for no currency.
func (c Currency) String() string {
	if c == 0 {
		return ""
	}
	return string([]byte{byte(c >> 16), byte(c >> 8), byte(c)})
}

// Digits returns how many decimal places the currency has by ISO 4217; 2 if it
// is not listed, 0 for no currency.
func (c Currency) Digits() int {
	switch c.String() {
	case "", "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
		"VND", "VUV", "XAF", "XOF", "XPF":
		return 0
	case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND":
		return 3
	case "CLF", "UYW":
		return 4
	default:
		return 2
	}
}
