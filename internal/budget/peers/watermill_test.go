package peers

import (
	"context"
	"errors"
	"testing"

	"github.com/ThreeDotsLabs/watermill"
	"github.com/ThreeDotsLabs/watermill/components/cqrs"
	"github.com/ThreeDotsLabs/watermill/message"
	"github.com/ThreeDotsLabs/watermill/pubsub/gochannel"
)

type (
	reserveSeat struct {
		Show  string
		Seats int
	}
	seatReserved struct {
		Show  string
		Seats int
	}
)

// BenchmarkWatermill sends a command over Watermill's CQRS component, with its
// channels within the process and its JSON, and waits until both handlers of the
// event have it.
func BenchmarkWatermill(b *testing.B) {
	logger := watermill.NopLogger{}
	channel := gochannel.NewGoChannel(gochannel.Config{}, logger)
	router, err := message.NewRouter(message.RouterConfig{}, logger)
	check(b, err)
	marshaler := cqrs.JSONMarshaler{GenerateName: cqrs.StructName}
	events, err := cqrs.NewEventBusWithConfig(channel, cqrs.EventBusConfig{
		GeneratePublishTopic: func(p cqrs.GenerateEventPublishTopicParams) (string, error) { return p.EventName, nil },
		Marshaler:            marshaler, Logger: logger,
	})
	check(b, err)
	commands, err := cqrs.NewCommandBusWithConfig(channel, cqrs.CommandBusConfig{
		GeneratePublishTopic: func(p cqrs.CommandBusGeneratePublishTopicParams) (string, error) { return p.CommandName, nil },
		Marshaler:            marshaler, Logger: logger,
	})
	check(b, err)
	commandProcessor, err := cqrs.NewCommandProcessorWithConfig(router, cqrs.CommandProcessorConfig{
		GenerateSubscribeTopic: func(p cqrs.CommandProcessorGenerateSubscribeTopicParams) (string, error) { return p.CommandName, nil },
		SubscriberConstructor: func(cqrs.CommandProcessorSubscriberConstructorParams) (message.Subscriber, error) {
			return channel, nil
		},
		Marshaler: marshaler, Logger: logger,
	})
	check(b, err)
	taken := 0
	check(b, commandProcessor.AddHandlers(cqrs.NewCommandHandler("ReserveSeatHandler", func(ctx context.Context, c *reserveSeat) error {
		if c.Seats < 1 {
			return errors.New("at least one seat")
		}
		taken += c.Seats
		return events.Publish(ctx, &seatReserved{c.Show, c.Seats})
	})))
	eventProcessor, err := cqrs.NewEventProcessorWithConfig(router, cqrs.EventProcessorConfig{
		GenerateSubscribeTopic: func(p cqrs.EventProcessorGenerateSubscribeTopicParams) (string, error) { return p.EventName, nil },
		SubscriberConstructor:  func(cqrs.EventProcessorSubscriberConstructorParams) (message.Subscriber, error) { return channel, nil },
		Marshaler:              marshaler, Logger: logger,
	})
	check(b, err)
	handled := make(chan struct{}, 2)
	for _, name := range []string{"MailTicket", "CountDown"} {
		check(b, eventProcessor.AddHandlers(cqrs.NewEventHandler(name, func(context.Context, *seatReserved) error {
			handled <- struct{}{}
			return nil
		})))
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	go func() { _ = router.Run(ctx) }()
	<-router.Running()
	b.ReportAllocs()
	for b.Loop() {
		check(b, commands.Send(ctx, &reserveSeat{"Hamlet", 1}))
		<-handled
		<-handled
	}
}

func check(b *testing.B, err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}
