/// Takes the body of one request, piece by piece, on the event thread.
final class Intake {
    enum Verdict: Equatable {
        case taken
        case tooLarge
        /// The spool failed with this `errno`.
        case failed(Int32)
    }

    private let limit: Int
    private let spool: Spool
    private var parser: MultipartParser?
    private var received = 0

    /// At most `limit` bytes are taken.
    init(contentType: String, limit: Int, directory: String) {
        self.limit = limit
        spool = Spool(directory: directory)
        parser = ContentType.boundary(contentType).map { MultipartParser(boundary: $0, spool: spool) }
    }

    func take(_ bytes: UnsafeRawBufferPointer) -> Verdict {
        received += bytes.count
        guard received <= limit else { return .tooLarge }
        do throws(SpoolError) {
            if parser != nil { try parser?.take(bytes) } else { try spool.append(bytes) }
            return .taken
        } catch {
            switch error {
            case .file(let code): return .failed(code)
            }
        }
    }

    /// What was taken; nothing may be taken after.
    func body() -> Body {
        if received == 0 { return Body() }
        return Body(spool: spool, parts: parser?.parts, isWhole: parser?.isComplete ?? true)
    }
}
