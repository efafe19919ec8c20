@testable import Web

/// Fields of a form or a query: what is written reads back.
func examine(_ bytes: [UInt8]) {
    guard let fields = try? Fields(parsing: text(bytes)) else { return }
    guard let again = try? Fields(parsing: fields.encoded()) else { preconditionFailure("there are more") }
    // A pair without name and value leaves nothing behind.
    precondition(
        again == Fields(fields.pairs.filter { !$0.name.isEmpty || !$0.value.isEmpty }) || again == fields)
}
