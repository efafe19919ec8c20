import CQRCode

/// A QR code (ISO/IEC 18004) as squares and as the path of an SVG.
public struct QRCode: Hashable, Sendable {
    /// How much of the code may be unreadable.
    public enum Correction: Sendable {
        /// 7 %.
        case low
        /// 15 %.
        case medium
        /// 25 %.
        case quartile
        /// 30 %.
        case high

        fileprivate var level: QRecLevel {
            switch self {
            case .low: QR_ECLEVEL_L
            case .medium: QR_ECLEVEL_M
            case .quartile: QR_ECLEVEL_Q
            case .high: QR_ECLEVEL_H
            }
        }
    }

    /// What can go wrong.
    public enum Failure: Error, Hashable, Sendable {
        /// There is nothing to encode.
        case empty
        /// More than fits into the largest code: at most 2953 bytes at low correction, 2331 at medium.
        case tooLong
    }

    /// Squares on a side, without the margin.
    public let size: Int
    /// The light squares that must remain on each side.
    public static let margin = 4
    private let dark: [Bool]

    /// Encodes the UTF-8 of a text in the smallest code that holds it.
    public init(_ text: String, correction: Correction = .medium) throws(Failure) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { throw .empty }
        // The largest count that any code holds; beyond it libqrencode would only work in vain.
        guard bytes.count <= 2953,
            let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, correction.level)
        else { throw .tooLong }
        defer { QRcode_free(code) }
        size = Int(code.pointee.width)
        dark = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
    }

    /// Whether a square is dark; everything outside is light.
    public func isDark(row: Int, column: Int) -> Bool {
        (0..<size).contains(row) && (0..<size).contains(column) && dark[row * size + column]
    }

    /// Units on a side of the picture, margin included: the `viewBox` is `0 0 extent extent`.
    public var extent: Int { size + 2 * QRCode.margin }

    /// The `d` of an SVG path that covers the dark squares, one unit each, moved in by the margin.
    public var path: String {
        var result = ""
        for row in 0..<size {
            var column = 0
            while column < size {
                let start = column
                while column < size, dark[row * size + column] { column += 1 }
                let width = column - start
                let (x, y) = (start + QRCode.margin, row + QRCode.margin)
                if width > 0 { result += "M\(x) \(y)h\(width)v1h-\(width)z" }
                column += 1
            }
        }
        return result
    }
}
