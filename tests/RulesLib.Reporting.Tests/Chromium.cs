using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace RulesLib.Reporting.Tests;

/// <summary>A test that needs Chromium; skipped with a message where none is found.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumTheoryAttribute : TheoryAttribute
{
    public ChromiumTheoryAttribute()
    {
        if (Chromium.Path is null) Skip = "No Chromium was found. Install it (Debian: apt-get install chromium fonts-noto-cjk) or name it in CHROMIUM.";
    }
}

/// <summary>A headless Chromium, spoken to over its own protocol.</summary>
internal sealed partial class Chromium : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _stop = new(s_patience);
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _last;

    private Chromium(Process process, string profile) => (_process, _profile) = (process, profile);

    /// <summary>Where Chromium is; <see langword="null"/> if none is found.</summary>
    public static string? Path { get; } = Find();

    /// <summary>What the pages complained about.</summary>
    public List<string> Complaints { get; } = [];

    public static async Task<Chromium> Start()
    {
        var profile = Directory.CreateTempSubdirectory("chromium-").FullName;
        var start = new ProcessStartInfo(Path!) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank" })
            start.ArgumentList.Add(argument);
        var browser = new Chromium(Process.Start(start)!, profile);
        string? line;
        while ((line = await browser._process.StandardError.ReadLineAsync(browser._stop.Token)) is not null)
        {
            if (Listening().Match(line) is not { Success: true } match) continue;

            // What else it says must not fill the pipe.
            _ = browser._process.StandardError.ReadToEndAsync();
            await browser.Attach(match.Groups[1].Value);
            return browser;
        }

        throw new InvalidOperationException("Chromium ended before it listened.");
    }

    /// <summary>Opens a file at a width and waits until it is laid out.</summary>
    public async Task Open(string file, int width, bool dark = false)
    {
        await Send("Emulation.setDeviceMetricsOverride", $$"""{ "width": {{width}}, "height": 900, "deviceScaleFactor": 1, "mobile": false }""");
        await Send("Emulation.setEmulatedMedia", $$"""{ "features": [{ "name": "prefers-color-scheme", "value": "{{(dark ? "dark" : "light")}}" }] }""");
        await Send("Page.navigate", JsonSerializer.Serialize(new { url = new Uri(file).AbsoluteUri }));
        while ((await Evaluate("document.readyState")).GetString() != "complete" || (await Evaluate("location.protocol")).GetString() != "file:") await Task.Delay(20, _stop.Token);
        await Evaluate("document.fonts.ready.then(() => 1)");
    }

    /// <summary>The value of an expression in the page.</summary>
    public async Task<JsonElement> Evaluate(string expression)
    {
        var answer = await Send("Runtime.evaluate", JsonSerializer.Serialize(new { expression, awaitPromise = true, returnByValue = true }));
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>The page as a PDF.</summary>
    public async Task<byte[]> Print() => Convert.FromBase64String((await Send("Page.printToPDF", """{ "preferCSSPageSize": true, "printBackground": false }""")).GetProperty("data").GetString()!);

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _stop.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A process that is still ending may hold a file.
        }
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named) return File.Exists(named) ? named : null;
        string[] names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Where(static folder => folder.Length > 0);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var caches = new[] { System.IO.Path.Combine(home, ".cache", "ms-playwright"), System.IO.Path.Combine(home, "Library", "Caches", "ms-playwright"), System.IO.Path.Combine(home, "AppData", "Local", "ms-playwright") }
            .Where(Directory.Exists).SelectMany(static cache => Directory.EnumerateFiles(cache, "chrome*", SearchOption.AllDirectories))
            .Where(static file => System.IO.Path.GetFileName(file) is "chrome" or "chrome.exe" or "chrome-headless-shell");
        return folders.SelectMany(folder => names.Select(name => System.IO.Path.Combine(folder, name)))
            .Append("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome").Concat(caches).FirstOrDefault(File.Exists);
    }

    private async Task Attach(string address)
    {
        var port = new Uri(address).Port;
        using var http = new HttpClient();
        using var pages = JsonDocument.Parse(await http.GetStringAsync(new Uri($"http://127.0.0.1:{port}/json/list"), _stop.Token));
        var page = pages.RootElement.EnumerateArray().First(static target => target.GetProperty("type").GetString() == "page").GetProperty("webSocketDebuggerUrl").GetString()!;
        await _socket.ConnectAsync(new Uri(page), _stop.Token);
        foreach (var domain in new[] { "Page", "Runtime", "Log" }) await Send($"{domain}.enable", "{}");
    }

    private async Task<JsonElement> Send(string method, string parameters)
    {
        var id = ++_last;
        await _socket.SendAsync(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{ "id": {{id}}, "method": "{{method}}", "params": {{parameters}} }""")), WebSocketMessageType.Text, endOfMessage: true, _stop.Token);
        while (true)
        {
            var message = await Receive();
            if (message.TryGetProperty("id", out var answered) && answered.GetInt32() == id)
                return message.TryGetProperty("result", out var result) ? result : throw new InvalidOperationException(message.ToString());
            Note(message);
        }
    }

    private async Task<JsonElement> Receive()
    {
        using var text = new MemoryStream();
        WebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(_buffer, _stop.Token);
            text.Write(_buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        using var json = JsonDocument.Parse(text.ToArray());
        return json.RootElement.Clone();
    }

    private void Note(JsonElement message)
    {
        if (!message.TryGetProperty("method", out var method)) return;
        if (method.GetString() is "Runtime.exceptionThrown" or "Runtime.consoleAPICalled" or "Log.entryAdded") Complaints.Add(message.ToString());
    }

    [GeneratedRegex("DevTools listening on (ws://\\S+)")]
    private static partial Regex Listening();
}
