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
        #expect(throws: Receipt.Fault.wrongLength(27)) { try Receipt(typed: String(digits) + "1") }
        #expect(throws: Receipt.Fault.wrongLength(0)) { try Receipt(typed: "") }
    }

    /// What a copied page, a message or a telephone's keyboard puts around and between the digits.
    @Test func whatIsCopiedAlongIsPassedOver() throws {
        let receipt = Receipt(random: Array(0...31))
        let groups = receipt.text
        for divider in [
            "", "\u{A0}", "\t", "\u{2011}", "\u{2212}", "/", ";", "\u{200B}", "\u{AD}", "\u{20E3} ", "\r\n",
        ] {
            #expect(try Receipt(typed: groups.replacing(" ", with: divider)) == receipt, "\(divider)")
        }
        for around in [
            "Your receipt: *", "Расиди шумо: *", "Ваша квитанция — «*».", "\"*\"", "\u{FEFF}*",
            "\u{202A}*\u{202C}", "\u{2060}*\0", "(*)",
            "I lost *", "о *",
        ] {
            #expect(try Receipt(typed: around.replacing("*", with: groups)) == receipt, "\(around)")
        }
    }

    /// Letters that look like a digit are read as it; any other is named.
    @Test func lettersAmongDigits() throws {
        let receipt = Receipt(random: Array(0...31))
        let text = receipt.text
        #expect(text.contains("0") && text.contains("1") && text.contains("3"))
        for (digit, letter) in [("0", "O"), ("0", "о"), ("1", "l"), ("1", "I"), ("1", "і"), ("3", "З")] {
            #expect(try Receipt(typed: text.replacing(digit, with: letter)) == receipt, "\(letter)")
        }
        for sign in ["x", "ғ", "½", "Ⅳ"] as [Unicode.Scalar] {
            #expect(throws: Receipt.Fault.stranger(sign)) { try Receipt(typed: text + String(sign)) }
        }
        #expect(throws: Receipt.Fault.wrongLength(36)) { try Receipt(typed: "2026-SUG-000123 " + text) }
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

    /// As letters print it, and as it is copied out of them.
    @Test func aNumberIsReadAsItIsWritten() {
        let number = RegistrationNumber(year: 2026, office: "SUG", digits: 482_913)
        for typed in [
            "2026-SUG-482913", " 2026-sug-482913\n", "№ 2026-SUG-482913", "2026–SUG–482913.",
            "2026\u{2011}SUG\u{2011}482913",
            "2026 SUG 482913", "«2026-SUG-482913»",
        ] {
            #expect(RegistrationNumber(typed: typed) == number, "\(typed)")
        }
        for other in ["", "482913", "2026-SUG", "SUG-2026-482913", "2026-SUG-482913-1", "2026-SUG-x"] {
            #expect(RegistrationNumber(typed: other) == nil, "\(other)")
        }
    }
}
