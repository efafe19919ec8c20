import Merkle

/// Notes, keys and checkpoints: one value has one text.
func examine(_ bytes: [UInt8]) {
    let words = text(bytes)
    if let note = try? SignedNote(parsing: words) {
        precondition(note.encoded == words, "two texts of one note")
    }
    if let key = try? SignedNote.Key(text: words) { precondition(key.text == words, "two texts of one key") }
    if let checkpoint = try? Checkpoint(parsing: words) {
        precondition(checkpoint.body == words, "two texts of one checkpoint")
    }
}
