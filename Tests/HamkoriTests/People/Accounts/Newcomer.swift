import Secrets
import Storage
import Testing
import Web

@testable import Hamkori

/// Somebody who accepts an invitation and signs in, as people do.
struct Newcomer {
    static let password = "a mountain road in spring"

    let email: String
    let visit: Visit
    private var codes: [String]

    /// Follows an invitation, sets a password and the second factor, and signs in.
    init(_ email: String, invited address: String, _ application: Application) throws {
        self.email = email
        visit = Visit(application)
        let path = String(address[try #require(address.range(of: "/en/invitation/")).lowerBound...])
            .split(separator: "<")[0]
        let page = visit.text(try visit.get(String(path)))
        var fields = [("password", Newcomer.password)]
        if let mark = page.range(of: "<p><code class=\"long\">") {
            let secret = String(page[mark.upperBound...].prefix { $0 != "<" })
            let factor = TOTP(secret: Secret(try #require(Base32.decode(secret))))
            fields.append(("code", factor.code(at: Timestamp.now.seconds)))
        }
        let accepted = try visit.submit(String(path), to: String(path), fields)
        codes = visit.text(accepted).split(separator: "<li><code>").dropFirst().map {
            String($0.prefix { $0 != "<" })
        }
        #expect(try signIn() == 303)
    }

    mutating func signIn() throws -> Int {
        let code = codes.popLast() ?? ""
        return try visit.submit(
            "/en/sign-in", to: "/en/sign-in",
            [("email", email), ("password", Newcomer.password), ("code", code)]
        ).status
    }

    func id() throws -> ID<Person> {
        let application = visit.gate.application
        let found = try application.read {
            try PersonStore.person(email: email, in: $0)
        }
        return try #require(found).id
    }
}

extension Application {
    /// Makes somebody a reader of cases on the word of the demo's commissioner.
    func confirm(_ person: ID<Person>) throws {
        let (commissioner, key) = try read { scope in
            (
                try PersonStore.active(in: scope).first { $0.role == .commissioner },
                try PersonKeyStore.publicKey(of: person, in: scope)
            )
        }
        guard let commissioner, let key else { throw ReaderFault.noKeys }
        let id = newID(CaseReader.self, at: .now)
        try write(as: commissioner.pseudonym, at: .now) {
            try ReaderDeeds.confirm(person, key, by: commissioner.id, as: id, in: $0)
        }
    }

    /// Gives somebody a password whose hash is known, and leaves their keys and sessions as they are.
    func setPassword(_ hash: String, of person: ID<Person>) throws {
        try write(as: Application.nobody, at: .now) {
            try PersonStore.setPassword(hash, of: person, in: $0)
            try $0.record(Deed(.personJoined, RecordReference(.person, person)))
        }
    }
}
