import Secrets
import Testing

@testable import Hamkori

/// Receipts, numbers, tickets and states, without a database.
@Suite struct ComplaintRuleTests {
    private let key = Secret(Array(repeating: 7, count: 32))

    @Test func aReceiptIsReadAsPeopleTypeIt() throws {
        let receipt = Receipt(random: Array(1...32))
        let digits = receipt.text.filter(\.isNumber)
        #expect(digits.count == 26 && receipt.text.split(separator: " ").map(\.count) == [5, 5, 5, 5, 5, 1])
        #expect(try Receipt(typed: digits) == receipt)
        #expect(try Receipt(typed: "  " + receipt.text.replacing(" ", with: " - ") + "\n") == receipt)
        let arabic = String(
            String.UnicodeScalarView(
                digits.unicodeScalars.compactMap { Unicode.Scalar($0.value - 0x30 + 0x06F0) }))
        #expect(try Receipt(typed: arabic) == receipt)
        #expect("\(receipt)" == "Receipt")
    }

    @Test func everyWrongDigitAndEverySwapIsATypingError() throws {
        let receipt = Receipt(random: Random.bytes(32))
        let digits = Array(receipt.text.filter(\.isNumber))
        for place in digits.indices {
            for other in "0123456789" where other != digits[place] {
                var typed = digits
                typed[place] = other
                #expect(throws: Receipt.Fault.mistyped) { try Receipt(typed: String(typed)) }
            }
            guard place > 0, digits[place] != digits[place - 1] else { continue }
            var typed = digits
            typed.swapAt(place, place - 1)
            #expect(throws: Receipt.Fault.mistyped) { try Receipt(typed: String(typed)) }
        }
        #expect(throws: Receipt.Fault.wrongLength(25)) { try Receipt(typed: String(digits.dropLast())) }
        #expect(throws: Receipt.Fault.wrongLength(26)) { try Receipt(typed: String(digits) + "x") }
        #expect(throws: Receipt.Fault.wrongLength(0)) { try Receipt(typed: "") }
    }

    @Test func lookUpAndKeyDifferAndDependOnTheServer() throws {
        let receipt = Receipt(random: Array(1...32))
        let other = Secret(Array(repeating: 8, count: 32))
        #expect(receipt.lookUp(key) != receipt.lookUp(other))
        #expect(try receipt.keyPair(key).secretKey.bytes != receipt.lookUp(key))
        #expect(try receipt.keyPair(key).publicKey == receipt.keyPair(key).publicKey)
        let all = Set((0..<500).map { _ in Receipt(random: Random.bytes(32)).text })
        #expect(all.count == 500)
    }

    @Test func aTicketIsGoodBetweenThreeSecondsAndTwelveHours() throws {
        let now = Timestamp(milliseconds: 1_800_000_000_000)
        let ticket = IntakeTicket.issue(at: now)
        let text = ticket.text(key)
        #expect(try IntakeTicket(text, key: key) == ticket)
        for age in [3, 43_200] { try ticket.checkAge(at: now.adding(seconds: age)) }
        #expect(throws: IntakeTicket.Fault.tooYoung(wait: 1)) {
            try ticket.checkAge(at: now.adding(seconds: 2))
        }
        #expect(throws: IntakeTicket.Fault.tooOld) { try ticket.checkAge(at: now.adding(seconds: 43_201)) }
        #expect(ticket.renewed != ticket && ticket.renewed.issuedAt == ticket.issuedAt)
        for forged in [
            "", "00", String(text.dropLast(2)) + (text.hasSuffix("00") ? "01" : "00"), text + "00",
        ] {
            #expect(throws: IntakeTicket.Fault.forged) {
                try IntakeTicket(forged, key: key)
            }
        }
        let content = Digest.sha256([1])
        #expect(ticket.receipt(for: content, key) == ticket.receipt(for: content, key))
        #expect(ticket.receipt(for: content, key) != ticket.receipt(for: Digest.sha256([2]), key))
        #expect(ticket.receipt(for: content, key) != ticket.renewed.receipt(for: content, key))
    }

    @Test func statesLeadWhereTheRulesSay() {
        #expect(ComplaintState.received.next == [.acknowledged])
        #expect(!ComplaintState.received.next.contains(.resolved))
        for state in ComplaintState.allCases where state.isClosed && state != .withdrawn {
            #expect(state.next == [.acknowledged], "\(state)")
        }
        for state in ComplaintState.allCases {
            #expect(!state.next.contains(.withdrawn), "an officer withdraws nothing: \(state)")
            #expect(!state.next.contains(state))
            #expect(state.mayBeWithdrawn != state.isClosed)
        }
        #expect(RegistrationNumber(year: 2026, office: "SUG", digits: 123).text == "2026-SUG-000123")
    }
}
