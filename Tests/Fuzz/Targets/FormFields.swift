@testable import Web

/// Fields of a form or a query: what is written reads back.
func examine(_ bytes: [UInt8]) {
    let fields = Fields(parsing: text(bytes))
    let again = Fields(parsing: fields.encoded())
    // A pair without name and value leaves nothing behind.
    precondition(
        again == Fields(fields.pairs.filter { !$0.name.isEmpty || !$0.value.isEmpty }) || again == fields)
}
