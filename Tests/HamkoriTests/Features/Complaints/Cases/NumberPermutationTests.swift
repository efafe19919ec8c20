import Secrets
import Storage
import TestDatabases
import Testing

@testable import Hamkori

/// Numbers that tell nothing, and are without gaps for who has the key.
@Suite struct NumberPermutationTests {
    private let key = Secret(Array(repeating: 7, count: 32))

    private func permutation(year: Int = 2026) throws -> NumberPermutation {
        NumberPermutation(
            key: key, office: try #require(ID("01900000-0000-7000-8000-000000000001")), year: year)
    }

    @Test func eachSerialHasOneNumber() throws {
        let permutation = try permutation()
        let serials = Array(1...4_000) + Array(998_000...1_001_500)
        let numbers = serials.map(permutation.number(of:))
        #expect(Set(numbers).count == serials.count)
        #expect(numbers.map(permutation.serial(of:)) == serials.map(Optional.some))
        for (serial, number) in zip(serials, numbers) {
            #expect(number > 0 && (number < 1_000_000) == (serial < 1_000_000))
            #expect(number < 10_000_000)
        }
    }

    @Test func numbersTellNeitherTotalsNorOrder() throws {
        let permutation = try permutation()
        let numbers = (1...4_000).map(permutation.number(of:))
        // As many rise as fall, and the largest of the first few stands anywhere.
        let rises = zip(numbers, numbers.dropFirst()).count { $0 < $1 }
        #expect((1_850...2_150).contains(rises))
        #expect((450_000...550_000).contains(numbers.reduce(0, +) / numbers.count))
        #expect(numbers.prefix(20).max() ?? 0 > 700_000)
        let other = try self.permutation(year: 2027)
        #expect((1...50).count { other.number(of: $0) == permutation.number(of: $0) } < 3)
    }
}
