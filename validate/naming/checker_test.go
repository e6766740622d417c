package naming_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/eventstorm/storm/validate/naming"
)

func TestSuggestions(t *testing.T) {
	for _, c := range []struct {
		language   naming.Language
		kind       string
		name, want string
	}{
		{"en", "event", "OrderStart", "OrderStarted"},
		{"en", "event", "AddItemToCart", "ItemAddedToCart"},
		{"en", "event", "addItemToCart", "itemAddedToCart"},
		{"en", "event", "add_item_to_cart", "item_added_to_cart"},
		{"en", "event", "Add item to cart", "Item added to cart"},
		{"en", "event", "OrderCancellation", "OrderCancelled"},
		{"en", "event", "OrderCancellationEvent", "OrderCancelledEvent"},
		{"en", "event", "OrderStartDomainEventV2", "OrderStartedDomainEventV2"},
		{"en", "event", "RESET_PASSWORD", "PASSWORD_RESET"},
		{"en", "event", "CLIENT_LOGIN", "CLIENT_LOGGED_IN"},
		{"en", "event", "UserSignup", "UserSignedUp"},
		{"en", "event", "orders/delete", "orders/deleted"},
		{"en", "event", "SendPDF", "PDFSent"},
		{"en", "event", "unsubscribe", "unsubscribed"},
		{"en", "event", "CreateOrder", "OrderCreated"},
		{"en", "event", "Reservation Expires", "Reservation Expired"},
		{"en", "event", "OrderShips", "OrderShipped"},
		{"en", "event", "PaymentFails", "PaymentFailed"},
		{"en", "event", "customer_pays", "customer_paid"},
		{"en", "event", "CustomerApplies", "CustomerApplied"},
		{"en", "event", "ReturnExpires", "ReturnExpired"},
		{"en", "event", "TrialBeginsEvent", "TrialBegunEvent"},
		{"en", "event", "BidderWithdraws", "BidderWithdrawn"},
		{"en", "event", "SupplierSends", "SupplierSent"},
		{"en", "event", "CourseFinishes", "CourseFinished"},
		{"en", "event", "OrderItems", ""},
		{"en", "event", "UserTweets", ""},
		{"en", "event", "PriceUpdates", ""},
		{"en", "event", "OrderSuccess", ""},
		{"en", "event", "CancelOrderExpires", ""},
		{"en", "event", "StartDate", ""},
		{"en", "event", "ChangeRequest", ""},
		{"en", "event", "NewsFeed", ""},
		{"en", "event", "OrderToBeShipped", ""},
		{"en", "event", "SendOrderShippedEmail", ""},
		{"en", "event", "checkout/addItem", ""},
		{"en", "command", "OrderCreated", "CreateOrder"},
		{"en", "command", "CreatedOrder", "CreateOrder"},
		{"en", "command", "OrderToBeCreated", "CreateOrder"},
		{"en", "command", "ItemAddedToCart", "AddItemToCart"},
		{"en", "command", "UserDeletion", "DeleteUser"},
		{"en", "command", "PaymentFailed", ""},
		{"en", "event", "BookingCancel", "BookingCancelled"},
		{"en", "event", "RatingSubmission", "RatingSubmitted"},
		{"en", "command", "OrderCreation", "CreateOrder"},
		{"en", "command", "InvoiceCancellation", "CancelInvoice"},
		{"pt", "event", "CriarPedido", "PedidoCriado"},
		{"pt", "event", "CriarContas", "ContasCriadas"},
		{"pt", "event", "EmitirNotaFiscal", "NotaFiscalEmitida"},
		{"pt", "event", "CancelamentoDoPedido", "PedidoCancelado"},
		{"pt", "event", "AdicionarItemAoCarrinho", "ItemAdicionadoAoCarrinho"},
		{"es", "event", "CrearPedido", "PedidoCreado"},
		{"es", "event", "cuenta.abrir", ""},
		{"es", "event", "AbrirCaja", "CajaAbierta"},
		{"fr", "event", "ValiderCommande", "CommandeValidée"},
		{"fr", "event", "CommandeCréer", "CommandeCréée"},
		{"fr", "event", "CréationCommande", "CommandeCréée"},
		{"pt", "event", "PedidoEmProcessamento", ""},
		{"fr", "event", "DevisÀSigner", ""},
		{"es", "event", "AdiciónDeLínea", "LíneaAñadida"},
		{"es", "event", "PacienteTraslado", "PacienteTrasladado"},
		{"pt", "command", "PedidoCriado", "CriarPedido"},
		{"pt", "command", "pedidos.criados", ""},
		{"pt", "command", "CriaçãoDoPedido", "CriarPedido"},
		{"pt", "command", "FaturaPaga", "PagarFatura"},
		{"pt", "command", "FaturaVencida", ""},
		{"es", "command", "cuenta_abierta", "abrir_cuenta"},
		{"es", "command", "AltaDeCliente", ""},
		{"es", "command", "PedidoEnviadoAlCliente", ""},
		{"es", "command", "LíneaAñadida", "AñadirLínea"},
		{"fr", "command", "CommandeCréée", "CréerCommande"},
		{"fr", "command", "AnnulationCommande", "AnnulerCommande"},
		{"fr", "command", "FactureEmise", "ÉmettreFacture"},
		{"fr", "command", "MiseÀJourPrix", ""},
		{"fr", "command", "CalculDuPrix", "CalculerPrix"},
		{"de", "command", "BestellungErstellt", "BestellungErstellen"},
		{"de", "command", "KontoGesperrt", "KontoSperren"},
		{"de", "command", "ZahlungFehlgeschlagen", ""},
		{"de", "event", "BestellungErstellen", "BestellungErstellt"},
		{"de", "event", "ErstelleBestellung", "BestellungErstellt"},
		{"de", "event", "BestellungStornierung", "BestellungStorniert"},
		{"fa", "event", "ثبت سفارش", "سفارش ثبت شد"},
	} {
		v := ask(t, c.language, c.kind, c.name)
		if v.Answer != naming.No || v.Suggestion != c.want {
			t.Errorf("%s %s %s: %s, suggestion %q, want %q (%s)", c.language, c.kind, c.name, v.Answer, v.Suggestion, c.want, v.Reason)
		}
	}
}

