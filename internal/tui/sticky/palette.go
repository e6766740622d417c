package sticky

import "github.com/eventstorm/storm/internal/tui/canvas"

// The papers: text and background, which are the same on every terminal, so
// that a note reads well on a light and on a dark one.
var paperTrueColor = [sortCount]canvas.Style{
	Actor:            "38;2;40;34;0;48;2;255;224;82",
	Command:          "38;2;8;30;52;48;2;142;201;245",
	Aggregate:        "38;2;52;44;6;48;2;255;243;176",
	Event:            "38;2;54;28;0;48;2;255;169;77",
	IntegrationEvent: "38;2;48;18;0;48;2;240;125;44",
	Policy:           "38;2;42;20;72;48;2;208;184;242",
	Process:          "38;2;255;255;255;48;2;126;82;184",
	ReadModel:        "38;2;14;46;8;48;2;166;219;140",
	External:         "38;2;70;10;42;48;2;248;176;212",
	Hotspot:          "38;2;255;255;255;48;2;204;44;56",
	Handler:          "38;2;42;20;72;48;2;208;184;242",
	DataType:         "38;2;30;30;34;48;2;214;214;220",
	Scenario:         "38;2;30;30;34;48;2;214;214;220",
	Term:             "38;2;30;30;34;48;2;214;214;220",
}

var paper256 = [sortCount]canvas.Style{
	Actor:            "38;5;16;48;5;221",
	Command:          "38;5;16;48;5;117",
	Aggregate:        "38;5;16;48;5;229",
	Event:            "38;5;16;48;5;215",
	IntegrationEvent: "38;5;16;48;5;208",
	Policy:           "38;5;16;48;5;183",
	Process:          "38;5;231;48;5;97",
	ReadModel:        "38;5;16;48;5;150",
	External:         "38;5;16;48;5;218",
	Hotspot:          "38;5;231;48;5;160",
	Handler:          "38;5;16;48;5;183",
	DataType:         "38;5;16;48;5;252",
	Scenario:         "38;5;16;48;5;252",
	Term:             "38;5;16;48;5;252",
}

// Sixteen colours have no orange: events take the dark yellow that most themes
// show as such, integration events are underlined on it.
var paper16 = [sortCount]canvas.Style{
	Actor:            "30;103",
	Command:          "97;44",
	Aggregate:        "30;107",
	Event:            "30;43",
	IntegrationEvent: "4;30;43",
	Policy:           "30;105",
	Process:          "97;45",
	ReadModel:        "30;42",
	External:         "30;106",
	Hotspot:          "97;41",
	Handler:          "30;105",
	DataType:         "30;47",
	Scenario:         "30;47",
	Term:             "30;47",
}

func trueColorShades(dark bool) shades {
	if dark {
		return shades{
			inks: [sortCount]canvas.Style{
				Actor: "38;2;255;224;82", Command: "38;2;124;196;250", Aggregate: "38;2;240;222;132",
				Event: "38;2;255;169;77", IntegrationEvent: "38;2;255;138;52", Policy: "38;2;201;169;245",
				Process: "38;2;184;146;236", ReadModel: "38;2;151;214;124", External: "38;2;247;155;200",
				Hotspot: "38;2;255;112;112", Handler: "38;2;201;169;245",
			},
			quiet: "38;2;146;150;160", cursor: "48;2;62;68;84", lit: "38;2;255;255;255",
			good: "38;2;120;220;130", bad: "38;2;255;112;112", alert: "38;2;255;214;102",
			bar: "38;2;200;204;214;48;2;44;48;60", barName: "1;38;2;255;255;255;48;2;44;48;60",
		}
	}
	return shades{
		inks: [sortCount]canvas.Style{
			Actor: "38;2;133;100;0", Command: "38;2;11;98;168", Aggregate: "38;2;116;96;0",
			Event: "38;2;176;80;0", IntegrationEvent: "38;2;158;62;0", Policy: "38;2;109;63;192",
			Process: "38;2;91;33;166", ReadModel: "38;2;40;118;22", External: "38;2;176;39;111",
			Hotspot: "38;2;192;31;46", Handler: "38;2;109;63;192",
		},
		quiet: "38;2;104;108;118", cursor: "48;2;214;222;238", lit: "38;2;0;0;0",
		good: "38;2;24;120;40", bad: "38;2;192;31;46", alert: "38;2;150;80;0",
		bar: "38;2;50;54;64;48;2;224;228;236", barName: "1;38;2;0;0;0;48;2;224;228;236",
	}
}

func shades256(dark bool) shades {
	if dark {
		return shades{
			inks: [sortCount]canvas.Style{
				Actor: "38;5;221", Command: "38;5;117", Aggregate: "38;5;186", Event: "38;5;215",
				IntegrationEvent: "38;5;208", Policy: "38;5;183", Process: "38;5;140", ReadModel: "38;5;114",
				External: "38;5;212", Hotspot: "38;5;203", Handler: "38;5;183",
			},
			quiet: "38;5;247", cursor: "48;5;239", lit: "38;5;231",
			good: "38;5;114", bad: "38;5;203", alert: "38;5;221",
			bar: "38;5;252;48;5;237", barName: "1;38;5;231;48;5;237",
		}
	}
	return shades{
		inks: [sortCount]canvas.Style{
			Actor: "38;5;94", Command: "38;5;25", Aggregate: "38;5;58", Event: "38;5;130",
			IntegrationEvent: "38;5;124", Policy: "38;5;55", Process: "38;5;54", ReadModel: "38;5;22",
			External: "38;5;125", Hotspot: "38;5;160", Handler: "38;5;55",
		},
		quiet: "38;5;241", cursor: "48;5;252", lit: "38;5;16",
		good: "38;5;22", bad: "38;5;160", alert: "38;5;130",
		bar: "38;5;238;48;5;254", barName: "1;38;5;16;48;5;254",
	}
}

func shades16(dark bool) shades {
	on := shades{
		inks: [sortCount]canvas.Style{
			Actor: "33", Command: "34", Aggregate: "33", Event: "33", IntegrationEvent: "4;33",
			Policy: "35", Process: "35", ReadModel: "32", External: "36", Hotspot: "31", Handler: "35",
		},
		quiet: canvas.Faint, cursor: canvas.Reverse, good: "32", bad: "31", alert: "33",
		bar: canvas.Reverse, barName: canvas.Reverse.With(canvas.Bold),
	}
	if dark {
		on.inks[Command], on.inks[Actor], on.alert = "94", "93", "93"
	}
	return on
}
