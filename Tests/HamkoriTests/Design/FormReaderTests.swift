import TestDatabases
import Testing
import Web

@testable import Hamkori

/// What is read of a form, field by field, and what is said of a field that does not hold.
@Suite struct FormReaderTests {
    private typealias Faults = FormReader.Faults

    /// Hands over readers of forms that nobody signed in has sent, in a language.
    private func withReaders(
        _ language: Language = .en, _ body: (_ read: ([(String, String)]) throws -> FormReader) throws -> Void
    ) throws {
        try withApplication(.sqlite) { (application) throws in
            try body { (fields) throws in
                let type = "application/x-www-form-urlencoded"
                let sent = Fields(fields.map { (name: $0.0, value: $0.1) }).encoded()
                let head = try RequestHead(method: .post, target: "/", headers: ["Content-Type": type])
                let request = Request(
                    head: head, body: try Body(Array(sent.utf8), contentType: type, spoolDirectory: "/tmp"))
                return try FormReader(
                    Context(
                        application: application, request: request, language: language,
                        visitor: Visitor(person: nil, formSecret: nil), requestID: "test", now: .now))
            }
        }
    }

    @Test func textsComeWithoutWhiteSpaceAtTheirEnds() throws {
        try withReaders { (read) throws in
            var reader = try read([("a", "  Hello \r\n"), ("b", "one\r\ntwo\n"), ("c", " \t ")])
            #expect(reader.text("a") == "Hello" && reader.text("b") == "one\ntwo")
            #expect(reader.text("c", required: false) == "" && reader.text("none", required: false) == "")
            #expect(reader.isValid)
            #expect(reader.text("c") == "" && reader.text("none") == "")
            #expect(reader.faults == ["c": Faults.missing, "none": Faults.missing])
        }
    }

    @Test func aTextIsAsLongAsItMayBeInCharactersAndInBytes() throws {
        try withReaders { (read) throws in
            let family = "👩‍👩‍👧‍👦"
            var reader = try read([
                ("fits", String(repeating: "ҷ", count: 10)), ("long", String(repeating: "ҷ", count: 11)),
                ("marks", "e" + String(repeating: "\u{301}", count: 30)), ("family", family + family),
            ])
            #expect(reader.text("fits", limit: 10).count == 10 && reader.isValid)
            #expect(reader.text("long", limit: 10).count == 11, "it is shown again as it was typed")
            #expect(reader.faults["long"] == Faults.tooLong.filled(.same("10"), .same("11")))
            // One character with thirty marks is no longer one that can be kept.
            #expect(reader.text("marks", limit: 10) == "")
            #expect(reader.faults["marks"] == Faults.tooManyBytes.filled(.same("10"), .same("40")))
            #expect(reader.text("family", limit: 10) == "")
            #expect(reader.text("family", limit: 20) == family + family)
        }
    }

    @Test func aWordingIsThereInOneLanguageAndMissedInTheReadersOwn() throws {
        try withReaders(.ru) { (read) throws in
            var reader = try read([("a-tg", "Салом"), ("b-en", " ")])
            #expect(reader.wording("a") == Wording(tg: "Салом") && reader.isValid)
            #expect(reader.wording("b", required: false).isEmpty && reader.isValid)
            #expect(reader.wording("b").isEmpty)
            #expect(reader.faults == ["b-ru": Faults.missing])
        }
    }

    @Test func daysAndNumbersAreReadAsPeopleWriteThem() throws {
        try withReaders { (read) throws in
            var reader = try read([
                ("iso", "2027-03-01"), ("dotted", "01.03.2027"), ("never", "31.02.2027"), ("words", "soon"),
                ("least", "1"), ("most", "7"), ("over", "8"), ("half", "1.5"), ("empty", ""),
            ])
            #expect(reader.date("iso") == CalendarDate(unchecked: 2027, 3, 1))
            #expect(reader.date("iso") == reader.date("dotted"))
            #expect(reader.date("empty", required: false) == nil)
            #expect(reader.integer("least", in: 1...7) == 1 && reader.integer("most", in: 1...7) == 7)
            #expect(reader.integer("empty", in: 1...7, required: false) == nil && reader.isValid)
            #expect(reader.date("never") == nil && reader.date("words") == nil && reader.date("empty") == nil)
            #expect(reader.integer("over", in: 1...7) == nil && reader.integer("half", in: 1...7) == nil)
            let range = Faults.badNumber.filled(.same("1"), .same("7"))
            #expect(
                reader.faults == [
                    "never": Faults.badDate, "words": Faults.badDate, "empty": Faults.missing,
                    "over": range, "half": range,
                ])
        }
    }

    @Test func onlyWhatIsOfferedIsChosen() throws {
        try withReaders { (read) throws in
            let id = ID<Seminar>(at: .now, random: [UInt8](repeating: 7, count: 10))
            var reader = try read([
                ("state", "planned"), ("strange", "lost"), ("id", id.text), ("wrong", id.text.uppercased()),
                ("many", "held"), ("many", ""), ("many", "held"), ("many", "planned"), ("on", ""),
            ])
            #expect(reader.choice("state") == RoundState.planned && reader.id("id") == id)
            #expect(reader.ticked("many") == ["held", "planned"])
            #expect(reader.isOn("on") && !reader.isOn("off"))
            let none: RoundState? = reader.choice("none", required: false)
            let noID: ID<Seminar>? = reader.id("none", required: false)
            #expect(none == nil && noID == nil && reader.isValid)
            let strange: RoundState? = reader.choice("strange")
            let missing: RoundState? = reader.choice("none")
            let wrong: ID<Seminar>? = reader.id("wrong")
            #expect(strange == nil && missing == nil && wrong == nil)
            #expect(
                reader.faults == [
                    "strange": Faults.badChoice, "none": Faults.missing, "wrong": Faults.badChoice,
                ])
        }
    }

    @Test func addressesAndTargetsAreJudged() throws {
        try withReaders { (read) throws in
            var reader = try read([
                ("good", "Somebody@Example.TJ"), ("bad", "somebody at example"),
                ("targets", "16.3, 5 18.1 x"),
            ])
            #expect(reader.email("good") == "somebody@example.tj" && reader.isValid)
            _ = reader.email("bad")
            #expect(reader.targets("targets", limit: 100).count == 2)
            #expect(
                reader.faults == [
                    "bad": Faults.badEmail, "targets": Faults.noTarget.filled(.same("18.1")),
                ])
        }
    }

    @Test func theFirstFaultOfAFieldStandsAndWhatWasTypedStays() throws {
        try withReaders { (read) throws in
            var reader = try read([("day", "31.02.2027"), ("version", "4")])
            _ = reader.date("day")
            reader.refuse("day", Faults.missing)
            #expect(reader.faults == ["day": Faults.badDate] && reader.state.faults == reader.faults)
            #expect(reader.state.values["day"] == "31.02.2027" && reader.version == 4)
            #expect(try read([]).version == 0)
        }
    }

    /// What is sent twice is written once; other content, and a form without its one-time word, is another sending.
    @Test func aSendingIsKnownByItsWordAndItsContent() throws {
        try withReaders { (read) throws in
            func once(_ fields: (String, String)...) throws -> String { try read(fields).once() }
            let first = try once(("once", "word"), ("text", "a"))
            #expect(try first == once(("once", "word"), ("text", "a")))
            #expect(try first != once(("once", "word"), ("text", "b")))
            #expect(try first != once(("once", "other"), ("text", "a")))
            #expect(try once(("text", "a")) != once(("text", "a")))
        }
    }
}
