package naming

// grammarOf returns the rules of a language; they are built on first use.
func grammarOf(l Language) (grammar, bool) {
	switch l {
	case English:
		return english(), true
	case Portuguese:
		return portuguese(), true
	case Spanish:
		return spanish(), true
	case French:
		return french(), true
	case German:
		return german(), true
	case Czech:
		return czech(), true
	case Slovak:
		return slovak(), true
	case Persian:
		return persian(), true
	}
	return nil, false
}

// Name returns the English name of a language that the package knows, such as
// "German", and the code of any other.
func (l Language) Name() string {
	switch Primary(l) {
	case English:
		return "English"
	case Portuguese:
		return "Portuguese"
	case Spanish:
		return "Spanish"
	case French:
		return "French"
	case German:
		return "German"
	case Czech:
		return "Czech"
	case Slovak:
		return "Slovak"
	case Persian:
		return "Persian"
	}
	return string(l)
}

// Examples returns the name of an event and of a command as they should be in
// the language; empty for a language that the package does not know.
func (l Language) Examples() (event, command string) {
	switch l {
	case Czech:
		return "ObjednávkaOdeslána", "OdeslatObjednávku"
	case German:
		return "BestellungVersendet", "BestellungVersenden"
	case English:
		return "OrderShipped", "ShipOrder"
	case Spanish, Portuguese:
		return "PedidoEnviado", "EnviarPedido"
	case Persian:
		return "سفارش ثبت شد", "سفارش را ثبت کن"
	case French:
		return "CommandeExpédiée", "ExpédierCommande"
	case Slovak:
		return "ObjednávkaOdoslaná", "OdoslaťObjednávku"
	}
	return "", ""
}
