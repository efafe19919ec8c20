import Glibc
import Testing

@testable import Hamkori

@Suite struct MailConfigurationTests {
    private func configuration(_ words: String...) throws -> Configuration {
        let folder = "/tmp/hamkori-mail-configuration-\(getpid())"
        defer { rmdir(folder) }
        return try Arguments(["serve", "--data", folder] + words).configuration()
    }

    @Test func aServerAndASenderAreNamedTogether() throws {
        #expect(try configuration().mailing == nil)
        let place = "smtp://user:secret@mail.example:587"
        let mailing = try configuration("--mail", place, "--mail-from", "Ҳамкорӣ <noreply@example.tj>")
            .mailing
        #expect(mailing?.from.mailbox == "noreply@example.tj")
        #expect(throws: Arguments.Misuse(words: "--mail-from is missing")) {
            try configuration("--mail", place)
        }
        #expect(throws: Arguments.Misuse.self) { try configuration("--mail", place, "--mail-from", "nobody") }
    }

    /// What is wrong is said without the password that stands in the same word.
    @Test func aPasswordIsNeverSaid() {
        do {
            _ = try configuration(
                "--mail", "smtp://user:secret@mail.example:port", "--mail-from", "a@b.example")
            Issue.record("a port that is none was taken")
        } catch {
            #expect(!"\(error)".contains("secret"))
        }
    }
}
