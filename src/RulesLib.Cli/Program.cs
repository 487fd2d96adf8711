using RulesLib.Cli;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C ends cleanly; a second one ends at once.
    pressed.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
};
return await new App(Surroundings.OfConsole()).RunAsync(args, cancellation.Token);
