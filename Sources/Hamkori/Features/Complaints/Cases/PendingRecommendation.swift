import Documents
import Secrets
import Storage

/// A recommendation that arose from a case today. It is made public when the day is over, together with the others of the
/// day, in no order and by nobody in particular: its time, its id and its entry in the ledger then tell no more of the
/// case than the day. Until then it waits under a key from `file-key`.
struct PendingRecommendation: Sendable {
    let recommendation: ID<Recommendation>
    let finding: ID<ComplaintFinding>
    let found: Wording
    let title: Wording
    let text: Wording
    let theme: Theme?
    let addressee: ID<Organisation>

    /// What it is closed under.
    static func key(_ application: Application) -> Secret {
        application.fileKey.derived(for: "recommendations of cases")
    }

    /// Keeps it until the day is over.
    func keep(under key: Secret, on day: CalendarDate, in scope: Scope) throws {
        let id = ID<PendingRecommendation>(at: day.at(hour: 0), random: Random.bytes(10))
        let text = Array(json.canonical.utf8)
        let padding = [UInt8](repeating: 0x20, count: StreamBox.paddedCount(text.count) - text.count)
        try PendingRecommendationStore.insert(
            try SecretBox.seal(text + padding, key: key, context: Array(id.text.utf8)), as: id, on: day,
            in: scope)
    }

    /// Makes public what waits from days before one, each in a write of its own. One that cannot be made public is said in
    /// the log, and keeps back no other.
    static func publish(before day: CalendarDate, _ application: Application, at now: Timestamp) throws {
        let waiting = try application.read {
            try PendingRecommendationStore.pending(before: day, in: $0)
        }
        guard !waiting.isEmpty else { return }
        let key = key(application)
        for (id, box) in waiting {
            do {
                try PendingRecommendation(box, id, under: key).publish(instead: id, application, at: now)
            } catch ComplaintFault.alreadyDone {
                // Another node was faster.
            } catch {
                application.log.fault("recommendation not public", ["id": id.text, "error": "\(error)"])
            }
        }
    }

    private func publish(
        instead id: ID<PendingRecommendation>, _ application: Application, at now: Timestamp
    ) throws {
        try application.write(as: Application.nobody, at: now, patience: .work) { writing in
            guard try PendingRecommendationStore.remove(id, in: writing.scope) else {
                throw ComplaintFault.alreadyDone
            }
            try publish(on: now.date, in: writing)
        }
    }

    private func publish(on day: CalendarDate, in writing: Writing) throws {
        let entry = EnteredRecommendation(
            source: .nhri, title: title, text: text, date: PartialDate(day), theme: theme,
            addressee: addressee,
            publication: .public)
        try ComplaintDeeds.issue(
            ComplaintFinding(id: finding, issuedOn: day, finding: found), with: entry, as: recommendation,
            in: writing)
    }

    private var json: JSON {
        [
            "recommendation": .string(recommendation.text), "finding": .string(finding.text),
            "found": found.json, "title": title.json, "text": text.json,
            "theme": .string(theme?.rawValue ?? ""), "addressee": .string(addressee.text),
        ]
    }
}

extension PendingRecommendation {
    /// - Throws: `SecretsError`, `JSONError`, `SealedFault.broken` for what is not the one that was kept.
    private init(_ box: [UInt8], _ id: ID<PendingRecommendation>, under key: Secret) throws {
        let json = try JSON(parsing: SecretBox.open(box, key: key, context: Array(id.text.utf8)))
        guard let pending = PendingRecommendation(json) else { throw SealedFault.broken }
        self = pending
    }

    private init?(_ json: JSON) {
        func id<Record>(_ name: String) -> ID<Record>? { ID(json[name]?.asString ?? "") }
        guard let recommendation: ID<Recommendation> = id("recommendation"),
            let finding: ID<ComplaintFinding> = id("finding"),
            let addressee: ID<Organisation> = id("addressee"),
            let found = json["found"], let title = json["title"], let text = json["text"]
        else { return nil }
        self.init(
            recommendation: recommendation, finding: finding, found: Wording(found), title: Wording(title),
            text: Wording(text), theme: Theme(rawValue: json["theme"]?.asString ?? ""), addressee: addressee)
    }

    /// Documents of a case in which a recommendation that is not public yet is left out.
    static func leavingOut(_ documents: [CaseDocument], in scope: Scope) throws -> [CaseDocument] {
        try documents.map { document in
            guard document.kind == .outcome, let id = ID<Recommendation>(document["recommendation"]),
                try RecommendationStore.recommendation(id, in: scope) == nil
            else { return document }
            var waiting = document
            waiting.content = [:]
            return waiting
        }
    }
}
