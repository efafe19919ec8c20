import Dispatch
import Synchronization
import Testing

@testable import Secrets

@Suite struct PasswordTests {
    private let gate = Password.Gate(cost: .minimum)

    @Test func hashAndVerify() throws {
        let hash = try gate.hash("correct horse battery")
        #expect(hash.hasPrefix("$argon2id$v=19$"))
        #expect(try gate.verify("correct horse battery", against: hash))
        #expect(try !gate.verify("correct horse batterz", against: hash))
        #expect(try !gate.verify("", against: hash))
        #expect(try gate.hash("correct horse battery") != hash)
        #expect(!gate.needsRehash(hash))
        let dearer = Password.Gate(cost: .interactive)
        let costly = try dearer.hash("x")
        #expect(dearer.needsRehash(hash) && !gate.needsRehash(costly))
        for unreadable in ["", "$argon2id$", "$argon2id$v=19$m=,t=1,p=1$a$b", "$2b$10$abc"] {
            #expect(gate.needsRehash(unreadable), "\(unreadable)")
        }
    }

    @Test func lettersInTwoFormsAreTheSamePassword() throws {
        let hash = try gate.hash("тоҷик\u{4E3} ва м\u{4EF}й")
        #expect(try gate.verify("тоҷики\u{304} ва м\u{443}\u{304}и\u{306}", against: hash))
    }

    @Test(arguments: [nil, "", "secret", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$AAAA", "$2b$12$abc"])
    func nothingFitsABrokenHash(_ hash: String?) throws {
        #expect(try !gate.verify("", against: hash))
        #expect(try !gate.verify("secret", against: hash))
    }

    @Test func unknownPersonCostsOneHash() throws {
        let costly = Password.Gate(cost: .interactive)
        let hash = try costly.hash("correct horse battery")
        let clock = ContinuousClock()
        let known = try clock.measure { _ = try costly.verify("wrong", against: hash) }
        let unknown = try clock.measure { _ = try costly.verify("wrong", against: nil) }
        // Wide, for busy machines: without the hash the ratio would be below a thousandth.
        #expect(unknown > known / 5)
        #expect(unknown < known * 5)
    }

    @Test func moderateIsTheDefault() {
        let cost = Password.Gate().cost
        #expect(cost == .moderate)
        #expect(cost.memory == 256 << 20)
        #expect(cost.passes == 3)
    }

    @Test func keysDependOnPasswordAndSalt() throws {
        let salt = [UInt8](repeating: 1, count: 16)
        let key = try gate.key(from: "receipt", salt: salt)
        #expect(key.count == 32)
        #expect(try gate.key(from: "receipt", salt: salt) == key)
        #expect(try gate.key(from: "Receipt", salt: salt) != key)
        #expect(try gate.key(from: "receipt", salt: [UInt8](repeating: 2, count: 16)) != key)
        #expect(throws: SecretsError.wrongLength) { try gate.key(from: "receipt", salt: [1]) }
    }
}

@Suite struct PasswordGateTests {
    @Test func whoFindsNoRoomIsToldSo() throws {
        let gate = Password.Gate(cost: .minimum, atOnce: 2, waiting: 0)
        try gate.pass { () throws(SecretsError) in
            try gate.pass { () throws(SecretsError) in
                #expect(throws: SecretsError.busy) { try gate.hash("a") }
                #expect(throws: SecretsError.busy) { try gate.verify("a", against: nil) }
            }
        }
        #expect(throws: SecretsError.refused) { try gate.pass { () throws(SecretsError) in throw .refused } }
        try gate.pass { () throws(SecretsError) in
            try gate.pass { () throws(SecretsError) in }
        }
    }

    @Test func neverMoreThanTheLimit() {
        let gate = Password.Gate(cost: .minimum, atOnce: 2, waiting: 100)
        let counts = Mutex((running: 0, peak: 0, done: 0))
        DispatchQueue.concurrentPerform(iterations: 64) { _ in
            try? gate.pass { () throws(SecretsError) in
                counts.withLock { counts in
                    counts.running += 1
                    counts.peak = max(counts.peak, counts.running)
                }
                _ = Random.bytes(100_000)
                counts.withLock { counts in
                    counts.running -= 1
                    counts.done += 1
                }
            }
        }
        #expect(counts.withLock { $0.peak } <= 2)
        #expect(counts.withLock { $0.done } == 64)
    }
}

@Suite struct PasswordProblemTests {
    @Test func length() {
        #expect(Password.problems(of: "") == [.tooShort(12)])
        #expect(Password.problems(of: "xK9#mQ2$vL7") == [.tooShort(12)])
        #expect(Password.problems(of: "xK9#mQ2$vL7&") == [])
        let long = String(repeating: "xK9mQ2vL", count: 15) + "abzqfrwp"
        #expect(long.count == 128)
        #expect(Password.problems(of: long) == [])
        #expect(Password.problems(of: long + "x") == [.tooLong(128)])
        // Two scalars, one letter: counted once.
        #expect(Password.problems(of: String(repeating: "и\u{304}", count: 11)) == [.tooShort(12)])
    }

    @Test(arguments: [
        "aaaaaaaaaaaa", "жжжжжжжжжжжжж", "121212121212", "123456789012", "987654321098", "qwertyuiop[]",
        "йцукенгшщзхъ", "фывапролджэфыв", "passwordpassword", "Password2024!", "P@ssw0rd2024",
        "administrator",
        "1qaz2wsx3edc", "1q2w3e4r5t6y", "zxcasdqwe123", "парольпароль", "Пароль123456", "душанбе12345",
        "Душанбе2024!!",
        "тоҷикистон24", "qwerty123456", "liverpool123", "counterstrike", "111111222222", "Hamkori12345",
        "iloveyou1234",
        "йцукен123456", "abcabcabcabcabcabc", "Mypassword123",
    ])
    func common(_ password: String) {
        #expect(Password.problems(of: password) == [.common])
    }

    @Test(arguments: [
        "correct horse battery staple", "кабутар дар осмони кабуд", "xK9#mQ2$vL7&", "tfhwpzqnakvy",
        "гулҳои сафеди баҳор",
        "Зимой в горах тихо 7", "830174926503", "my cat eats 9 green pears",
    ])
    func good(_ password: String) {
        #expect(Password.problems(of: password) == [])
    }

    @Test func wordsNearAtHand() {
        let words = ["Gulnora Saidova", "gulnora@example.tj"]
        #expect(Password.problems(of: "Gulnora-Saidova-85") == [])
        #expect(Password.problems(of: "Gulnora-Saidova-85", avoiding: words) == [.common])
        #expect(Password.problems(of: "gulnora198504", avoiding: words) == [.common])
        #expect(Password.problems(of: "xK9#mQ2$vL7&", avoiding: words) == [])
    }

    @Test func theListIsInLowerCase() {
        #expect(CommonPasswords.whole.count > 150)
        for password in CommonPasswords.whole {
            #expect(password == password.lowercased())
            #expect(password.unicodeScalars.count >= Password.shortest)
        }
    }
}
