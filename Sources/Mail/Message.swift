import Glibc

/// A mail of plain text, as it goes over the wire (RFC 5322).
public struct Message: Sendable, Hashable {
    public var from: Address
    public var to: Address
    public var subject: String
    /// Lines end in `\n`.
    public var text: String
    /// Seconds since 1970 UTC.
    public var date: Int64
    /// Unique in the world before its @: the same text for the same message however often it is sent, so that a
    /// reader's program can tell that it came twice.
    public var id: String
    /// An `https:` address that takes a POST to end such mails (RFC 8058); nil where there is nothing to end.
    public var unsubscribe: String?

    public init(
        from: Address, to: Address, subject: String, text: String, date: Int64, id: String,
        unsubscribe: String? = nil
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.date = date
        self.id = id
        self.unsubscribe = unsubscribe
    }

    /// The whole message with CR LF at the end of each line. The text is in Base64: Cyrillic then takes a third more
    /// than it is, and no line is too long or begins with a dot.
    public var encoded: String {
        let ownID = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        var head = Header.address("From", from) + Header.address("To", to) + Header.text("Subject", subject)
        head += "Date: \(Message.moment(date))\r\nMessage-ID: <\(ownID)@\(from.domain)>\r\n"
        // No program shall answer this one (RFC 3834 §5), and none thinks that a person has written it.
        head += "Auto-Submitted: auto-generated\r\n"
        if let unsubscribe {
            head +=
                "List-Unsubscribe: <\(unsubscribe.filter { $0.isASCII && !$0.isWhitespace && $0 != ">" })>\r\n"
            head += "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
        }
        head += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
        let lines = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        return head + "Content-Transfer-Encoding: base64\r\n\r\n" + Base64.lines(Array(lines.utf8))
    }

    /// `Tue, 24 Nov 2026 22:44:00 +0000` (RFC 5322 §3.3).
    private static func moment(_ seconds: Int64) -> String {
        var seconds = time_t(seconds)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { ($0 < 10 ? "0" : "") + String($0) }
        return
            "\(days[Int(parts.tm_wday)]), \(parts.tm_mday) \(months[Int(parts.tm_mon)]) \(parts.tm_year + 1900) "
            + clock.joined(separator: ":") + " +0000"
    }
}
