import Documents
import Testing

@Suite struct CivilDateTests {
    @Test func existence() {
        #expect(CivilDate(year: 2024, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 2023, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 2024, month: 4, day: 31) == nil)
        #expect(CivilDate(year: 2024, month: 13, day: 1) == nil)
        #expect(CivilDate(year: 0, month: 1, day: 1) == nil)
    }

    @Test func fromSeconds() {
        #expect(CivilDate(seconds: 0) == CivilDate(year: 1970, month: 1, day: 1))
        #expect(CivilDate(seconds: -1) == CivilDate(year: 1969, month: 12, day: 31))
        #expect(CivilDate(seconds: 951_782_400) == CivilDate(year: 2000, month: 2, day: 29))
        #expect(CivilDate(seconds: 1_789_603_200) == CivilDate(year: 2026, month: 9, day: 17))
    }

    @Test func everyDayHasANext() throws {
        var day = try #require(CivilDate(year: 1999, month: 12, day: 31))
        for number in 0..<1_500 {
            #expect(CivilDate(seconds: 946_598_400 + Int64(number) * 86_400) == day)
            #expect(day < day.next)
            day = day.next
        }
    }
}

@Suite struct ICalendarTests {
    private func calendar(_ events: [ICalendar.Event]) -> String {
        ICalendar(product: "-//Hamkori//EN", name: "Семинары, Душанбе", events: events).text
    }

    @Test func wholeText() throws {
        let first = try #require(CivilDate(year: 2026, month: 9, day: 17))
        let event = ICalendar.Event(
            uid: "seminar-1@ombudsman.example", modified: 1_789_603_200,
            time: .days(first, through: first.next),
            summary: "A; B, C\\D", description: "one\r\ntwo\nthree\u{7}", location: "Dushanbe",
            url: "https://ombudsman.example/en/seminars/1?a=1,2", categories: ["a,b", "c"], status: .confirmed
        )
        #expect(
            calendar([event])
                == [
                    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Hamkori//EN", "CALSCALE:GREGORIAN",
                    "METHOD:PUBLISH", "X-WR-CALNAME:Семинары\\, Душанбе", "BEGIN:VEVENT",
                    "UID:seminar-1@ombudsman.example", "DTSTAMP:20260917T000000Z",
                    "LAST-MODIFIED:20260917T000000Z",
                    "DTSTART;VALUE=DATE:20260917", "DTEND;VALUE=DATE:20260919", "TRANSP:TRANSPARENT",
                    "SUMMARY:A\\; B\\, C\\\\D", "DESCRIPTION:one\\ntwo\\nthree", "LOCATION:Dushanbe",
                    "URL:https://ombudsman.example/en/seminars/1?a=1,2", "CATEGORIES:a\\,b,c",
                    "STATUS:CONFIRMED",
                    "END:VEVENT", "END:VCALENDAR", "",
                ].joined(separator: "\r\n"))
    }

    @Test func moments() {
        let text = calendar([
            ICalendar.Event(
                uid: "1", modified: 0, time: .moments(start: 1_789_635_600, end: 1_789_639_261), summary: "x"),
            ICalendar.Event(uid: "2", modified: 0, time: .moments(start: 5, end: 5), summary: "y"),
        ])
        #expect(text.contains("DTSTART:20260917T090000Z\r\nDTEND:20260917T100101Z\r\n"))
        #expect(text.contains("DTSTART:19700101T000005Z\r\nSUMMARY:y\r\n"))
    }

    @Test(arguments: ["a", "ж", "😀"]) func folding(_ letter: String) {
        let summary = String(repeating: letter, count: 400)
        let text = calendar([
            ICalendar.Event(uid: "1", modified: 0, time: .moments(start: 0, end: 0), summary: summary)
        ])
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
        #expect(lines.allSatisfy { $0.count <= 76 && $0.last == 0x0D })  // 75 and the CR
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(summary)\r\n"))
    }

    @Test func nothingBreaksOut() {
        let text = calendar([
            ICalendar.Event(
                uid: "1\r\nATTACH:x", modified: 0, time: .moments(start: 0, end: 0), summary: "a\r\nATTACH:x",
                url: "https://a.example/\r\nATTACH:x")
        ])
        #expect(!text.contains("\nATTACH"))
    }
}

@Suite struct AtomTests {
    @Test func wholeText() {
        let feed = Atom(
            id: "https://a.example/", title: "A & B", author: "Омбудсмен", updated: 1_789_635_600,
            address: "https://a.example/feed?x=1&y=\"2\"", page: "https://a.example/", language: "tg",
            entries: [
                Atom.Entry(
                    id: "urn:uuid:1", title: "<b>\u{1}", updated: 60, published: 0,
                    link: "https://a.example/1",
                    summary: "one\ntwo", content: "<p>x &amp; y</p>", author: "N", categories: ["children"])
            ])
        #expect(
            feed.text == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="tg">
                <id>https://a.example/</id>
                <title>A &amp; B</title>
                <updated>2026-09-17T09:00:00Z</updated>
                <author><name>Омбудсмен</name></author>
                <link rel="self" type="application/atom+xml" href="https://a.example/feed?x=1&amp;y=&quot;2&quot;"/>
                <link rel="alternate" type="text/html" href="https://a.example/"/>
                <entry>
                <id>urn:uuid:1</id>
                <title>&lt;b&gt;</title>
                <updated>1970-01-01T00:01:00Z</updated>
                <published>1970-01-01T00:00:00Z</published>
                <author><name>N</name></author>
                <link rel="alternate" type="text/html" href="https://a.example/1"/>
                <category term="children"/>
                <summary>one
                two</summary>
                <content type="html">&lt;p&gt;x &amp;amp; y&lt;/p&gt;</content>
                </entry>
                </feed>

                """)
    }
}