// ask asks a checker of one language.
func ask(t testing.TB, l naming.Language, kind, name string) naming.Verdict {
	t.Helper()
	if kind == "command" {
		return checker(t, l).Command(name)
	}
	return checker(t, l).Event(name)
}

func TestAnswers(t *testing.T) {
	for _, c := range []struct {
		language naming.Language
		kind     string
		want     naming.Answer
		names    string // separated by commas
	}{
		{"en", "event", naming.Yes, "OrderSent,InvoicePaid,SeatHeld,PasswordReset,PriceCut,OrderStatusChangedToPaid,UserLoggedIn,SiteWentLive,MemberFreed,ContractAgreed,OrderNotFound,AddItemFailed,ItemUnfrozen,OrderShippedSuccessfully"},
		{"en", "event", naming.No, "NewsFeed,UserNeed,TestBed,LinkSpeed,RiverBed,TokenEmbed,WaterSeed,SendOrderShippedEmail,OrderShippedEmail,OrderWillBeShipped,OrderToBeShipped,PaymentMustBeMade,OrderProcessing,StatusLED,ThoughtLeader"},
		{"en", "event", naming.Unknown, "Event,DomainEvent,V2,,注文,DataSet,DeliveryCost,CreatedOrder"},
		{"en", "command", naming.Yes, "CreateOrder,PlaceOrder,MarkOrderAsShipped,SendOrderShippedEmail,SignUp,cart.addItem,BulkCreateOrders,RescheduleAppointment"},
		{"en", "command", naming.Unknown, "FileCancellation,OrderReplacement,BookDelivery,MinuteMeeting"},
		{"en", "command", naming.No, "OrderCreation,InvoiceDeletion,OrderCreated,CreatedOrder,OrderCreate,UserRegistration,CreatingOrder,CustomerData"},
		{"pt", "event", naming.Yes, "PedidoIniciado,PagamentoFalhou,EntregaFeita,ContaPaga,SaldoInsuficienteDetectado,EmailEnviado,PedidoExcluído,PedidoExcluido"},
		{"pt", "event", naming.No, "NovoPedido,EstadoPedido,Mercado,CriarPedido,PedidoSeraEnviado,CadastroInvalido"},
		{"es", "event", naming.Yes, "PedidoIniciado,ClienteSeRegistró,CuentaAbierta,PedidoSalió,ImagenSubida"},
		{"es", "event", naming.No, "NuevoPedido,EstadoPedido,PedidoPreparando,PrecioSubida,StockInválido"},
		{"es", "event", naming.Unknown, "ProductoEntrego,SeEnvioCorreo,PrecioSubio"},
		{"es", "command", naming.Yes, "PreAutorizarPago,AutoAsignarRepartidor"},
		{"fr", "command", naming.Yes, "SeConnecter,PréAutoriserPaiement"},
		{"fr", "event", naming.Yes, "MontantDû"},
		{"fr", "event", naming.Yes, "CommandeCréée,ColisLivré,PaiementReçu,AbonnementRésilié,PorteOuverte,CommandeCreee"},
		{"fr", "event", naming.No, "ActivitéClient,CréerCommande,NouvelleCommande"},
		{"de", "event", naming.Yes, "BestellungErstellt,KontoEroeffnet,KontoEröffnet,VertragUnterschrieben,NachrichtErhalten,KundeHatBezahlt,RechnungStorniert,DateiHochgeladen"},
		{"de", "event", naming.No, "BestellungErstellen,Geschäftsbericht,Angebot,LagerbestandNiedrig,BestellungWirdVersendet"},
		{"cs", "event", naming.Yes, "ObjednávkaVytvořena,ObjednavkaVytvorena,BalíkDorazil,StavSeZměnil,PlatbaPřijata,FakturaVystavena"},
		{"cs", "event", naming.No, "VytvořeníObjednávky,NováObjednávka,ObjednávkaBudeOdeslána,Změna,UživatelskýÚčet"},
		{"sk", "event", naming.Yes, "ObjednávkaVytvorená,PlatbaPrijatá"},
		{"fa", "event", naming.Yes, "سفارش ثبت شد,سفارش ثبت شده است,سفارش ثبت شده\u200cاست,پرداخت انجام نشد,سفارش_ثبت_شد,كالا ارسال شد"},
		{"fa", "event", naming.No, "ثبت سفارش,سفارش ثبت خواهد شد,سفارش ثبت می\u200cشود"},
	} {
		for name := range strings.SplitSeq(c.names, ",") {
			if v := ask(t, c.language, c.kind, name); v.Answer != c.want {
				t.Errorf("%s %s %q: %s, want %s (%s)", c.language, c.kind, name, v.Answer, c.want, v.Reason)
			}
		}
	}
}

