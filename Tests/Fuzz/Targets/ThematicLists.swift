import Documents

@testable import Hamkori

/// OHCHR's list as pandoc's JSON says it.
func examine(_ bytes: [UInt8]) {
    guard let json = try? JSON(parsing: bytes, depthLimit: 200),
        let read = try? ThematicList.read(pandoc: json, country: "Slovenia")
    else { return }
    for row in read.rows {
        precondition(!row.text.isEmpty, "a recommendation without a text")
        precondition(row.asks.count != 1, "a single ask is the recommendation itself")
    }
}
