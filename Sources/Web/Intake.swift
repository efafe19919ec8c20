/// Takes the body of one request, piece by piece, on the event thread.
final class Intake {
    enum Verdict: Equatable {
        case taken
        case tooLarge
        /// The spool failed with this `errno`.
        case failed(Int32)
    }

    private let limit: BodyLimit
    private let spool: Spool
    private var parser: MultipartParser?
    private var received = 0

    /// No more than the limit is taken.
    init(contentType: String, limit: BodyLimit, directory: String) {
        self.limit = limit
        spool = Spool(directory: directory)
        parser = ContentType.boundary(contentType).map { MultipartParser(boundary: $0, spool: spool) }
    }

    func take(_ bytes: UnsafeRawBufferPointer) -> Verdict {
        received += bytes.count
        let most = parser == nil ? limit.fields : limit.fields + limit.files
        guard received <= most else { return .tooLarge }
        do throws(SpoolError) {
            guard parser != nil else {
                try spool.append(bytes)
                return .taken
            }
            try parser?.take(bytes)
            return isWithin ? .taken : .tooLarge
        } catch {
            switch error {
            case .file(let code): return .failed(code)
            }
        }
    }

    /// Whether fields and files are within their limits, each; the heads of parts count as fields.
    private var isWithin: Bool {
        let files = parser?.fileBytes ?? 0
        return files <= limit.files && received - files <= limit.fields
    }

    /// What was taken; nothing may be taken after.
    func body() -> Body {
        if received == 0 { return Body() }
        return Body(
            spool: spool, parts: parser?.parts, isWhole: parser?.isComplete ?? true,
            hasTooMany: parser?.hasTooMany ?? false)
    }
}
