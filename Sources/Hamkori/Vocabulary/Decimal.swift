import Storage

/// An exact decimal number, as statistics are published: never a floating-point one, so that 0.1 stays 0.1 and what was
/// typed as 12.50 is shown as 12.50.
public struct Decimal: Sendable, Hashable {
    /// The most digits before and after the point: numbers of two such then compare in 64 bits.
    public static let wholeDigits = 12
    public static let fractionDigits = 6

    /// The digits without the point: 1250 for 12.50.
    public let unscaled: Int64
    /// How many of them stand after the point.
    public let scale: Int

    init(unscaled: Int64, scale: Int) {
        self.unscaled = unscaled
        self.scale = scale
    }

    public init(_ number: Int) { self.init(unscaled: Int64(number), scale: 0) }

    /// Reads `12.5`, `12,5`, `−3`, `1 250`; nil for anything else and for more digits than are kept.
    ///
    /// A comma is always the decimal one: `1,250` is one and a quarter, as Tajik and Russian readers write it.
    public init?(_ text: some StringProtocol) {
        var digits = String(text).replacing("\u{A0}", with: "").replacing(" ", with: "")
        let isNegative = digits.hasPrefix("-") || digits.hasPrefix("−")
        if isNegative { digits.removeFirst() }
        let parts = digits.replacing(",", with: ".").split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].count <= Decimal.wholeDigits,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || !fraction.isEmpty, fraction.count <= Decimal.fractionDigits,
            let unscaled = Int64(parts[0] + fraction)
        else { return nil }
        self.init(unscaled: isNegative ? -unscaled : unscaled, scale: fraction.count)
    }

    /// With a point and without groups, as stored and as the ledger and the API give it: `12.50`.
    public var text: String {
        let parts = parts
        return (unscaled < 0 ? "-" : "") + parts.whole + (parts.fraction.isEmpty ? "" : "." + parts.fraction)
    }

    /// As readers of a language write it: `12,50` in Tajik and Russian, `12.50` in English, thousands grouped.
    public func text(_ language: Language) -> String {
        let parts = parts
        let whole = Numbers.text(Int(parts.whole) ?? 0, language)
        let fraction = parts.fraction.isEmpty ? "" : (language == .en ? "." : ",") + parts.fraction
        return (unscaled < 0 ? "−" : "") + whole + fraction
    }

    /// For drawing only; everything that is compared or shown stays exact.
    var approximate: Double {
        (0..<scale).reduce(Double(unscaled)) { number, _ in number / 10 }
    }

    private var parts: (whole: String, fraction: String) {
        let digits = String(unscaled.magnitude)
        let filled = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        return (String(filled.dropLast(scale)), String(filled.suffix(scale)))
    }

    /// The same amount in millionths.
    private var millionths: Int64 {
        (scale..<Decimal.fractionDigits).reduce(unscaled) { number, _ in number * 10 }
    }
}

/// 12.5 and 12.50 are the same amount, though they are not written alike.
extension Decimal: Comparable {
    public static func < (left: Decimal, right: Decimal) -> Bool { left.millionths < right.millionths }

    public static func == (left: Decimal, right: Decimal) -> Bool { left.millionths == right.millionths }

    public func hash(into hasher: inout Hasher) { hasher.combine(millionths) }
}

extension Decimal: Storable {
    public init(stored value: Value) throws {
        guard let number = Decimal(try String(stored: value)) else {
            throw StorageError.mismatch(column: "", expected: "a decimal number")
        }
        self = number
    }

    public var stored: Value { .text(text) }
}
