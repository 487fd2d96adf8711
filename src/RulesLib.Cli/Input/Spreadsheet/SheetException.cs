namespace RulesLib.Cli.Input.Spreadsheet;

/// <summary>A spreadsheet that cannot be read at all. The message is shown as it stands.</summary>
internal sealed class SheetException(string message, Exception? inner = null) : Exception(message, inner);
