import Secrets
import Web

/// Complaints: from a person at risk to an officer who reads and answers.
enum Complaints {
    static let create = Route(.get, "complaints", "new")
    static let submit = Route(.post, "complaints", "new")
    static let enterReceipt = Route(.get, "complaints", "receipt")
    static let openReceipt = Route(.post, "complaints", "receipt")
    static let tell = Route(.post, "complaints", "receipt", "message")
    static let withdraw = Route(.post, "complaints", "receipt", "withdrawal")
    static let feedback = Route(.post, "complaints", "receipt", "feedback")

    static let register = Route(.get, "complaints", "register")
    static let enrol = Route(.post, "complaints", "register")
    static let queue = Route(.get, "complaints")
    static let showCase = Route(.get, "complaints", ID<Complaint>.self)
    static let file = Route(.get, "complaints", ID<Complaint>.self, "files", Int.self)
    static let step = Route(.get, "complaints", ID<Complaint>.self, CaseStep.Name.self)
    static let take = Route(.post, "complaints", ID<Complaint>.self, CaseStep.Name.self)
    static let outcome = Route(.get, "complaints", ID<Complaint>.self, "recommendation")
    static let issueOutcome = Route(.post, "complaints", ID<Complaint>.self, "recommendation")
    static let letter = Route(.get, "complaints", ID<Complaint>.self, "letters", Int.self)

    /// The bytes of five of the largest files, and a little more, so that one that is too large is named as such.
    private static let files = 126_000_000

    /// - Parameter readers: to whom new cases are sealed.
    static func feature(readers: CaseReaders) -> Feature {
        let intake = IntakeActions(readers: readers)
        let desk = DeskActions(readers: readers)
        return Feature(
            "Complaints",
            endpoints: [
                .confidential(create, intake.show),
                .confidential(submit, files: files, intake.submit),
                .confidential(enterReceipt, ReceiptActions.show),
                .confidential(openReceipt, ReceiptActions.open),
                .confidential(tell, files: files, ReceiptActions.tell),
                .confidential(withdraw, ReceiptActions.withdraw),
                .confidential(feedback, FeedbackActions.tell),
                .page(register, for: .permitted(.handleComplaints), desk.show).confidential,
                .form(enrol, for: .permitted(.handleComplaints), files: files, desk.submit)
                    .confidential,
            ] + forOfficers,
            migrations: ComplaintStore.migrations + ComplaintFindingStore.migrations
                + CaseLeafStore.migrations,
            records: [ConfidentialDay.source, ComplaintFinding.source],
            deeds: [.confidentialDayClosed, .complaintFindingIssued, .complaintsExported],
            jobs: [ConfidentialDay.closing, CaseRetention.erasing],
            checks: [CaseChainCheck.all, ConfidentialDayCheck.all, CaseKeyCheck.all])
    }

    private static let forOfficers: [Endpoint] = [
        .page(queue, for: .permitted(.handleComplaints), CaseActions.queue),
        .page(showCase, for: .permitted(.handleComplaints), CaseActions.show).confidential,
        .page(file, for: .permitted(.handleComplaints), CaseActions.file).confidential,
        .page(step, for: .permitted(.handleComplaints), CaseActions.step).confidential,
        .form(take, for: .permitted(.handleComplaints), files: files, CaseActions.take).confidential,
        .page(outcome, for: .permitted(.handleComplaints), OutcomeActions.show).confidential,
        .form(issueOutcome, for: .permitted(.handleComplaints), OutcomeActions.issue).confidential,
        .page(letter, for: .permitted(.handleComplaints), CaseLetter.show).confidential,
    ]

    /// The server's part of receipts and tickets. The database does not hold it.
    static func pepper(_ application: Application) throws -> Secret {
        application.fileKey.derived(for: "complaint receipts")
    }
}
