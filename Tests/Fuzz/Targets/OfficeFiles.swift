import Documents

/// Word files, whose parts are taken apart and written again: cleaning twice is cleaning once.
func examine(_ bytes: [UInt8]) {
    guard let once = try? DocumentCleaner.cleaned(bytes, .docx, limit: 60_000_000) else { return }
    guard let twice = try? DocumentCleaner.cleaned(once, .docx, limit: 60_000_000) else {
        preconditionFailure("what was cleaned cannot be cleaned")
    }
    precondition(once == twice, "something was left the first time")
}
