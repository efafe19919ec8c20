import Glibc

/// Why no test may send a mail: the Debian package python3-aiosmtpd is missing.
public enum TestMailServerError: Error {
    case cannotStart
}

/// A real SMTP server in a process of its own, which writes what it gets to a folder; see `mail_server.py` for what
/// its mailboxes do.
public final class TestMailServer {
    public let port: Int
    private let process: pid_t
    private let folder: String
    private let output: UnsafeMutablePointer<FILE>

    /// - Parameters:
    ///   - certificate: PEM files of a certificate and its key, to offer STARTTLS with.
    ///   - credentials: a name and a password that it asks for.
    public init(certificate: [String] = [], credentials: [String] = []) throws {
        let folder = "/tmp/hamkori-mail-\(getpid())-\(UInt32.random(in: 0...(.max)))"
        mkdir(folder, 0o700)
        let script = #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/mail_server.py"
        let words = (["/" + script, folder] + certificate + credentials).joined(separator: " ")
        guard let output = popen("exec /usr/bin/python3 \(words) 2>/dev/null", "r") else {
            throw TestMailServerError.cannotStart
        }
        var line = [CChar](repeating: 0, count: 64)
        let started = fgets(&line, 64, output) != nil
        let numbers = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            .split { $0 == " " || $0 == "\n" }.compactMap { Int32($0) }
        guard started, numbers.count == 2 else { throw TestMailServerError.cannotStart }
        port = Int(numbers[0])
        process = numbers[1]
        self.folder = folder
        self.output = output
    }

    deinit {
        kill(process, SIGKILL)
        pclose(output)
        _ = system("rm -rf \(folder)")
    }

    /// What it has taken, in order: a line with sender, receiver, `TLS` or `clear` and whether a password was given,
    /// then the message.
    public var mails: [String] {
        get throws {
            var all: [String] = []
            while let file = fopen("\(folder)/\(padded(all.count + 1)).eml", "r") {
                defer { fclose(file) }
                var bytes: [UInt8] = []
                var piece = [UInt8](repeating: 0, count: 65_536)
                while case let count = fread(&piece, 1, piece.count, file), count > 0 {
                    bytes += piece[..<count]
                }
                all.append(String(decoding: bytes, as: UTF8.self))
            }
            return all
        }
    }

    private func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
    }
}

/// A mail as Python's own `email` package reads it: `subject`, `text`, or the value of a header.
public func read(_ part: String, of mail: String) -> String {
    let path = "/tmp/hamkori-mail-read-\(getpid())-\(UInt32.random(in: 0...(.max)))"
    guard let file = fopen(path, "w") else { return "" }
    // Its first line is the server's.
    let message = mail.drop { $0 != "\r\n" }.dropFirst()
    fputs(String(message), file)
    fclose(file)
    defer { unlink(path) }
    let program = """
        import email, email.policy, sys; \
        m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default); \
        t = m.get_content().replace('\\r\\n', '\\n') if sys.argv[2] == 'text' else m[sys.argv[2]]; \
        print(t, end='')
        """
    guard let pipe = popen("/usr/bin/python3 -c \"\(program)\" \(path) '\(part)'", "r") else { return "" }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&piece, 1, piece.count, pipe), count > 0 { bytes += piece[..<count] }
    return String(decoding: bytes, as: UTF8.self)
}
