import Glibc
import TestMailServer
import Testing

@testable import Mail

@Suite struct SendingTests {
    private func message(to word: String) throws -> Message {
        Message(
            from: try #require(Address("Ҳамкорӣ <from@b.example>")),
            to: try #require(Address("\(word)@d.example")),
            subject: "Ҳисобот", text: "Салом.\n.\n", date: 1_764_024_240, id: "id-1")
    }

    private func mailer(_ place: String, limit: Int = 4, authorities: String? = nil) throws -> Mailer {
        var server = try #require(MailServer(place))
        server.limit = limit
        server.authorities = authorities
        return Mailer(server)
    }

    @Test func aMailArrivesWhole() throws {
        let server = try TestMailServer()
        let mailer = try mailer("smtp://127.0.0.1:\(server.port)")
        #expect(try mailer.send(message(to: "anna")) == .sent)
        #expect(try mailer.send(message(to: "boris")) == .sent)
        let mails = try server.mails
        #expect(mails.count == 2)
        #expect(mails[0].hasPrefix("from@b.example anna@d.example clear"))
        #expect(read("subject", of: mails[0]) == "Ҳисобот")
        #expect(read("text", of: mails[0]) == "Салом.\n.\n")
    }

    @Test func refusalsForNowAndForGood() throws {
        let server = try TestMailServer()
        let mailer = try mailer("smtp://127.0.0.1:\(server.port)")
        for (word, code, isFinal) in [
            ("busy", 451, false), ("full", 452, false), ("gone", 550, true), ("spam", 554, true),
        ] {
            switch try mailer.send(message(to: word)) {
            case .refused(let reason): #expect(isFinal && reason.hasPrefix("\(code): "), "\(word): \(reason)")
            case .failed(let reason): #expect(!isFinal && reason.hasPrefix("\(code): "), "\(word): \(reason)")
            case .sent, .unreachable: Issue.record("\(word) was sent or met no server")
            }
        }
        #expect(try server.mails.isEmpty)
    }

    @Test func aServerThatIsDownStuckOrLost() throws {
        let server = try TestMailServer()
        let place = "smtp://127.0.0.1:\(server.port)"
        for (mailer, word) in [
            (try mailer("smtp://127.0.0.1:1"), "anna"), (try mailer("smtp://no-such-host.invalid"), "anna"),
            (try mailer(place, limit: 1), "stuck"), (try mailer(place), "lost"),
        ] {
            guard case .unreachable = try mailer.send(message(to: word)) else {
                Issue.record("\(word) at \(mailer.server.url) did not fail")
                continue
            }
        }
    }

    @Test func passwordsAndTLS() throws {
        let folder = "/tmp/hamkori-mail-tls-\(getpid())"
        mkdir(folder, 0o700)
        defer { _ = system("rm -rf \(folder)") }
        let made = system(
            "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN=localhost "
                + "-addext subjectAltName=IP:127.0.0.1 -keyout \(folder)/key -out \(folder)/chain 2>/dev/null"
        )
        #expect(made == 0)
        let server = try TestMailServer(
            certificate: ["\(folder)/chain", "\(folder)/key"], credentials: ["user", "secret"])
        let place = "127.0.0.1:\(server.port)"
        // An authority that nobody knows, a wrong password and none are for the operator to correct.
        for wrong in [
            try mailer("smtp://user:secret@\(place)"),
            try mailer("smtp://user:wrong@\(place)", authorities: "\(folder)/chain"),
            try mailer("smtp://\(place)", authorities: "\(folder)/chain"),
        ] {
            guard case .unreachable = try wrong.send(message(to: "anna")) else {
                Issue.record("sent without the right password or certificate")
                continue
            }
        }
        let right = try mailer("smtp://user:secret@\(place)", authorities: "\(folder)/chain")
        #expect(try right.send(message(to: "anna")) == .sent)
        #expect(
            try server.mails.map { $0.prefix { $0 != "\r\n" } } == ["from@b.example anna@d.example TLS True"])
    }
}
