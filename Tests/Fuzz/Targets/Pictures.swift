import Documents

/// Types of files and what pictures tell: taking it away twice is taking it away once, and the type stays.
func examine(_ bytes: [UInt8]) {
    _ = ArchiveListing(bytes)?.size
    guard let type = FileType(contents: bytes) else { return }
    guard case .removed(let once)? = try? FileMetadata.removed(from: bytes, type: type) else { return }
    precondition(FileType(contents: once) == type, "the type has changed")
    guard case .removed(let twice)? = try? FileMetadata.removed(from: once, type: type) else {
        preconditionFailure("what was cleaned is no picture")
    }
    precondition(once == twice, "something was left the first time")
}
