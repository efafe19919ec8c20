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
    /// What the files take of a quota, and how much of them has been counted.
    private let share: ByteQuota.Share?
    private var counted = 0

    /// No more than the limit is taken.
    init(contentType: String, limit: BodyLimit, directory: String, share: ByteQuota.Share? = nil) {
        self.limit = limit
        self.share = share
        spool = Spool(directory: directory, share: share)
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
            count()
            return isWithin ? .taken : .tooLarge
        } catch {
            switch error {
            case .file(let code): return .failed(code)
            }
        }
    }

    /// Counts what came of files. Where there is no room for them, they go by, and everything else is taken. What was kept
    /// of them until then stays counted, as it stays on the disk until the request is over.
    private func count() {
        guard let share, let files = parser?.fileBytes, files > counted, parser?.leavesFilesOut == false
        else {
            return
        }
        if !share.take(files - counted) {
            parser?.leavesFilesOut = true
        }
        counted = files
    }

    /// Whether fields and files are within their limits, each; the heads of parts count as fields.
    private var isWithin: Bool {
        let files = parser?.fileBytes ?? 0
        return files <= limit.files && received - files <= limit.fields
    }

    /// What was taken; nothing may be taken after.
    func body() -> Body {
        if received == 0 { return Body() }
        let body = Body(
            spool: spool, parts: parser?.parts, isWhole: parser?.isComplete ?? true,
            hasTooMany: parser?.hasTooMany ?? false)
        return parser?.leavesFilesOut == true ? body.leavingOutFiles : body
    }
}
