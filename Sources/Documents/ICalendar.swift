/// A calendar as other programs subscribe to it (RFC 5545), type `text/calendar; charset=utf-8`.
public struct ICalendar: Sendable {
    /// One event.
    public struct Event: Sendable {
        /// When an event takes place.
        public enum Time: Hashable, Sendable {
            /// Whole days, from the first through the last, in whatever zone the reader is.
            case days(CivilDate, through: CivilDate)
            /// Seconds since 1970 UTC.
            case moments(start: Int64, end: Int64)
        }

        /// The status that calendars show.
        public enum Status: String, Sendable {
            case tentative = "TENTATIVE"
            case confirmed = "CONFIRMED"
            case cancelled = "CANCELLED"
        }

        /// Never changes and is unique in the world, for example `seminar-12@ombudsman.example`.
        public var uid: String
        /// When this text about the event was last changed, in seconds since 1970 UTC.
        public var modified: Int64
        public var time: Time
        public var summary: String
        public var description: String?
        public var location: String?
        /// An absolute address.
        public var url: String?
        public var categories: [String]
        public var status: Status?

        public init(
            uid: String, modified: Int64, time: Time, summary: String, description: String? = nil,
            location: String? = nil, url: String? = nil, categories: [String] = [], status: Status? = nil
        ) {
            self.uid = uid
            self.modified = modified
            self.time = time
            self.summary = summary
            self.description = description
            self.location = location
            self.url = url
            self.categories = categories
            self.status = status
        }
    }

    /// Names the program, for example `-//Hamkori//EN`.
    public var product: String
    /// What the reader's program calls the calendar.
    public var name: String
    public var events: [Event]

    public init(product: String, name: String, events: [Event]) {
        self.product = product
        self.name = name
        self.events = events
    }

    /// The whole text, lines folded at 75 octets and ended by CR LF (RFC 5545 §3.1).
    public var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:" + ICalendar.escape(product), "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:" + ICalendar.escape(name),
        ]
        for event in events { lines += ICalendar.lines(of: event) }
        lines.append("END:VCALENDAR")
        return lines.map { ICalendar.fold($0) + "\r\n" }.joined()
    }

    private static func lines(of event: Event) -> [String] {
        var lines = [
            "BEGIN:VEVENT", "UID:" + escape(event.uid), "DTSTAMP:" + moment(event.modified),
            "LAST-MODIFIED:" + moment(event.modified),
        ]
        switch event.time {
        case .days(let first, let last):
            lines.append("DTSTART;VALUE=DATE:" + first.text(separator: ""))
            // The end is the first day that no longer belongs (RFC 5545 §3.6.1).
            lines.append("DTEND;VALUE=DATE:" + max(first, last).next.text(separator: ""))
            lines.append("TRANSP:TRANSPARENT")
        case .moments(let start, let end):
            lines.append("DTSTART:" + moment(start))
            if end > start { lines.append("DTEND:" + moment(end)) }
        }
        lines.append("SUMMARY:" + escape(event.summary))
        if let description = event.description { lines.append("DESCRIPTION:" + escape(description)) }
        if let location = event.location { lines.append("LOCATION:" + escape(location)) }
        if let url = event.url { lines.append("URL:" + withoutControls(url)) }
        if !event.categories.isEmpty {
            lines.append("CATEGORIES:" + event.categories.map(escape).joined(separator: ","))
        }
        if let status = event.status { lines.append("STATUS:" + status.rawValue) }
        return lines + ["END:VEVENT"]
    }

    private static func moment(_ seconds: Int64) -> String {
        CivilDate(seconds: seconds).text(separator: "") + "T" + clock(seconds).joined() + "Z"
    }

    /// RFC 5545 §3.3.11. Control characters are not allowed in any form and are left out.
    private static func escape(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
            case "\n" where last == "\r": break
            case "\n", "\r": result.append(contentsOf: ["\\", "n"])
            default: if !isControl(scalar) { result.append(scalar) }
            }
            last = scalar
        }
        return String(result)
    }

    private static func withoutControls(_ text: String) -> String {
        String(text.unicodeScalars.filter { !isControl($0) })
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\t") || scalar.value == 0x7F
    }

    /// Lines of at most 75 octets, a longer one continued after a space, no character torn apart.
    private static func fold(_ line: String) -> String {
        var result = String.UnicodeScalarView()
        var count = 0
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if count + width > 75 {
                result.append(contentsOf: ["\r", "\n", " "])
                count = 1
            }
            result.append(scalar)
            count += width
        }
        return String(result)
    }
}
