import Documents

@testable import Hamkori

/// Files of recommendations but for Office files, which other programs read.
func examine(_ bytes: [UInt8]) {
    _ = RecommendingStates.asks(text(Array(bytes.prefix(2_000))))
    if bytes.starts(with: [0x50, 0x4B]) { return }
    for format in [nil, RecommendationFile.Format.hrcFollowUp] {
        guard let read = try? RecommendationFile.read(bytes, format, country: Country(known: "TJ")) else {
            continue
        }
        for row in read.rows { precondition(!row.text.isEmpty, "a recommendation without a text") }
    }
}
