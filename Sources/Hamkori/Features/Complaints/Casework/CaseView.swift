import Storage
import Web

/// A case as one of its readers has it before them: what stands in clear, what is in it, and the lists that its pages
/// choose from.
struct CaseView: Sendable {
    let complaint: Complaint
    /// Whether it is sealed to the reader; without that there are no documents.
    let isOpen: Bool
    let documents: [CaseDocument]
    let deadlines: [CaseDeadline]
    let readers: [Person]
    let people: [ID<Person>: Wording]
    let offices: [Office]
    let organisations: Names
    /// Rights and grounds of inadmissibility.
    let terms: [Term]
    /// The rights that the case is about.
    let rights: [ID<Term>]
    let referrals: [Referral]
    /// The last who opened it.
    let openings: [CaseAccessLogStore.LoggedAccess]
    /// Whether it is announced that it will be erased.
    let erasure: CaseErasure?

    /// Those on the page of a case; all stay in the table.
    private static let openingsShown = 20

    /// Opens a case for who asks. That is noted, whoever may read it is let in, and what was new is no longer.
    /// - Returns: nil where they must not know that there is a case.
    static func open(_ id: ID<Complaint>, _ context: Context) throws -> CaseView? {
        let pair = try context.keyPair()
        return try context.writeUnrecorded { scope in
            guard
                let opened = try CaseAccess.open(id, noting: .opened, with: pair, context, in: scope)
            else { return nil }
            let readers = try CaseAccess.readers(of: opened.complaint, in: scope)
            var documents: [CaseDocument] = []
            if let key = opened.key {
                documents = try CaseStore.documents(of: opened.complaint, key: key, in: scope)
                try CaseAccess.reseal(readers, to: opened.complaint, key, in: scope)
                if opened.complaint.hasNews {
                    try ComplaintStore.set(hasNews: false, of: id, in: scope)
                }
            }
            return try CaseView(opened, documents, readers, context, in: scope)
        }
    }

    /// Opens a case for who has its key.
    /// - Throws: `Refusal.notFound` where they must not know that there is a case, `.notPermitted` without its key.
    static func read(_ id: ID<Complaint>, _ context: Context) throws -> CaseView {
        guard let view = try open(id, context) else { throw Refusal.notFound }
        guard view.isOpen else { throw Refusal.notPermitted }
        return view
    }

    private init(
        _ opened: CaseAccess.Opened, _ documents: [CaseDocument], _ readers: [Person], _ context: Context,
        in scope: Scope
    ) throws {
        let id = opened.complaint.id
        complaint = opened.complaint
        isOpen = opened.key != nil
        self.documents = try PendingRecommendation.leavingOut(documents, in: scope)
        self.readers = readers
        deadlines = try CaseDeadlineStore.deadlines(of: id, in: scope)
        people = try PersonStore.names(in: scope)
        offices = try InstitutionStore.offices(in: scope)
        organisations = try Names(in: scope)
        terms = try TaxonomyStore.all([.rights, .groundsOfInadmissibility], in: scope)
        rights = try ComplaintStore.rights(of: id, in: scope)
        referrals = try ReferralStore.referrals(of: id, in: scope)
        erasure = try CaseErasureStore.erasure(of: id, in: scope)
        openings = try CaseAccessLogStore.openings(of: id, limit: CaseView.openingsShown, in: scope)
    }

    func name(_ id: ID<Person>?, _ language: Language) -> String {
        id.flatMap { people[$0] }?.text(language) ?? ""
    }

    func officeName(_ id: ID<Office>?, _ language: Language) -> String {
        offices.first { $0.id == id }?.name.text(language) ?? ""
    }

    /// The name of a right or a ground.
    func termName(_ id: String, _ language: Language) -> String {
        guard let term = terms.first(where: { $0.id.text == id }) else { return "" }
        let name = term.name.text(language)
        return term.taxonomy == .rights ? "\(term.word): \(name)" : name
    }

    /// Those of a taxonomy that are still offered.
    func options(_ taxonomy: Taxonomy, _ language: Language) -> [(value: String, text: String)] {
        terms.filter { $0.taxonomy == taxonomy && !$0.isRetired }
            .map { ($0.id.text, termName($0.id.text, language)) }
    }

    /// The documents of a kind about which something is still waited for.
    func waiting(_ kind: CaseDeadline.Kind) -> [(document: CaseDocument, dueOn: CalendarDate)] {
        deadlines.filter { $0.kind == kind && $0.metOn == nil }.compactMap { deadline in
            documents.first { $0.sequence == deadline.sequence }.map { ($0, deadline.dueOn) }
        }
    }
}
