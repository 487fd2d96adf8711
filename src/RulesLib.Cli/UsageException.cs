namespace RulesLib.Cli;

/// <summary>The command line asks for something that is not there. The message is shown as it stands.</summary>
internal sealed class UsageException(string message) : Exception(message);
