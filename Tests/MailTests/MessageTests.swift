import TestMailServer
import Testing

@testable import Mail

@Suite struct MessageTests {
    private func address(_ text: String) throws -> Address { try #require(Address(text)) }

    private func message(_ subject: String, _ text: String = "Hello.\n", from: String = "a@b.example") throws
        -> Message
    {
        Message(
            from: try address(from), to: try address("c@d.example"), subject: subject, text: text,
            date: 1_764_024_240,
            id: "01900000-0000-7000-8000-000000000000")
    }

    @Test func addresses() throws {
        #expect(try address("a@b.example").mailbox == "a@b.example")
        let named = try address("Ҳамкорӣ <noreply@b.example>")
        #expect(
            named.name == "Ҳамкорӣ" && named.mailbox == "noreply@b.example" && named.domain == "b.example")
        #expect(try address("\"Me, myself\" <a@b.example>").name == "Me, myself")
        for wrong in [
            "", "a", "a@", "@b", "a@b@c", "a b@c.example", "a@b.example\r\nBcc: x@y.example", "<a@b.example",
            "a@b.example>", "a@b.example,c@d.example", "ҳ@b.example", "a@b.example\u{7F}",
            String(repeating: "a", count: 250) + "@b.example",
        ] { #expect(Address(wrong) == nil, "\(wrong)") }
    }

    @Test func noTextAddsAHeader() throws {
        for breaking in ["\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\0", "\u{B}"] {
            let encoded = try message("Hi\(breaking)Bcc: x@y.example", from: "A\(breaking)B <a@b.example>")
                .encoded
            #expect(!encoded.split(separator: "\r\n").contains { $0.hasPrefix("Bcc") })
            #expect(read("subject", of: "-\r\n" + encoded) == "Hi Bcc: x@y.example")
        }
        var other = try message("x")
        other.id = "a>\r\nBcc: x@y"
        other.unsubscribe = "https://a.example/\r\nBcc: x"
        #expect(!other.encoded.split(separator: "\r\n").contains { $0.hasPrefix("Bcc") })
    }

    /// An independent reader gets back what was written, in every script and length.
    @Test(arguments: [
        "Plain", "Ҳисобот то 1 декабр", "=?UTF-8?B?eA==?=", String(repeating: "ё", count: 200), "a\"b\\c",
        String(repeating: "word ", count: 40) + "end", "🇹🇯 парчам",
    ]) func subjectsComeBack(subject: String) throws {
        let encoded = try message(subject).encoded
        #expect(read("subject", of: "-\r\n" + encoded) == subject)
        #expect(encoded.utf8.allSatisfy { $0 < 0x80 })
        #expect(encoded.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 })
        #expect(!encoded.replacing("\r\n", with: "").contains("\n"))
    }

    @Test(arguments: [
        "", "a", "ab", "abc", "Салом!\n.\n.\nFrom me\n", String(repeating: "Тоҷикистон ", count: 500),
    ])
    func textsComeBack(text: String) throws {
        #expect(read("text", of: try "-\r\n" + message("x", text).encoded) == text)
    }

    @Test func whatEveryMailCarries() throws {
        let encoded = "-\r\n" + (try message("x", from: "Ҳамкорӣ <a@b.example>").encoded)
        #expect(read("Date", of: encoded) == "Mon, 24 Nov 2025 22:44:00 +0000")
        #expect(read("From", of: encoded) == "Ҳамкорӣ <a@b.example>")
        #expect(read("Message-ID", of: encoded) == "<01900000-0000-7000-8000-000000000000@b.example>")
        #expect(read("Auto-Submitted", of: encoded) == "auto-generated")
        #expect(read("List-Unsubscribe", of: encoded) == "None")
        var digest = try message("x")
        digest.unsubscribe = "https://a.example/unsubscribe/abc"
        #expect(
            read("List-Unsubscribe", of: "-\r\n" + digest.encoded) == "<https://a.example/unsubscribe/abc>")
        #expect(read("List-Unsubscribe-Post", of: "-\r\n" + digest.encoded) == "List-Unsubscribe=One-Click")
    }

    @Test func servers() throws {
        let server = try #require(MailServer("smtp://user%40x:p%2Fw%3A@mail.example:587/"))
        #expect(
            server.url == "smtp://mail.example:587" && server.user == "user@x" && server.password == "p/w:")
        #expect(server.needsTLS)
        #expect(try #require(MailServer("smtp://localhost:25")).needsTLS == false)
        #expect(try #require(MailServer("smtps://[::1]:465")).url == "smtps://[::1]:465")
        for wrong in [
            "", "mail.example", "http://mail.example", "smtp://", "smtp://mail.example:port", "smtp://a b",
            "smtp://mail.example:99999", "smtp://u:p%@mail.example", "smtp://u:%00@mail.example",
            "smtp://mail.example/\r\nX",
        ] { #expect(MailServer(wrong) == nil, "\(wrong)") }
    }
}
