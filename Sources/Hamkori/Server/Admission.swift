import Secrets
import Web

extension Gate {
    /// How many bytes a request may send and where it is worked on, known before they come.
    func admit(_ head: RequestHead) -> Admission {
        guard let endpoint = endpoint(of: head) else {
            // A little is read where nothing takes it, so that the answer says that and not that it was too much.
            return .accept(BodyLimit(fields: 65_536), lane: WorkClass.pages.lane)
        }
        let takesFiles = endpoint.bodyLimit.files > 0
        // Who is signed in is known after the body only: until then, who may not send files to this address may try to.
        let isCounted = takesFiles && (endpoint.isForComplainants || !isKnown(head))
        return .accept(
            endpoint.bodyLimit, lane: work(of: head, endpoint).lane,
            filesLane: takesFiles && endpoint.work != .imports ? WorkClass.files.lane : nil,
            quota: isCounted ? application.uploads : nil)
    }

    /// The class of a request. A list that is asked for as a file costs seconds, and who is signed in does not wait
    /// behind everybody for theirs.
    func work(of head: RequestHead, _ endpoint: Endpoint) -> WorkClass {
        let isFile =
            endpoint.kind == .page && endpoint.work == .pages
            && head.query["format"].map { $0 != "html" && $0 != "atom" } ?? false
        guard isFile || endpoint.work == .publicDocuments else { return endpoint.work }
        return isKnown(head) ? .documents : .publicDocuments
    }

    /// Whether the session of a request was resumed in this process.
    private func isKnown(_ head: RequestHead) -> Bool {
        application.token(in: .session, of: head).map { application.sessions.contains($0.digest) } ?? false
    }
}