func TestSeveralLanguages(t *testing.T) {
	c := checker(t, "pt", "en")
	for name, want := range map[string]naming.Answer{"OrderStarted": naming.Yes, "PedidoIniciado": naming.Yes, "CriarPedido": naming.No, "OrderStart": naming.No, "سفارش": naming.Unknown} {
		if v := c.Event(name); v.Answer != want {
			t.Errorf("%s: %s, want %s", name, v.Answer, want)
		}
	}
	if v := c.Event("CriarPedido"); v.Suggestion != "PedidoCriado" {
		t.Errorf("CriarPedido: suggestion %q", v.Suggestion)
	}
	if v := checker(t).Event("OrderStart"); v != (naming.Verdict{}) {
		t.Errorf("without a language: %+v, want Unknown", v)
	}
}

func TestLimits(t *testing.T) {
	c := checker(t, naming.Languages()...)
	for _, name := range []string{strings.Repeat("Order", 200), strings.Repeat("x", 1<<20), strings.Repeat("a ", 100)} {
		if v := c.Event(name); v.Answer != naming.Unknown {
			t.Errorf("a name of %d bytes: %s, want %s", len(name), v.Answer, naming.Unknown)
		}
	}
}

func TestConcurrentUse(t *testing.T) {
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			c := checker(t, naming.Languages()...)
			for range 50 {
				c.Event("BestellungErstellt")
				c.Command("ثبت سفارش")
			}
		})
	}
	all.Wait()
}

func BenchmarkEvent(b *testing.B) {
	for _, c := range []struct {
		language naming.Language
		name     string
	}{
		{"en", "OrderStatusChangedToSubmitted"}, {"en", "AddItemToCart"}, {"en", "WorkerHeartbeat"}, {"pt", "PedidoIniciado"}, {"es", "ClienteSeRegistró"},
		{"fr", "CommandeCréée"}, {"de", "BestellungWurdeVersendet"}, {"cs", "ObjednávkaVytvořena"}, {"fa", "سفارش ثبت شد"},
	} {
		b.Run(string(c.language)+"/"+c.name, func(b *testing.B) {
			check := checker(b, c.language)
			check.Event(c.name)
			b.ReportAllocs()
			for b.Loop() {
				check.Event(c.name)
			}
		})
	}
}

func BenchmarkCorpus(b *testing.B) {
	rows := corpus(b)
	checkers := map[naming.Language]*naming.Checker{}
	for _, l := range naming.Languages() {
		checkers[l] = checker(b, l)
	}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		r := &rows[i%len(rows)]
		i++
		if r.kind == "command" {
			checkers[r.language].Command(r.name)
		} else {
			checkers[r.language].Event(r.name)
		}
	}
}
