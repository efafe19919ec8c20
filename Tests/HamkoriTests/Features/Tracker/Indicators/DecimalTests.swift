import Storage
import Testing

@testable import Hamkori

/// Exact decimals: what is typed is what is stored and shown.
@Suite struct DecimalTests {
    @Test(arguments: [
        ("0", "0"), ("12.50", "12.50"), ("12,5", "12.5"), ("−3", "-3"), ("-0.001", "-0.001"),
        ("1 250 000", "1250000"), ("1\u{A0}250,75", "1250.75"), ("007", "7"), ("0.1", "0.1"),
        ("999999999999.999999", "999999999999.999999"),
    ]) func readsWhatPeopleType(typed: String, stored: String) throws {
        #expect(try #require(Decimal(typed)).text == stored)
        #expect(try Decimal(stored: .text(stored)) == Decimal(typed))
    }

    @Test(arguments: [
        "", " ", ".", ",", "5.", ".5", "1.2.3", "1,250,000", "1e5", "abc", "--1", "٣", "12%", "NaN",
        "1.1234567",
        "1234567890123", "+1",
    ]) func refusesTheRest(typed: String) {
        #expect(Decimal(typed) == nil, "\(typed)")
    }

    @Test func comparesExactly() throws {
        let sorted = [
            "-1000000000000".dropLast().description, "-2.5", "-2", "0", "0.1", "0.10", "0.100001", "3", "20",
        ]
        let numbers = try sorted.map { try #require(Decimal($0)) }
        for (left, one) in numbers.enumerated() {
            for (right, other) in numbers.enumerated() {
                let isSame =
                    sorted[left].hasPrefix("0.1") && sorted[right].hasPrefix("0.1")
                    && sorted[left].count < 5 && sorted[right].count < 5
                #expect((one < other) == (left < right && !isSame), "\(one.text) \(other.text)")
                #expect((one == other) == (left == right || isSame), "\(one.text) \(other.text)")
                if one == other { #expect(one.hashValue == other.hashValue) }
            }
        }
    }

    @Test func isShownInEachLanguage() throws {
        let number = try #require(Decimal("-1234567.50"))
        #expect(number.text(.en) == "−1,234,567.50")
        #expect(number.text(.ru) == "−1\u{A0}234\u{A0}567,50")
        #expect(number.text(.tg) == "−1\u{A0}234\u{A0}567,50")
        #expect(try #require(Decimal("-0.05")).text(.ru) == "−0,05")
    }
}
