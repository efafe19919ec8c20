import Secrets
import Storage

/// The bytes of every file that proves a report, against the digest that its record gives. They are opened with
/// `file-key`, so that a changed key or header is found, too.
enum EvidenceCheck {
    static let all = StoredCheck(name: "evidence bytes") { inspection in
        let ids = try EvidenceStore.ids(in: inspection.scope)
        guard !ids.isEmpty else { return }
        guard let secret = try DataFolder(path: inspection.folder).fileKey.read() else {
            return inspection.note("evidence: file-key is not there, so that no file can be checked")
        }
        let key = FileKey(secret)
        for id in ids {
            try inspection.examine("evidence \(id.text)") {
                guard let evidence = try EvidenceStore.evidence(id, in: inspection.scope),
                    let contents = try EvidenceStore.contents(of: id, key: key, in: inspection.scope)
                else { return }
                if contents.count != evidence.size || Digest.sha256(contents) != evidence.digest {
                    inspection.note("evidence \(id.text): the file is not the one of its record")
                }
            }
        }
        for id in try EvidenceStore.strays(in: inspection.scope) {
            inspection.note("evidence_chunks: chunks of \(id), which is not there")
        }
    }
}
