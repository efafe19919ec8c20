import Secrets
import Web

extension Form {
    /// What is the same only when the same person sends the same content of the same form once more; nil where the form
    /// carries no one-time word.
    ///
    /// - Parameter sender: the pseudonym of who sends it; nil for somebody who is not signed in.
    /// - Throws: `SpoolError`.
    func once(by sender: String?) throws -> String? {
        guard let word = self[.once], !word.isEmpty else { return nil }
        var digest = RunningDigest()
        digest.add("sending", word, sender ?? "")
        digest.add(try contentDigest())
        return Hexadecimal.text(digest.finish())
    }

    /// A digest of all that a form says, fields and files: the same for what is sent twice, another for other content.
    ///
    /// - Throws: `SpoolError` when the temporary file of a large form cannot be read.
    func contentDigest() throws -> [UInt8] {
        var digest = RunningDigest()
        for (name, value) in fields.pairs where FormMark(rawValue: name)?.isContent != false {
            digest.add("field", name, value)
        }
        for (name, upload) in uploads {
            digest.add("file", name, upload.fileName)
            digest.add(count: upload.size)
            try upload.forEachChunk(of: 262_144) { digest.add($0) }
        }
        return digest.finish()
    }
}

extension RunningDigest {
    /// Adds texts, each with its length, so that no two rows of texts look alike.
    mutating func add(_ texts: String...) {
        for text in texts {
            add(count: text.utf8.count)
            add(Array(text.utf8))
        }
    }

    fileprivate mutating func add(count: Int) {
        add((0..<8).map { UInt8(truncatingIfNeeded: count >> (56 - 8 * $0)) })
    }
}
